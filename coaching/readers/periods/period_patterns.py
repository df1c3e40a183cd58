"""The patterns by which stretches of days are found, from the words of periods.toml."""

import re
from collections.abc import Iterator
from functools import cache

from coaching.readers.slots import days
from coaching.readers.vocabulary import words

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
WEEK = r"(?:0?[1-9]|[1-4]\d|5[0-3])"


def cue(kind: str) -> str:
    return days.any_of(words("periods")["cue"][kind])


@cache
def has(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){cue(kind)}(?!\w)")


@cache
def behind(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){cue(kind)}(?=\s)")


@cache
def starts(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{cue(kind)}(?!\w)")


@cache
def starts_with_a_month() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<month>{days.any_of(days.numbered('month'))})(?!\w)")


@cache
def weeks() -> re.Pattern[str]:
    until = rf"(?P<until>{cue('until')}\s+)?"
    second = rf"(?:\s*{cue('to')}\s*(?:{cue('week')}\s*)?(?P<last>{WEEK}))?"
    return re.compile(rf"(?<!\w){until}{cue('week')}\s*(?P<first>{WEEK})(?!\d){second}(?![\w:])")


@cache
def lengths() -> re.Pattern[str]:
    lead = rf"(?:{cue('length')}\s+)?"
    no_later = r"(?<!\som\s)(?<!\sin\s)"
    return re.compile(rf"{no_later}(?<!\w){lead}{_so_many()}")


@cache
def so_long_from_now() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:om|in)\s+{_so_many()}")


def _so_many() -> str:
    number = days.any_of(one for listed in words("periods")["number"].values() for one in listed)
    units = "|".join(f"(?P<{unit}>{cue(unit)})" for unit in ("days", "weeks", "months"))
    return rf"(?P<number>\d{{1,2}}|{number})\s+(?:{units})(?!\w)"


@cache
def months() -> re.Pattern[str]:
    month = days.any_of(days.numbered("month"))
    return re.compile(rf"(?<!\w){cue('whole')}\s+(?P<month>{month})(?!\w)(?!\s*\d)")


@cache
def day_ranges() -> tuple[tuple[re.Pattern[str], str], ...]:
    """In the order in which they are asked."""
    return tuple((re.compile(pattern), order) for pattern, order in _written_ranges())


def _written_ranges() -> Iterator[tuple[str, str]]:
    month = rf"(?P<month>{days.any_of(days.numbered('month'))})"
    ordinal = days.phrase("english_ordinal", "other_ordinal")
    to, the = rf"\s*{cue('to')}\s*", r"(?:(?:den|the|dem|der)\s+)?"
    first, last = rf"(?P<first>{DAY}){ordinal}?", rf"(?P<last>{DAY}){ordinal}?"
    yield rf"(?<![\w/.:]){first}{to}{the}{last}\s*(?:of\s+)?{month}(?!\w)", "days"
    yield rf"(?<!\w){month}\.?\s+{the}{first}{to}{the}{last}(?![\w:])", "days"
    for sign in ("/", r"\."):
        dot = r"\.?" if sign != "/" else ""
        year = rf"(?:{sign}?\s?(?P<year%s>20\d\d))?"
        one = rf"(?P<first>{DAY}){sign}(?P<mm1>0?[1-9]|1[0-2]){dot}{year % 1}"
        two = rf"(?P<last>{DAY}){sign}(?P<mm2>0?[1-9]|1[0-2]){dot}{year % 2}"
        yield rf"(?<![\w/.:]){one}{to}{two}(?![\w/])", "numbers"
        yield rf"(?<![\w/.:])(?P<first>{DAY})\.?{to}{two}(?![\w/])", "numbers"
    day = _any_day(month.replace("?P<month>", "?:"), ordinal)
    yield rf"(?<![\w/.:])(?P<one>{day}){to}{the}(?P<two>{day})(?![\w/])", "both"


def _any_day(month: str, ordinal: str) -> str:
    weekday = days.any_of(days.numbered("weekday"))
    near = days.any_of(days.numbered("days"))
    dated = rf"{DAY}{ordinal}?\s*(?:of\s+)?{month}|{month}\.?\s+{DAY}{ordinal}?(?!\d)"
    return rf"(?:\d{{4}}-\d\d-\d\d|{dated}|{weekday}|{near})"
