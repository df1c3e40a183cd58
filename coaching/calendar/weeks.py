"""ISO weeks, as they are written in what is kept ("2026-W05"), and a person's moments in them."""

from datetime import date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.people import Person

LEFT = 15  # minutes of the working day that are left at the latest moment


def day_of(week: str, weekday: int) -> date:
    """The day of the week with this ISO number, 1 is Monday."""
    return date.fromisocalendar(int(week[:4]), int(week[6:]), weekday)


def now_of(now: datetime, timezone: str) -> str:
    """The week that it is there."""
    return workdays.week_of(now.astimezone(ZoneInfo(timezone)).date())


def later(week: str, weeks: int = 1) -> str:
    """The week so many weeks later."""
    return workdays.week_of(day_of(week, 1) + timedelta(weeks=weeks))


def number(week: str) -> int:
    return int(week[6:])


def between(first: str, last: str) -> int:
    """How many weeks lie between their Mondays."""
    return (day_of(last, 1) - day_of(first, 1)).days // 7


def workday_in(week: str, weekday: int, person: Person, company: Company) -> date | None:
    """That day if the person works then, else the next working day of this week, else the last one
    before it.
    """
    days = [day_of(week, number) for number in (*range(weekday, 8), *range(weekday - 1, 0, -1))]
    return next((day for day in days if workdays.is_workday(day, person, company)), None)


def moment_in(
    week: str, weekday: int, clock: time, person: Person, company: Company, spread: int = 0
) -> datetime | None:
    """About this time of about that day, within the person's working hours; None when they do not
    work that week.

    Up to `spread` minutes later, always as many for the same person, so that not everybody is asked
    at once; where too little is left of the day, from so much earlier.
    """
    day = workday_in(week, weekday, person, company)
    if day is None:
        return None
    begin, end = (at.hour * 60 + at.minute for at in workdays.hours_on(day, person, company))
    latest = end - LEFT
    start = max(begin, min(clock.hour * 60 + clock.minute, latest))
    if spread > latest - start:
        start = max(begin, latest - spread)
    room = max(0, min(spread, latest - start))
    minute = start + int(sha256(person.id.encode()).hexdigest(), 16) % (room + 1)
    return workdays.at(day, time(minute // 60, minute % 60), ZoneInfo(person.timezone))
