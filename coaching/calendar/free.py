"""Times at which two people can meet, as far as their working hours tell."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.people import Person

HALF_AN_HOUR = timedelta(minutes=30)
HOURS = (10, 13, 15, 9, 14, 11, 16, 8, 12)  # of the first person's day, the best come first
DAYS, FARTHEST, OFFERED = 5, 21, 3


def free_times(
    one: Person, other: Person, company: Company, after: date, *more: Person
) -> tuple[datetime, ...]:
    """Three half hours within the next five working days of all of them, on different days where
    there are any.
    """
    people = (one, other, *more)
    days = [slots for day in _days(after) if (slots := _slots(day, people, company))][:DAYS]
    spread = days[::2] if len(days) >= 5 else days
    firsts = [slots[n % len(slots)] for n, slots in enumerate(spread)]
    rest = (at for slots in days for at in slots if at not in firsts)
    return tuple(sorted([*firsts, *rest][:OFFERED]))


def _days(after: date) -> Iterable[date]:
    return (after + timedelta(days=n) for n in range(1, FARTHEST))


def _slots(day: date, people: Sequence[Person], company: Company) -> list[datetime]:
    starts = (workdays.at(day, time(hour), ZoneInfo(people[0].timezone)) for hour in HOURS)
    return [at for at in starts if all(_works(at, person, company) for person in people)]


def _works(at: datetime, person: Person, company: Company) -> bool:
    """From the first minute to the last."""
    ends = at + HALF_AN_HOUR - timedelta(minutes=1)
    return workdays.at_work(at, person, company) and workdays.at_work(ends, person, company)
