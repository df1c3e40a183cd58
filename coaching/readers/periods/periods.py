"""A stretch of days, kept in words that stay true, as a day's is in `days`.

Which dates they are depends on when they were said; `dates` knows.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from coaching.messages import JSON
from coaching.readers.written import dates as written

# How the last day was named: "through" is away that day, too; "until" may mean either; "back" is
# there again.
Ends = Literal["through", "until", "back"]
ENDS = ("through", "until", "back")
TODAY = "in:0"
LONGEST = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Period:
    """`first` and `last` are days' words; an empty `first` is the day on which it was said."""

    first: str
    last: str
    ends: Ends = "through"

    def plain(self) -> dict[str, JSON]:
        return {"first": self.first, "last": self.last, "ends": self.ends}


def dates(value: Mapping[str, JSON], said_on: date) -> tuple[date, date] | None:
    """First and last day that are meant, both included ("back" is cut); None when there is no such
    stretch.

    "until" is taken as the last day: whoever means the day of return takes one off.
    """
    first = date_of(str(value.get("first") or TODAY), said_on)
    last = date_of(str(value.get("last")), said_on)
    if first is None or last is None:
        return None
    if last < first and not value.get("first"):
        return None
    if last < first:
        last = _a_year_later(last)
    if value.get("ends") == "back":
        last -= timedelta(days=1)
    return (first, last) if first <= last <= first + LONGEST else None


def fits(value: JSON) -> bool:
    if not isinstance(value, Mapping) or value.get("ends") not in ENDS:
        return False
    return isinstance(value.get("first"), str) and isinstance(value.get("last"), str)


def date_of(code: str, said_on: date) -> date | None:
    """Also of weeks and months, besides what `days` knows; the date of "week:28" is its Monday."""
    kind, _, what = code.partition(":")
    try:
        return _DATES[kind](said_on, what) if kind in _DATES else written.date_of(code, said_on)
    except ValueError:
        return None


def _week(said_on: date, number: str) -> date:
    """Monday of that ISO week: this year's, or next year's when it is long over."""
    monday = date.fromisocalendar(said_on.isocalendar().year, int(number), 1)
    if monday + timedelta(days=7) <= said_on - written.LONG_AGO:
        return date.fromisocalendar(said_on.isocalendar().year + 1, int(number), 1)
    return monday


def _week_ends(said_on: date, number: str) -> date:
    return _week(said_on, number) + timedelta(days=6)


def _this_week(said_on: date, weekday: str) -> date:
    return said_on + timedelta(days=int(weekday) - said_on.isoweekday())


def _month(said_on: date, number: str) -> date:
    """Its first day; of a month that is over, next year's."""
    month = int(number)
    return date(said_on.year + (month < said_on.month), month, 1)


def _month_ends(said_on: date, number: str) -> date:
    first = _month(said_on, number)
    return first.replace(day=monthrange(first.year, first.month)[1])


def _months_on(said_on: date, months: str) -> date:
    """The same day so many months later, or the last one of that month."""
    over = said_on.month - 1 + int(months)
    year, month = said_on.year + over // 12, over % 12 + 1
    return date(year, month, min(said_on.day, monthrange(year, month)[1]))


def _this_month_ends(said_on: date, months: str) -> date:
    there = _months_on(said_on.replace(day=1), months)
    return there.replace(day=monthrange(there.year, there.month)[1])


def _this_month(said_on: date, months: str) -> date:
    return _months_on(said_on.replace(day=1), months)


_DATES: Mapping[str, Callable[[date, str], date]] = {
    "week": _week,
    "weekend": _week_ends,
    "this": _this_week,
    "month": _month,
    "monthend": _month_ends,
    "months": _months_on,
    "firstof": _this_month,
    "lastof": _this_month_ends,
}


def _a_year_later(day: date) -> date:
    return _months_on(day, "12")
