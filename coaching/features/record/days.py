"""The day of a course, and the last day of a certificate, as people write them."""

from datetime import date, timedelta

from coaching.messages import JSON
from coaching.readers.slots.days import find
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance

NO_END = "none"


def day_of(code: str, today: date, later: bool) -> date | None:
    """The date that a day's word means: in the past, or with `later` in the future."""
    kind, _, rest = code.partition(":")
    if kind == "date":
        return date.fromisoformat(rest)
    if kind == "in":
        return today + timedelta(days=int(rest))
    if kind != "on":
        return None
    month, day = map(int, rest.split("-"))
    years = (today.year + n for n in ((0, 1, 2, 3, 4) if later else (0, -1, -2, -3, -4)))
    there = (_real(year, month, day) for year in years)
    fits = (one for one in there if one and (one > today if later else one <= today))
    return next(fits, None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    return found.code if found and found.code.startswith(("date:", "on:", "in:")) else None


def _named_or_none(said: Utterance, n: int) -> JSON:
    if code := _named(said, n):
        return code
    return NO_END if said.no or said.bare == NO_END else None


# "3 mars", "2026-03-03", "yesterday", as a word that stays true
on_day: Reader[str] = Reader("day", _named, mention=_named, correct=_named)
until_day: Reader[str] = Reader("day", _named_or_none, correct=_named_or_none)
