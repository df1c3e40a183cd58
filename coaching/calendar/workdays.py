"""Working time: whose day it is, which days are off, and when something unprompted may be said."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import days_off
from coaching.company.company import Company
from coaching.facts.people import Person

LONGEST_LEAVE = 300  # days in a row that are searched for a working day


def is_workday(day: date, person: Person, company: Company) -> bool:
    """Whether this person works that day: no weekend, day off of where they live or of the
    company's, or leave.
    """
    if day.isoweekday() not in (person.works_on or company.workdays) or person.away(day):
        return False
    country, region = lives_in(person, company)
    if company.days.is_closed(day, country):
        return False
    return company.days.is_open(day, country) or not days_off.is_day_off(day, country, region)


def lives_in(person: Person, company: Company) -> tuple[str, str]:
    """Country and region; the company's where theirs are not known. company.toml may say "de"."""
    region = person.region if person.country else company.region
    country = person.country or company.country
    return days_off.code_of(country.upper()), region


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """A wall-clock time as a moment: in the spring gap it moves forward, in the autumn fold it is
    the first of two.
    """
    wall = datetime.combine(day, clock, zone)
    return wall.astimezone(ZoneInfo("UTC")).astimezone(zone)


def next_workday(day: date, person: Person, company: Company) -> date:
    """This day, or the first working day after it; the day itself when there is none for most of a
    year.
    """
    days = (day + timedelta(days=n) for n in range(LONGEST_LEAVE))
    return next((d for d in days if is_workday(d, person, company)), day)


def workday_at(day: date, clock: time, person: Person, company: Company) -> datetime:
    """That time of the person's first working day from `day` on."""
    return at(next_workday(day, person, company), clock, ZoneInfo(person.timezone))


def hours(person: Person, company: Company) -> tuple[time, time]:
    """From when to when the person works: as they said, else as the company does."""
    return person.works_from or company.work_from, person.works_until or company.work_until


def hours_on(day: date, person: Person, company: Company) -> tuple[time, time]:
    """From when to when they work that day: half a day has the first half of their hours."""
    begins, ends = hours(person, company)
    country, region = lives_in(person, company)
    half = company.days.is_half(day, country) or days_off.is_short(day, country, region)
    if not half or company.days.is_open(day, country):
        return begins, ends
    middle = (_minutes(begins) + _minutes(ends)) // 2
    return begins, time(middle // 60, middle % 60)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def at_work(now: datetime, person: Person, company: Company) -> bool:
    local = now.astimezone(ZoneInfo(person.timezone))
    begin, end = hours_on(local.date(), person, company)
    return is_workday(local.date(), person, company) and begin <= local.time() < end


def may_disturb(now: datetime, person: Person, company: Company) -> bool:
    """Whether something unprompted may be said now: active, not snoozed, in working time."""
    awake = person.active and (person.quiet_until is None or person.quiet_until <= now)
    return awake and at_work(now, person, company)


def next_working_time(now: datetime, person: Person, company: Company) -> datetime:
    """The soonest moment, from now on, at which something unprompted may be said to an active
    person; whole minutes.
    """
    awake = max(now, person.quiet_until or now)
    soonest = awake.astimezone(ZoneInfo(person.timezone)).replace(second=0, microsecond=0)
    if at_work(soonest, person, company):
        return soonest
    begin, _ = hours(person, company)
    day = soonest.date()
    if soonest.time() >= begin:
        day += timedelta(days=1)
    return workday_at(day, begin, person, company)


def week_begins(day: date, zone: ZoneInfo) -> datetime:
    """Monday's midnight of the ISO week of this day, there."""
    return at(day - timedelta(days=day.isoweekday() - 1), time(0), zone)


def week_of(day: date) -> str:
    """The ISO week of this day, such as "2026-W05"."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"
