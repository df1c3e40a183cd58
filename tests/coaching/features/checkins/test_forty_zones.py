"""52 weeks in 40 time zones: everybody is asked at their own time, also when the clocks change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from coaching.calendar import weeks, workdays
from coaching.company.company import Company
from coaching.facts.checkins import CheckInTime
from coaching.facts.people import Person
from coaching.features.checkins import rules
from coaching.messages import Opening, Place
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings

ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "America/Anchorage",
    "America/Asuncion",
    "America/Bogota",
    "America/Chicago",
    "America/Halifax",
    "America/Havana",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Nuuk",
    "America/Phoenix",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Beirut",
    "Asia/Dubai",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Asia/Yangon",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Europe/London",
    "Europe/Stockholm",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
]
BEGUN = datetime(2026, 1, 5, 12, tzinfo=UTC)
YEAR = timedelta(weeks=52)
NOWHERE = "XX"  # a country without holidays: every week has all its days
COMPANY = Company(country=NOWHERE, workdays=(1, 2, 3, 4, 5, 6, 7))
STEP = timedelta(minutes=30)


def somebody(zone: str, **more: object) -> Person:
    return replace(
        Person(f"from {zone}", standing="active", timezone=zone, agreed_at=BEGUN),
        **more,  # type: ignore[arg-type]
    )


def year(person: Person, company: Company, wished: CheckInTime) -> list[Opening]:
    """Every entry of the diary, each opened when it is due."""

    def at(now: datetime) -> Situation:
        return Situation(
            now, person, Surroundings(company), "", Place("web", "demo", "U1"), facts=(wished,)
        )

    (opening,) = rules.first(at(BEGUN))
    planned = [opening]
    while (
        following := rules.next_one(at(planned[-1].due), planned[-1])
    ) and following.due < BEGUN + YEAR:
        planned.append(following)
    return planned


def changes(zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """Local times just before and after each change of the clocks in that year."""
    moment = BEGUN
    while moment < BEGUN + YEAR - timedelta(days=14):
        before, after = moment.astimezone(zone), (moment + STEP).astimezone(zone)
        if before.utcoffset() != after.utcoffset():
            yield before, after
        moment += STEP


def test_there_are_forty() -> None:
    assert len(set(ZONES)) == 40
    assert (
        sum(1 for name in ZONES if list(changes(ZoneInfo(name)))) > 20
    )  # and many of them change their clocks


@pytest.mark.parametrize("name", ZONES)
def test_once_a_week_at_the_same_time_of_the_persons_own_clock(name: str) -> None:
    person, home = somebody(name), ZoneInfo(name)
    for wished in (
        CheckInTime("w", person.id, 4, every=1),
        CheckInTime("w", person.id, 2, time(9, 10), every=1),
    ):
        planned = year(person, COMPANY, wished)
        local = [opening.due.astimezone(home) for opening in planned]
        seen = [str(opening.about["week"]) for opening in planned]
        assert seen == [weeks.later(seen[0], n) for n in range(len(seen))]
        assert len(seen) >= 51
        assert len({(at.isoweekday(), at.time()) for at in local}) == 1
        assert (
            local[0].time() == wished.at
            if wished.at
            else time(14) <= local[0].time() <= time(14, 45)
        )
        assert [workdays.week_of(at.date()) for at in local] == seen
        assert len({opening.key for opening in planned}) == len(planned)


@pytest.mark.parametrize("name", ZONES)
def test_once_in_the_gap_and_once_in_the_fold(name: str) -> None:
    """Somebody who works at night and wants to be asked in the very half hour that is left out or
    comes twice.
    """
    home = ZoneInfo(name)
    for before, after in changes(home):
        gap = (after.utcoffset() or timedelta()) > (before.utcoffset() or timedelta())
        wall = (before.replace(tzinfo=None) if gap else after.replace(tzinfo=None)) + (
            STEP if gap else timedelta()
        )
        owl = somebody(name, works_from=time(0), works_until=time(23, 59))
        wished = CheckInTime("w", owl.id, wall.isoweekday(), wall.time(), every=1)
        dues = [opening.due for opening in year(owl, COMPANY, wished)]
        night = [due for due in dues if abs(due - after) < timedelta(hours=12)]
        assert len(night) == 1, (before, after)
        passed = after.astimezone(UTC) - STEP
        assert (
            (night[0] >= passed)
            if gap
            else (night[0].astimezone(home).replace(tzinfo=None) == wall)
        )
        assert all(later - earlier > timedelta(days=6) for earlier, later in pairwise(dues))
