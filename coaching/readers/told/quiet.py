"""Somebody asks for quiet: until a day, for so long, until tomorrow; or for fewer messages."""

from collections.abc import Mapping

from coaching.messages import JSON
from coaching.readers.periods import named_periods, periods
from coaching.readers.periods.periods import Period
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.reader import Reader
from coaching.readers.told.phrases import says, told
from coaching.readers.utterance import Utterance

LENGTHS = ("week", "fortnight", "month")
FEW_WORDS = 12


def heard_pause(said: Utterance) -> float:
    """How sure it is that it asks for quiet and says until when."""
    text = said.bare
    if len(text.split()) > FEW_WORDS or says(text, "quiet", "other"):
        return 0
    if _until(said, 1) is None:
        return 0
    if says(text, "quiet", "again"):
        return 0.97  # surer than "ask me on Tuesdays" is heard
    asked = says(text, "quiet", "pause") or says(text, "quiet", "remind")
    return 0.95 if asked else 0


def heard_tomorrow(said: Utterance) -> bool:
    """ "Remind me tomorrow": what the button says."""
    words = said.bare.removesuffix(" please").removesuffix(" tack").removesuffix(" bitte")
    return words in told("quiet", "tomorrow")


def heard_less(said: Utterance) -> bool:
    text = said.bare
    if len(text.split()) > FEW_WORDS or says(text, "less", "other"):
        return False
    return says(text, "less") or text in told("less", "alone")


def _until(said: Utterance, n: int) -> JSON:
    found = named_periods.find(said.text) or named_periods.ahead(said.text)
    if found is None:
        return None
    reminded = says(said.bare, "quiet", "remind") or says(said.bare, "quiet", "again")
    if reminded and found.first:  # next week, when it begins
        found = Period("", found.first, "until")
    return found.plain()


_length = one_of("until", LENGTHS)


def _answer(said: Utterance, n: int) -> JSON:
    return _length.answer(said, n) or _until(said, n)


def _fits(value: JSON) -> bool:
    return value in LENGTHS if isinstance(value, str) else periods.fits(value)


# One of the lengths on the buttons, by its name; or a stretch of days, as `periods` keeps it.
how_long: Reader[str | Mapping[str, JSON]] = Reader(
    "until", _answer, mention=_until, correct=_answer, fits=_fits, options=LENGTHS
)
