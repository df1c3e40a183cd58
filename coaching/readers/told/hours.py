"""Somebody tells when they work: "jag jobbar 9-15", "only on Tuesdays", "nur vormittags"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache

from coaching.messages import JSON
from coaching.readers.periods.period_patterns import cue
from coaching.readers.slots import clocks
from coaching.readers.slots.clocks import Clock
from coaching.readers.slots.days import any_of
from coaching.readers.slots.reader import Reader
from coaching.readers.told.phrases import is_short, says, told
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.written import moments

WEEK = (1, 2, 3, 4, 5)  # of which free days are taken
NOON = "12:00"
HALF_A_DAY = 12  # hours


@dataclass(frozen=True, slots=True)
class Hours:
    """Empty where nothing was said of it: clocks as "09:00", days as ISO weekdays."""

    begins: str = ""
    ends: str = ""
    days: tuple[int, ...] = ()

    def plain(self) -> dict[str, JSON]:
        return {"begins": self.begins, "ends": self.ends, "days": list(self.days)}


def heard(said: Utterance) -> bool:
    """Whether somebody tells of their own hours or days of every week."""
    text = _folded(said.text)
    if said.asks or not is_short(text) or says(said.bare, "hours", "other"):
        return False
    if says(said.bare, "hours", "part_time") and _begins_as_own(said.bare):
        return True
    found = find(said.text)
    if found is None:
        return False
    if found.days and not found.begins and not found.ends:
        return _days_of_every_week(said.bare)
    return _begins_as_own(said.bare)


def find(text: str) -> Hours | None:
    folded = _folded(moments.with_colons(text))
    begins, ends = _clocks(folded)
    found = Hours(begins, ends, _days(folded))
    return found if found != Hours() else None


def _folded(text: str) -> str:
    return f" {' '.join(text.casefold().replace('’', chr(39)).split())} "


def _begins_as_own(text: str) -> bool:
    return says(text, "hours", "works")


def _days_of_every_week(text: str) -> bool:
    """ "Ledig på fredagar", "I only work Tuesday to Thursday"; a single Friday off is leave."""
    if says(text, "recurring"):
        return says(text, "hours", "works") or says(text, "hours", "free")
    several = len(_days(f" {text} ")) > 1
    works = says(text, "hours", "works") and not says(text, "hours", "free")
    return works and (several or says(text, "recurring", "only"))


def _clocks(text: str) -> tuple[str, str]:
    if written := _range().search(text):
        return _between(written)
    if found := clocks.stretch(text):
        return _spoken(*found)
    if says(text, "hours", "mornings"):
        return "", NOON
    if says(text, "hours", "afternoons"):
        return NOON, ""
    if until := _one_sided("until").search(text):
        return "", _clock(until, after=HALF_A_DAY - 1)
    since = _one_sided("from").search(text)
    return (_clock(since), "") if since else ("", "")


def _spoken(begins: Clock, ends: Clock) -> tuple[str, str]:
    """From half past eight to five; a day begins in the morning."""
    first, last = begins.at, ends.at
    if first >= last and first.hour >= HALF_A_DAY:
        first = first.replace(hour=first.hour - HALF_A_DAY)
    if first >= last:
        return "", ""
    return first.isoformat("minutes"), last.isoformat("minutes")


def _between(found: re.Match[str]) -> tuple[str, str]:
    """From 9 to 3 is 9 to 15."""
    begins = _clock(found)
    hour = int(begins[:2]) if begins else 0
    ends = _clock(found, "2", after=hour)
    return (begins, ends) if begins and ends and begins < ends else ("", "")


def _clock(found: re.Match[str], end: str = "", after: int = -1) -> str:
    """Half a day later when it would not be after that hour."""
    hour, minute = int(found[f"hour{end}"]), int(found[f"minute{end}"] or 0)
    if found[f"half{end}"] in ("pm", "p.m.") and hour < HALF_A_DAY:
        hour += HALF_A_DAY
    if hour <= after and hour < HALF_A_DAY and found[f"half{end}"] is None:
        hour += HALF_A_DAY
    return time(hour, minute).isoformat("minutes") if hour < 24 else ""


def _one(end: str = "") -> str:
    digits = rf"(?P<hour{end}>[01]?\d|2[0-4])(?:[:.](?P<minute{end}>[0-5]\d))?"
    return rf"{digits}(?:\s*uhr)?(?:\s*(?P<half{end}>am|pm|a\.m\.|p\.m\.)(?!\w))?"


@cache
def _range() -> re.Pattern[str]:
    lead = r"(?:kl(?:ockan)?\.?\s*)?"
    return re.compile(
        rf"(?<![\w.:/,-]){lead}{_one()}\s*{cue('to')}\s*{lead}{_one('2')}(?![\w:/%])(?!\.\d)"
    )


@cache
def _one_sided(side: str) -> re.Pattern[str]:
    before = any_of(told("hours", side))
    return re.compile(rf"(?<!\w){before}\s+(?:kl(?:ockan)?\.?\s*)?{_one()}(?![\w:/%])(?!\.\d)")


def _days(text: str) -> tuple[int, ...]:
    """The days of work; those that are not free, when it tells which are."""
    spans = [_span(found) for found in _weekdays().finditer(text)]
    named = sorted({day for span in spans for day in span})
    if says(text, "hours", "free") and named:
        return tuple(day for day in WEEK if day not in named)
    return tuple(named)


def _span(found: re.Match[str]) -> tuple[int, ...]:
    first = _numbers()[found["first"]]
    last = _numbers()[found["last"]] if found["last"] else first
    return tuple(range(first, last + 1)) if last >= first else (first, last)


@cache
def _numbers() -> Mapping[str, int]:
    table = words("told", "calm")["weekday"]
    return {word: int(number) for number, listed in table.items() for word in listed}


@cache
def _weekdays() -> re.Pattern[str]:
    day = any_of(_numbers())
    through = rf"(?:\s*(?:till|to|through|until|bis|-|–|—)\s*(?P<last>{day})(?!\w))?"
    return re.compile(rf"(?<!\w)(?P<first>{day})(?!\w){through}")


def _find(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    return found.plain() if found else None


def _fits(value: JSON) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("days"), list)


hours: Reader[Mapping[str, JSON]] = Reader("hours", _find, _find, _find, _fits)
