"""The date that a day's word means, which depends on when it was said."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

LONG_AGO = timedelta(days=60)  # a date so far back is meant for next year


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


def _weekday_after(said_on: date, what: str) -> date:
    """A week from Thursday: so many weeks after the one to come."""
    weekday, _, weeks = what.partition("-")
    return _weekday_to_come(said_on, weekday) + timedelta(weeks=int(weeks))


def _weekday_ahead(said_on: date, what: str) -> date:
    """In two weeks on Thursday: that of the week in which we are then."""
    weekday, _, weeks = what.partition("-")
    then = said_on + timedelta(weeks=int(weeks))
    return then + timedelta(days=int(weekday) - then.isoweekday())


def _weekday_of_week(said_on: date, what: str) -> date:
    """Of this year's week, or of next year's when that is long over."""
    week, _, weekday = what.partition("-")
    year = said_on.isocalendar().year
    day = date.fromisocalendar(year, int(week), int(weekday))
    return (
        date.fromisocalendar(year + 1, int(week), int(weekday)) if day < said_on - LONG_AGO else day
    )


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
    "after": _weekday_after,
    "ahead": _weekday_ahead,
    "isoweek": _weekday_of_week,
    "on": _on,
    "the": _day_of_month,
    "date": _written,
}
