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
    return {
        word: int(number) for number, listed in words("meetings")[table].items() for word in listed
    }


def find(text: str) -> Day | None:
    """The first day that a text names."""
    for pattern, code in _patterns():
        if found := pattern.search(text):
            named = {name: value.casefold() for name, value in found.groupdict().items() if value}
            if word := code(named):
                return Day(found.start(), found.end(), word, weekly=bool(named.get("every")))
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
    return said_on + timedelta(days=(int(weekday) - said_on.isoweekday() - 1) % 7 + 1)


def _weekday_before(said_on: date, weekday: str) -> date:
    return _weekday_to_come(said_on, weekday) - timedelta(
        days=7 if said_on.isoweekday() != int(weekday) else 14
    )


def _weekday_next_week(said_on: date, weekday: str) -> date:
    return said_on + timedelta(days=7 - said_on.isoweekday() + int(weekday))


def _on(said_on: date, month_day: str) -> date:
    month, day = (int(part) for part in month_day.split("-"))
    this_year = date(said_on.year, month, min(day, monthrange(said_on.year, month)[1]))
    year = said_on.year + (
        this_year < said_on - timedelta(days=60)
    )  # "3 January", said in December
    return date(year, month, day)


def _day_of_month(said_on: date, day: str) -> date:
    """This month's, or next month's when it is over."""
    first = (
        said_on.replace(day=1)
        if int(day) >= said_on.day
        else said_on.replace(day=28) + timedelta(days=7)
    )
    return date(first.year, first.month, int(day))


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
    weekday, month, days = (any_of(list(numbered(table))) for table in ("weekday", "month", "days"))
    before = (
        rf"(?:(?:{phrase('before_day')}|(?<!\d\s)am)\s+)*"  # the German one, not that of "3 am"
    )
    lead = rf"{before}(?:{weekday},?\s+(?:den\s+|the\s+)?)?"
    number = r"(?P<number>0?[1-9]|[12]\d|3[01])"
    ordinal = r"(?:st|nd|rd|th|:e|:a|\.)"
    which = rf"(?:(?P<last>{phrase('last')})\s+|(?P<next>{phrase('next')})\s+)?"
    often = rf"(?:(?P<every>{phrase('every')})\s+)?{which}"
    after = rf"(?P<week>\s+(?:i\s+|in\s+|of\s+)?{phrase('next_week')})?"
    written: tuple[tuple[str, Coder], ...] = (
        (r"(?P<iso>\d{4}-\d{2}-\d{2})", _iso),
        (
            rf"{lead}{number}{ordinal}?\s*(?:of\s+)?(?P<month>{month})\.?(?:\s+(?P<year>20\d\d))?",
            _month_day,
        ),
        (rf"{lead}(?P<month>{month})\.?\s+{number}(?:st|nd|rd|th)?(?![:.\d])", _month_day),
        (rf"{lead}{number}/(?P<mm>0?[1-9]|1[0-2])(?!\d)", _slashed),
        (rf"(?:den|am|{weekday},?)\s+{number}\.(?P<mm>0?[1-9]|1[0-2])\.(?!\d)", _slashed),
        (
            rf"(?P<next>{phrase('next_week')})\s+(?:på\s+|on\s+|am\s+)?(?P<weekday>{weekday})",
            _weekday,
        ),
        (rf"{before}{often}(?P<weekday>{weekday}){after}", _weekday),
        (rf"(?P<days>{days})", _days),
        (rf"(?:den|the|am)\s+{number}{ordinal}(?![\d])", _the),
    )
    return tuple(
        (re.compile(rf"(?<![\w:/.-]){one}(?!\w)", re.IGNORECASE), coder) for one, coder in written
    )


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
    kind = "last" if "last" in found else "next" if found.keys() & {"next", "week"} else "weekday"
    return f"{kind}:{numbered('weekday')[found['weekday']]}"


def _days(found: dict[str, str]) -> str:
    return f"in:{numbered('days')[' '.join(found['days'].split())]}"


def _the(found: dict[str, str]) -> str:
    return f"the:{int(found['number'])}"
