"""`simulate` by the command: a small company, and the promises that hold in every company."""

import json

import pytest

from bot.__main__ import main
from bot.simulation.run import summary


def simulated(capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["simulate", "--people", "24", "--days", "35", "--json", *more]) == 0
    return capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_same_seed_is_the_same_life_and_nobody_is_disturbed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, again = simulated(capsys), simulated(capsys)
    assert first == again
    found = json.loads(first)
    assert found["calm"] == {
        "most_in_a_week": 2,
        "over_budget": 0,
        "outside_working_hours": 0,
        "on_days_off": 0,
        "to_people_on_leave": 0,
    }
    assert found["check_ins"]["asked"] > 30
    assert found["check_ins"]["twice_in_a_week"] == 0
    assert found["pairs"]["paired"] > 0
    assert found["pairs"]["neither"] == 0
    assert found["pairs"]["failed_pairs_planned_again"] == found["pairs"]["with_own_manager"] == 0
    assert found["drop_ins"]["announced"] > 0
    assert found["letters"]["invitation"] > 10


@pytest.mark.parametrize("wrong", [["--people", "3"], ["--days", "0"], ["--days", "1000"]])
def test_a_company_that_cannot_be(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", *wrong]) == 2
    assert "at least 4 --people" in capsys.readouterr().err


def test_the_summary_is_for_people() -> None:
    told = summary({"check_ins": {"twice_in_a_week": 0}, "updates": [{"topic": False}]})
    assert told == "check ins   twice in a week: 0\nupdates     topic: no"
