"""Working time: whose day it is, which days are off, and when something unprompted may be said."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

from coaching.company import Company
from coaching.facts import Person

LONGEST_HOLIDAY = 30  # days in a row that are searched for a working day


@cache
def _calendar(country: str, region: str) -> Mapping[date, str]:
    """Public holidays and the eves that nobody works on, such as Christmas Eve and Midsummer Eve in Sweden."""
    categories = tuple(set(holidays.country_holidays(country).supported_categories) & {"public", "de_facto"})
    return holidays.country_holidays(country, subdiv=region or None, categories=categories)


def is_workday(day: date, company: Company) -> bool:
    return day.isoweekday() in company.workdays and day not in _calendar(company.country, company.region)


def zone(name: str) -> ZoneInfo | None:
    """The time zone of this IANA name, or None when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """A wall-clock time as a moment: in the spring gap it moves forward, in the autumn fold it is the first of two."""
    wall = datetime.combine(day, clock, zone)
    return wall.astimezone(ZoneInfo("UTC")).astimezone(zone)


def next_workday(day: date, company: Company) -> date:
    """This day, or the first working day after it."""
    return next((d for n in range(LONGEST_HOLIDAY) if is_workday(d := day + timedelta(days=n), company)), day)


def workday_at(day: date, clock: time, person: Person, company: Company) -> datetime:
    """That time of the person's first working day from `day` on."""
    return at(next_workday(day, company), clock, ZoneInfo(person.timezone))


def may_disturb(now: datetime, person: Person, company: Company) -> bool:
    """Whether something unprompted may be said now: active, not snoozed, in working time."""
    local = now.astimezone(ZoneInfo(person.timezone))
    awake = person.standing == "active" and (person.quiet_until is None or person.quiet_until <= now)
    return awake and is_workday(local.date(), company) and company.work_from <= local.time() < company.work_until


def next_working_time(now: datetime, person: Person, company: Company) -> datetime:
    """The soonest moment, from now on, at which something unprompted may be said to an active person; whole minutes."""
    home = ZoneInfo(person.timezone)
    soonest = max(now, person.quiet_until or now).astimezone(home).replace(second=0, microsecond=0)
    if is_workday(soonest.date(), company) and company.work_from <= soonest.time() < company.work_until:
        return soonest
    day = soonest.date() if soonest.time() < company.work_from else soonest.date() + timedelta(days=1)
    return workday_at(day, company.work_from, person, company)
