"""Times for two: at work on both sides, on the next working days, in whatever zones."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coaching.calendar import workdays
from coaching.calendar.free import HALF_AN_HOUR, free_times
from coaching.company.company import Company
from coaching.facts.people import Person
from tests.coaching.features.checkins.test_rules import people

COMPANY = Company()
FRIDAY = date(2026, 1, 16)
ADA, BO = Person("ada"), Person("bo")


def test_three_on_different_days_in_the_next_five_working_days() -> None:
    shown = [f"{at:%a %H:%M}" for at in free_times(ADA, BO, COMPANY, FRIDAY)]
    assert shown == ["Mon 10:00", "Wed 13:00", "Fri 15:00"]


def test_leave_and_part_time_leave_what_is_common() -> None:
    half = replace(
        BO,
        works_from=time(12, 30),
        works_until=time(14),
        away_from=date(2026, 1, 19),
        away_until=date(2026, 1, 21),
    )
    shown = [f"{at:%d %H:%M}" for at in free_times(ADA, half, COMPANY, FRIDAY)]
    assert shown == ["22 13:00", "26 13:00", "28 13:00"]


def test_nobody_is_awake_at_the_same_time() -> None:
    assert free_times(ADA, replace(BO, timezone="Pacific/Auckland"), COMPANY, FRIDAY) == ()


@given(one=people(), other=people(), day=st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_both_work_through_every_half_hour_that_is_offered(
    one: Person, other: Person, day: date
) -> None:
    times = free_times(one, other, COMPANY, day)
    assert len(times) <= 3
    assert list(times) == sorted(set(times))
    for at in times:
        assert all(
            workdays.at_work(moment, person, COMPANY)
            for person in (one, other)
            for moment in (at, at + HALF_AN_HOUR - timedelta(minutes=1))
        )
