"""The day that a cell names, in the ways in which people, systems and spreadsheets write it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from coaching.readers.slots.days import numbered
from coaching.readers.vocabulary import words

ENDLESS = 9000  # the year from which on an end means that there is none
PIVOT = 69  # "69" is 1969, "68" is 2068
_FIGURES = re.compile(r"(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?")
_COMPACT = re.compile(r"(?:19|20)\d{6}")
_WORDS = re.compile(r"(\d{1,2})(?:[.:]?[^\W\d]{0,2})[\s.-]*([^\W\d]{3,})\.?[\s,.-]*(\d{4}|\d{2})")
_AMERICAN = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_WEEKDAY = re.compile(r"^(?:[^\W\d]+\.?,?\s+)(?=\d)")
_CLOCK = re.compile(
    r"(?<=\d)[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s?([ap]m)?\s?"
    r"(Z|UTC|[+-]\d{2}:?\d{2})?\Z",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"[2-6]\d{4}(?:[.,]\d+)?")


class NoDay(ValueError):
    """The message says why, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Day:
    """`form` says how it was written."""

    date: date
    form: str


def order_of(cells: Iterable[str]) -> str:
    """The order "dmy" or "mdy" for dates with slashes or hyphens, as those tell that can be only
    one; empty when none does, or they differ.
    """
    found: set[str] = set()
    for cell in cells:
        figures = _FIGURES.fullmatch(_without_clock(cell))
        if figures is None or figures[2] == "." or len(figures[1]) == 4:
            continue
        first, second = int(figures[1]), int(figures[3])
        if 12 < first <= 31 and second <= 12:
            found.add("dmy")
        if 12 < second <= 31 and first <= 12:
            found.add("mdy")
    return found.pop() if len(found) == 1 else ""


def day_of(cell: str, order: str, zone: ZoneInfo) -> Day:
    """`order` of figures between slashes; `zone`: the company's. Raises NoDay."""
    bare = _without_clock(cell)
    found = _read(bare, order) or _read(_WEEKDAY.sub("", bare), order)
    if found is None:
        raise NoDay(_why(cell))
    if bare == cell:
        return found
    return Day(_there(cell, found.date, zone), f"{found.form}, with a time")


def _read(bare: str, order: str) -> Day | None:
    if figures := _FIGURES.fullmatch(bare):
        return _in_figures(figures[1], figures[2], figures[3], figures[4], order)
    if _COMPACT.fullmatch(bare):
        return _day(bare[:4], bare[4:6], bare[6:], "year, month and day in one")
    if american := _AMERICAN.fullmatch(bare):
        return _day(american[3], _month(american[1]), american[2], "month in words, day, year")
    if named := _WORDS.fullmatch(bare.casefold().removeprefix("den ")):
        return _day(named[3], _month(named[2]), named[1], "day, month in words, year")
    return None


def _in_figures(first: str, sign: str, second: str, third: str, order: str) -> Day | None:
    if len(first) == 4:
        return _day(first, second, third, f"year{sign}month{sign}day")
    if sign == ".":
        return _day(third, second, first, "day.month.year")
    if order == "dmy":
        return _day(third, second, first, f"day{sign}month{sign}year")
    if order == "mdy":
        return _day(third, first, second, f"month{sign}day{sign}year")
    return None


def _day(year: str, month: str, day: str, form: str) -> Day | None:
    if len(year) not in (2, 4) or not month:
        return None
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= PIVOT else 2000
    try:
        return Day(date(number, int(month), int(day)), form)
    except ValueError:
        return None


def _without_clock(cell: str) -> str:
    clock = _CLOCK.search(cell)
    return cell[: clock.start()] if clock else cell


def _there(cell: str, day: date, zone: ZoneInfo) -> date:
    """The day of a moment is the one that is written, unless it is midnight where the company is:
    systems that keep the first of December as 23:00 of the day before mean the first.
    """
    clock = _CLOCK.search(cell)
    if clock is None or not clock[5]:
        return day
    offset = "+00:00" if clock[5].upper() in ("Z", "UTC") else clock[5]
    try:
        at = datetime.fromisoformat(f"{day}T{clock[1]:0>2}:{clock[2]}:{clock[3] or '00'}{offset}")
    except ValueError:
        return day
    local = at.astimezone(zone)
    return local.date() if local.time() == time(0) else day


def _why(cell: str) -> str:
    if _SERIAL.fullmatch(cell):
        return (
            f"“{cell}” is a day as spreadsheets count them; give the column the format of a date, "
            "or write it like 2026-01-31"
        )
    figures = _FIGURES.fullmatch(_without_clock(cell))
    if figures and figures[2] != "." and len(figures[4]) == 4 and _either(figures[1], figures[3]):
        return f"“{cell}” can be two days; write it like 2026-01-31"
    return f"“{cell}” is no date; write it like 2026-01-31"


def _either(first: str, second: str) -> bool:
    return 1 <= int(first) <= 12 and 1 <= int(second) <= 12


@cache
def _months() -> dict[str, int]:
    listed = words("roster")["months"]
    short = {name: int(number) for number, names in listed.items() for name in names}
    return numbered("month") | short


def _month(word: str) -> str:
    return str(_months().get(word.casefold().rstrip("."), "") or "")
