"""The more people there are in a zone, the longer it takes to ask them, within the day's work."""

from datetime import datetime, time
from statistics import mean

import pytest

from coaching.calendar import weeks
from coaching.company.company import Company
from coaching.company.crowd import Crowd
from coaching.facts.people import Person


def crowd(people: int, per_minute: float = 480) -> Crowd:
    counted = Crowd(per_minute)
    counted.counted({"Europe/Stockholm": people})
    return counted


@pytest.mark.parametrize(
    ("people", "per_minute", "minutes"),
    [
        (0, 480, 45),
        (10_000, 480, 45),
        (11_000, 480, 90),
        (100_000, 480, 720),
        (100_000, 12_000, 45),
    ],
)
def test_the_window_holds_them_at_half_the_platforms_pace(
    people: int, per_minute: float, minutes: int
) -> None:
    assert crowd(people, per_minute).spread("Europe/Stockholm") == minutes
    assert crowd(people, per_minute).spread("Asia/Tokyo") == 45


def dues(company: Company, people: int = 500) -> list[datetime]:
    everybody = (Person(f"p{n}", timezone="Europe/Stockholm") for n in range(people))
    spread = company.spread("Europe/Stockholm")
    found = (
        weeks.moment_in("2026-W03", 4, time(14), person, company, spread) for person in everybody
    )
    return [due for due in found if due]


def test_a_great_company_is_asked_over_the_whole_day_and_never_outside_of_it() -> None:
    found = dues(Company(spread=crowd(200_000).spread))
    minutes = [due.hour * 60 + due.minute for due in found]
    assert len(found) == 500
    assert min(minutes) >= 8 * 60
    assert max(minutes) < 17 * 60
    assert abs(mean(minutes) - 12.5 * 60) < 30


def test_everybodys_minute_stays_their_own_while_the_company_grows_a_little() -> None:
    assert dues(Company(spread=crowd(11_000).spread)) == dues(Company(spread=crowd(20_000).spread))
