"""The day that somebody names, as a word that stays true: "weekday:4", "in:1", "on:01-15".

Which date it is depends on when it was said; `date_of` knows. A weekday without more is the next
one to come, the one after that when "next" or "next week" stands beside it.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from coaching.readers.vocabulary import words

Coder = Callable[[dict[str, str]], str]  # what was found, by name -> the day's word

NUMBER = r"(?P<number>0?[1-9]|[12]\d|3[01])"
MONTH_NUMBER = r"(?P<mm>0?[1-9]|1[0-2])"
LONG_AGO = timedelta(days=60)  # a date so far back is meant for next year


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
            return Day(found.start(), found.end(), word, weekly="every" in named)
    return None


def says_weekly(text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){phrase('weekly')}(?!\w)", text, re.IGNORECASE)


def date_of(code: str, said_on: date) -> date | None:
    """The date that is meant; None for one that does not exist, such as the 31st of February."""
    kind, _, what = code.partition(":")
    try:
        return _DATES[kind](said_on, what)
    except ValueError:
        return None


def _in(said_on: date, days: str) -> date:
    return said_on + timedelta(days=int(days))


def _weekday_to_come(said_on: date, weekday: str) -> date:
    days = (int(weekday) - said_on.isoweekday() - 1) % 7 + 1
    return said_on + timedelta(days=days)


def _weekday_before(said_on: date, weekday: str) -> date:
    to_come = _weekday_to_come(said_on, weekday)
    back = 2 if said_on.isoweekday() == int(weekday) else 1
    return to_come - timedelta(weeks=back)


def _weekday_next_week(said_on: date, weekday: str) -> date:
    return said_on + timedelta(days=7 - said_on.isoweekday() + int(weekday))


def _on(said_on: date, month_day: str) -> date:
    month, day = (int(part) for part in month_day.split("-"))
    last = monthrange(said_on.year, month)[1]
    this_year = date(said_on.year, month, min(day, last))
    if this_year < said_on - LONG_AGO:
        return date(said_on.year + 1, month, day)  # "3 January", said in December
    return date(said_on.year, month, day)


def _day_of_month(said_on: date, day: str) -> date:
    """This month's, or next month's when it is over."""
    in_the_month = said_on
    if int(day) < said_on.day:
        in_the_month = said_on.replace(day=28) + timedelta(days=7)
    return date(in_the_month.year, in_the_month.month, int(day))


def _written(said_on: date, day: str) -> date:
    return date.fromisoformat(day)


_DATES: Mapping[str, Callable[[date, str], date]] = {
    "in": _in,
    "weekday": _weekday_to_come,
    "last": _weekday_before,
    "next": _weekday_next_week,
    "on": _on,
    "the": _day_of_month,
    "date": _written,
}


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
    lead = rf"{_before()}(?:{weekday},?\s+(?:{phrase('day_article')}\s+)?)?"
    ordinal = phrase("english_ordinal", "other_ordinal")
    of = rf"(?:{phrase('before_month')}\s+)?"
    year = r"(?:\s+(?P<year>20\d\d))?"
    before = rf"(?:{phrase('before_date')}|{weekday},?)"
    return (
        (r"(?P<iso>\d{4}-\d{2}-\d{2})", _iso),
        (rf"{lead}{NUMBER}{ordinal}?\s*{of}{month}\.?{year}", _month_day),
        (rf"{lead}{month}\.?\s+{NUMBER}{phrase('english_ordinal')}?(?![:.\d])", _month_day),
        (rf"{lead}{NUMBER}/{MONTH_NUMBER}(?!\d)", _slashed),
        (rf"{before}\s+{NUMBER}\.{MONTH_NUMBER}\.(?!\d)", _slashed),
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
