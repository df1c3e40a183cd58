"""Use cases and pilots in the month that is published."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from coaching.contents import FEATURES
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot
from coaching.facts.use_cases import UseCase, Voice
from coaching.ledger.published.gathered import Gathered

TOLD = datetime(2026, 1, 13, 9, tzinfo=UTC)
IDEA = UseCase("a", "p0", "", "Quotes", "Sales", TOLD, hours_per_week=6)
USED = replace(
    IDEA, id="b", title="Minutes", told_at=TOLD - timedelta(days=40), status="standard",
    hours_per_week=0, measured_per_week=4.0,
)  # fmt: skip
LATER = replace(IDEA, id="c", title="Reports", told_at=TOLD + timedelta(days=60))
PEOPLE = [Person(f"p{n}", f"P {n}", department="Sales" if n else "IT") for n in range(5)]
VOICES = [Voice(f"a-{one.id}", one.id, "a", 1.0, TOLD) for one in PEOPLE]
PILOT = Pilot(
    "x", "p0", "", "b", "p0", date(2026, 1, 5), date(2026, 1, 30), 60, 120, TOLD,
    state="adopted", verdict_on=date(2026, 1, 23),
)  # fmt: skip


def counted(name: str, *facts: UseCase | Voice | Person | Pilot) -> object:
    feature = next(one for one in FEATURES if one.name == name)
    assert feature.figures
    return feature.figures.count(Gathered(set(feature.figures.reads), facts), "2026-01")


def test_the_list_is_counted_as_it_stood() -> None:
    found = counted("use_cases", IDEA, USED, LATER, *PEOPLE, *VOICES)
    assert str(found) == (
        "Count(idea=1, pilot=0, standard=1, retired=0, new=1, with_baseline=1, timed=1, "
        "in_two_departments=1)"
    )


def test_that_two_departments_have_a_task_is_told_of_five_people_and_more() -> None:
    found = counted("use_cases", IDEA, *PEOPLE, *VOICES[:4])
    assert "in_two_departments=0" in str(found)


def test_a_pilots_end_counts_in_its_month() -> None:
    stopped = replace(PILOT, id="y", state="stopped")
    before = replace(PILOT, id="z", verdict_on=date(2025, 12, 1))
    found = counted("pilots", PILOT, stopped, before)
    assert str(found) == "Count(adopted=1, stopped=1)"
