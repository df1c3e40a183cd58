"""What the weekly round makes of the list: nothing about fewer than five people."""

from dataclasses import replace
from datetime import date

import pytest

from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.ledger.priorities import EVEN, counted, ranked
from tests.storage.samples import NOW

ONE = UseCase("u1", "ada", "", "Offertutkast", "Sälj", NOW, hours_per_week=6.0, hardship="slow")


def saved(person: str, use_case: str = "u1") -> TimeSaving:
    return TimeSaving(
        f"s-{person}",
        person,
        "",
        "offertutkast",
        60,
        "week",
        "",
        NOW.date(),
        NOW,
        use_case=use_case,
    )


def test_six_hours_that_can_be_compared_and_risk_little_are_twelve() -> None:
    found = ranked(ONE, EVEN)
    assert (found.priority, found.benefit, found.measurability, found.risk) == (12.0, 4, 3, 1)


@pytest.mark.parametrize(
    ("changes", "priority"),
    [
        ({"hours_per_week": 0.0}, 2.0),
        ({"hours_per_week": 0.0, "hardship": "bottleneck"}, 1.0),
        ({"hours_per_week": 0.0, "saved_per_week": 6.0}, 12.0),
        ({"data_class": "personal"}, 4.0),
        ({"hardship": "error_prone"}, 6.0),
        ({"people": 4}, 12.0),
        ({"people": 5}, 15.0),
    ],
)
def test_each_part_counts(changes: dict[str, object], priority: float) -> None:
    assert ranked(replace(ONE, **changes), EVEN).priority == priority  # type: ignore[arg-type]


def test_a_weight_is_a_power() -> None:
    risky, twice = replace(ONE, data_class="confidential"), Weights("w", "lead", date.min, risk=2.0)
    assert ranked(risky, EVEN).priority == 6.0
    assert ranked(risky, twice).priority == 3.0


@pytest.mark.parametrize(("people", "hours"), [(4, None), (5, 5.0)])
def test_hours_are_measured_from_five_people_up(people: int, hours: float | None) -> None:
    savings = [saved(f"p{n}") for n in range(people)] + [saved("other", "u2")]
    assert counted(ONE, (), savings).measured_per_week == hours


def test_each_person_is_counted_once() -> None:
    voices = [Voice(f"v{n}", f"p{n % 3}", "u1", 1.0, NOW) for n in range(6)]
    assert counted(ONE, voices, ()).people == 3
