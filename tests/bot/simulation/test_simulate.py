"""`simulate` by the command: a small company, and the promises that hold in every company."""

import asyncio
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.__main__ import main
from bot.simulation import reactions
from bot.simulation.learning import levels
from bot.simulation.reactions import in_every_language
from bot.simulation.run import summary
from coaching.facts.growing.growth import Level
from coaching.messages import LANGUAGES
from tests.bot.commands.from_dump import month_of
from tests.serving import free_port, serving

SMALL = ("simulate", "--people", "8", "--days", "7")


def simulated(capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["simulate", "--people", "24", "--days", "35", "--json", *more]) == 0
    return capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_same_seed_is_the_same_life_and_nobody_is_disturbed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "life.db"
    first, again = simulated(capsys), simulated(capsys, "--keep", str(kept))
    assert first == again
    found = json.loads(first)
    assert found["people"]["known"] >= found["people"]["agreed"] > 10
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{kept}")
    monkeypatch.chdir(tmp_path)
    on_what_was_kept(found, capsys)
    assert found["calm"] == {
        "most_in_a_week": 2,
        "over_budget": 0,
        "most_of_all_kinds": 4,
        "over_ceiling": 0,
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
    told = found["announcements"]
    assert told["sent"] > 0 and told["audience"] == told["sum_of_states"] > 10
    assert found["lessons"]["done"] > 0 and found["levels"].keys() == {"asked", "granted"}
    assert found["digests"]["weeks"] >= 3
    assert found["letters"]["buddy_request"] > 0 and found["letters"]["intro"] > 0


def on_what_was_kept(found: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """The other commands run on it, at the time that it has reached."""

    def run(*words: str) -> str:
        assert main(words) == 0
        return capsys.readouterr().out

    lines = [json.loads(line) for line in run("dump").splitlines()]
    assert sum(line["fact"] == "person" for line in lines) == found["people"]["known"]
    assert sum(line["fact"] == "check_in" for line in lines) == found["check_ins"]["asked"]
    (audit,) = [line for line in lines if line["fact"] == "audit"]
    assert audit["at"].startswith("2026-02-16")
    assert json.loads(run("report", "--json"))["month"] == "2026-02"
    over = json.loads(run("report", "--month", "2026-01", "--json"))["total"]
    (at,) = [one["at"] for one in lines if one["id"] == "2026-01/company"]
    assert at.startswith("2026-02-05T23:00")  # midnight of the fifth working day in Stockholm
    counted = month_of([one for one in lines if (one.get("told_at") or "") < at], "2026-01")
    assert over == {name: over[name] and value for name, value in counted.items()}
    assert over["claimed"]
    (somebody,) = [line for line in lines if line.get("email") == "priya.nair@almvik.example"]
    assert json.loads(run("export", somebody["email"]))["people"][0]["id"] == somebody["id"]


@pytest.mark.slow
def test_eight_weeks_of_lessons_take_nobody_s_calm(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--people", "16", "--days", "56", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    lessons, calm = found["lessons"], found["calm"]
    assert lessons["offered"] > lessons["done"] > lessons["skipped"] > 0
    assert calm["most_in_a_week"] <= 2
    assert calm["over_budget"] == calm["over_ceiling"] == 0


@pytest.mark.slow
async def test_a_kept_life_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept, port = tmp_path / "life.db", free_port()
    assert await asyncio.to_thread(main, [*SMALL, "--keep", str(kept)]) == 0
    settings = {
        "DATABASE_URL": f"sqlite:///{kept}",
        "KOLLEGA_CLOCK": "virtual:2026-01-12T08:30:00+01:00",
    }
    clock = f"http://127.0.0.1:{port}/clock"
    async with serving(tmp_path, port, settings), aiohttp.ClientSession() as session:
        async with session.get(clock) as answer:
            assert (await answer.json())["now"].startswith("2026-01-19T08:30")
        async with session.post(clock, json={"by": "P1D"}) as answer:
            assert (await answer.json())["now"].startswith("2026-01-20T08:30")


def test_what_is_typed_is_the_same_in_each_language() -> None:
    """So that the demo can say it again in another one."""
    assert in_every_language("mötesanteckningar")["de"] == "Protokolle"
    for language, slots in reactions._words().items():
        said = [words for known in slots.values() for words in known]
        assert all(in_every_language(words).keys() == set(LANGUAGES) for words in said), language


def test_what_is_there_already_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kollega.db"
    kept.write_text("precious", encoding="utf-8")
    assert main([*SMALL, "--keep", str(kept)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "precious"
    assert main([*SMALL, "--keep", str(tmp_path / "nowhere" / "life.db")]) == 2
    assert "--keep" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", [["--people", "3"], ["--days", "0"], ["--days", "1000"]])
def test_a_company_that_cannot_be(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", *wrong]) == 2
    assert "at least 4 --people" in capsys.readouterr().err


def test_the_summary_is_for_people() -> None:
    told = summary({"check_ins": {"twice_in_a_week": 0}, "updates": [{"topic": False}]})
    assert told == "check ins   twice in a week: 0\nupdates     topic: no"


def test_levels_are_counted_as_asked_for_and_as_granted() -> None:
    asked = Level("l1", "p1", "t", 2, "asked", "", date(2026, 4, 6))
    granted, refused = replace(asked, state="granted"), replace(asked, state="not_yet")
    assert levels([asked, granted, refused, granted]) == {"asked": 4, "granted": 2}
