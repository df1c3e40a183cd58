"""The day that somebody names, as a word that stays true: "weekday:4", "in:1", "on:01-15".

Which date it is depends on when it was said; `dates` knows. A weekday without more is the next
one to come, the one after that when "next" or "next week" stands beside it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from coaching.readers.vocabulary import words

Coder = Callable[[dict[str, str]], str]  # what was found, by name -> the day's word

NUMBER = r"(?P<number>0?[1-9]|[12]\d|3[01])"
MONTH_NUMBER = r"(?P<mm>0?[1-9]|1[0-2])"
REPEATING = ("dagar", "days", "tags", "wochs")  # on Thursdays, donnerstags


@dataclass(frozen=True, slots=True)
class Day:
    """`start` and `end` are offsets into the text."""

    start: int
    end: int
    code: str
    weekly: bool = False


def phrase(*kinds: str) -> str:
    """A pattern for any of the phrases of these cues of meetings.toml, the longest first."""
    table = words("meetings")["cue"]
    return any_of(one for kind in kinds for one in table[kind])


def any_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(phrases), key=lambda one: (-len(one), one))
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first) + ")"


def numbered(table: str) -> dict[str, int]:
    """Word -> number, of a table of meetings.toml."""
    numbers: dict[str, int] = {}
    for number, listed in words("meetings")[table].items():
        numbers |= dict.fromkeys(listed, int(number))
    return numbers


def find(text: str) -> Day | None:
    """The first day that a text names."""
    for pattern, code in _patterns():
        found = pattern.search(text)
        if found is None:
            continue
        named = {name: value.casefold() for name, value in found.groupdict().items() if value}
        if word := code(named):
            weekly = "every" in named or named.get("weekday", "").endswith(REPEATING)
            return Day(found.start(), found.end(), word, weekly)
    return None


def says_weekly(text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){phrase('weekly')}(?!\w)", text, re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Coder], ...]:
    """In the order in which they are asked."""
    written = (*_dates(), *_weekdays(), *_near_days())
    return tuple(
        (re.compile(rf"(?<![\w:/.-]){pattern}(?!\w)", re.IGNORECASE), code)
        for pattern, code in written
    )


def _dates() -> tuple[tuple[str, Coder], ...]:
    weekday, month = _any_weekday(), f"(?P<month>{any_of(numbered('month'))})"
    named = rf"(?:{weekday}|{phrase('weekday_short')})"
    lead = rf"{_before()}(?:{named},?\s+(?:{phrase('day_article')}\s+)?)?"
    ordinal = phrase("english_ordinal", "other_ordinal")
    of = rf"(?:{phrase('before_month')}\s+)?"
    year = r"(?:\s+(?P<year>20\d\d))?"
    before = rf"(?:{phrase('before_date')}|{named},?)"
    short_year = r"(?P<year>20\d\d|\d\d)(?!\d)"
    an_hour = rf"(?=\s*,?\s*{phrase('before_clock')}\s*\d)"
    return (
        (r"(?P<iso>\d{4}-\d{2}-\d{2})", _iso),
        (rf"{lead}{NUMBER}{ordinal}?\s*{of}{month}\.?{year}", _month_day),
        (rf"{lead}{month}\.?\s+{NUMBER}{phrase('english_ordinal')}?(?![:.\d])", _month_day),
        (rf"{lead}{NUMBER}\.\s?{MONTH_NUMBER}\.\s?{short_year}", _slashed),
        (rf"{lead}{NUMBER}/{MONTH_NUMBER}[/ -]{short_year}(?![.:])", _slashed),
        (rf"{lead}{NUMBER}/{MONTH_NUMBER}(?!\d)", _slashed),
        (rf"{lead}{NUMBER}\.{MONTH_NUMBER}\.?{an_hour}", _slashed),
        (rf"{before}\s+{NUMBER}\.{MONTH_NUMBER}\.(?!\d)", _slashed),
        (rf"{phrase('before_date')}\s+{NUMBER}\.{MONTH_NUMBER}(?![.:\d])", _slashed),
    )


def _weekdays() -> tuple[tuple[str, Coder], ...]:
    weekday = f"(?P<weekday>{_any_weekday()})"
    next_week = phrase("next_week")
    on = rf"(?:{phrase('before_weekday')}\s+)?"
    every = rf"(?:(?P<every>{phrase('every')})\s+)?"
    which = rf"(?:(?P<last>{phrase('last')})\s+|(?P<next>{phrase('next')})\s+)?"
    behind = rf"(?P<week>\s+(?:{phrase('before_next_week')}\s+)?{next_week})?"
    return (
        (rf"(?P<next>{next_week})\s+{on}{weekday}", _weekday),
        (rf"{_before()}{every}{which}{weekday}{behind}", _weekday),
    )


def _near_days() -> tuple[tuple[str, Coder], ...]:
    the = phrase("before_date", "day_article")
    ordinal = phrase("english_ordinal", "other_ordinal")
    return (
        (f"(?P<days>{any_of(numbered('days'))})", _days),
        (rf"{the}\s+{NUMBER}{ordinal}(?![\d])", _the),
    )


def _any_weekday() -> str:
    return any_of(numbered("weekday"))


def _before() -> str:
    no_hour = rf"(?<!\d\s){phrase('before_day_but_no_hour')}"
    return rf"(?:(?:{phrase('before_day')}|{no_hour})\s+)*"


def _iso(found: dict[str, str]) -> str:
    try:
        return f"date:{date.fromisoformat(found['iso']).isoformat()}"
    except ValueError:
        return ""


def _month_day(found: dict[str, str]) -> str:
    month, day = numbered("month")[found["month"]], int(found["number"])
    if "year" in found:
        return _iso({"iso": f"{found['year']}-{month:02}-{day:02}"})
    return f"on:{month:02}-{day:02}"


def _slashed(found: dict[str, str]) -> str:
    if "year" in found:
        return _iso(
            {"iso": f"20{found['year'][-2:]}-{int(found['mm']):02}-{int(found['number']):02}"}
        )
    return f"on:{int(found['mm']):02}-{int(found['number']):02}"


def _weekday(found: dict[str, str]) -> str:
    kind = "weekday"
    if "last" in found:
        kind = "last"
    elif "next" in found or "week" in found:
        kind = "next"
    return f"{kind}:{numbered('weekday')[found['weekday']]}"


def _days(found: dict[str, str]) -> str:
    return f"in:{numbered('days')[' '.join(found['days'].split())]}"


def _the(found: dict[str, str]) -> str:
    return f"the:{int(found['number'])}"
