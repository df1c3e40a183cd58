"""The time zone that is named behind a time of day: "3pm EST", "kl 15 svensk tid", "15 Uhr
britischer Zeit".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from coaching.readers.vocabulary import words


@dataclass(frozen=True, slots=True)
class Zone:
    """`name` is the IANA name; `end` is where its words end in the text."""

    end: int
    name: str


def behind(text: str, at: int) -> Zone | None:
    """The zone that is named right behind a place in a text."""
    if found := _abbreviated().match(text, at):
        return Zone(found.end(), _abbreviations()[found["zone"]])
    found = _worded().match(text, at)
    if found is None:
        return None
    return Zone(found.end(), _names()[found["zone"].casefold()])


def _abbreviations() -> Mapping[str, str]:
    table: Mapping[str, str] = words("meetings")["zone"]
    return table


@cache
def _abbreviated() -> re.Pattern[str]:
    """In capitals alone: "ist" is a German verb."""
    listed = "|".join(sorted(_abbreviations(), key=len, reverse=True))
    return re.compile(rf"\s*\(?(?P<zone>{listed})\)?(?!\w)")


@cache
def _worded() -> re.Pattern[str]:
    """Of a place the name alone says where people meet; with "time" it says which time is meant."""
    longest_first = sorted(_names(), key=len, reverse=True)
    named = "|".join(re.escape(name) for name in longest_first)
    told = r"(?:\s+(?:time|tid|zeit))"
    pattern = rf"\s*\(?(?P<zone>{named})(?:{told}|(?<=\stid)|(?<=\stime)|(?<=\szeit))\)?(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _names() -> Mapping[str, str]:
    table: Mapping[str, list[str]] = words("zones", "calm")["zones"]
    places = {place: zone for zone, listed in table.items() for place in listed}
    return places | {_declined(place): zone for place, zone in places.items()}


def _declined(place: str) -> str:
    """The German "britischer Zeit" behind an hour."""
    return re.sub(r"e zeit$", "er zeit", place)
