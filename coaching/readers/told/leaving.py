"""Who leaves, on which day, and what they leave behind."""

from coaching.messages import JSON
from coaching.readers.slots import days
from coaching.readers.slots.reader import LONGEST_WORDS, Reader, one_line, whole
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named, says

ONESELF = "me"
LONGEST_LEGACY = 2000  # characters of one answer


def _who(said: Utterance, n: int) -> JSON:
    who = named("handover.leaves", said.text)[:LONGEST_WORDS]
    mine = says("handover.mine", said.text) or says("handover.me", who)
    return ONESELF if mine else who or None


def _who_or_all(said: Utterance, n: int) -> JSON:
    return _who(said, n) or one_line(said.text, LONGEST_WORDS) or None


def _day(said: Utterance, n: int) -> JSON:
    """A word that stays true, such as "on:01-31"."""
    found = days.find(said.text)
    return found.code if found else None


leaver: Reader[str] = Reader("colleague", _who_or_all, mention=_who)
last_day: Reader[str] = Reader("day", _day, mention=_day, correct=_day)
legacy: Reader[str] = Reader("words", whole(LONGEST_LEGACY))
