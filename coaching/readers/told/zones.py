"""Somebody tells in which time zone they are: "min tidszon är Helsingfors", "now in Lisbon"."""

import re
from functools import cache

from coaching.messages import JSON
from coaching.readers.slots.days import any_of
from coaching.readers.slots.reader import Reader
from coaching.readers.told.phrases import is_short, says, told
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words


def heard(said: Utterance) -> float:
    """How sure it is that somebody tells where they are, or wants another zone."""
    if not is_short(said.text):
        return 0
    place = find(said.text)
    if says(said.bare, "zone", "names") and not _is_a_question_of_fact(said):
        return 0.95 if place else 0.85
    return 0.95 if _here().search(_folded(said.text)) and place and not said.asks else 0


def _is_a_question_of_fact(said: Utterance) -> bool:
    """ "Which time zone does London have?" changes nothing."""
    return said.asks and not says(said.bare, "zone", "change")


def find(text: str) -> str:
    """The IANA name of the first place that the text names; empty when it names none."""
    found = _iana().search(text)
    if found and found[0].casefold() in _names():
        return _names()[found[0].casefold()]
    place = _places().search(_folded(text))
    return _names()[place["place"]] if place else ""


def _folded(text: str) -> str:
    return f" {' '.join(text.casefold().replace('’', chr(39)).split())} "


@cache
def _names() -> dict[str, str]:
    """A place -> its zone."""
    table: dict[str, list[str]] = words("zones", "calm")["zones"]
    places = {place: zone for zone, listed in table.items() for place in listed}
    return {zone.casefold(): zone for zone in table} | places


@cache
def _iana() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+)+(?!\w)")


@cache
def _places() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<place>{any_of(_names())})(?!\w)")


@cache
def _here() -> re.Pattern[str]:
    """The place stands right behind what makes it the speaker's own."""
    own = any_of(told("zone", "now"))
    return re.compile(rf"(?<!\w){own}\s+{any_of(_names())}(?!\w)(?!\s+(?:på|on|am|i\s|bis))")


def _find(said: Utterance, n: int) -> JSON:
    return find(said.text) or None


def _fits(value: JSON) -> bool:
    return isinstance(value, str) and value.casefold() in _names()


zone: Reader[str] = Reader("zone", _find, _find, _find, _fits)
