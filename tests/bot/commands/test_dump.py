"""`dump` by the command: what can be counted again from it, and the trace that it leaves."""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from coaching.facts.people import Person
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.bot.commands.from_dump import month_of
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS

Run = Callable[..., str]


@pytest.fixture
async def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("KOLLEGA_CLOCK", "virtual:2026-03-30T08:00:00+02:00")
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *TRIALS))


@pytest.fixture
def run(database: None, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: str) -> str:
        assert main(words) == 0
        return capsys.readouterr().out

    return command


def dumped(run: Run) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("dump").splitlines()]


def audits(run: Run) -> list[tuple[str, ...]]:
    found = [line for line in dumped(run) if line["fact"] == "audit"]
    found.sort(key=lambda line: line["action"])
    return [(line["actor"], line["action"], line["object"], line["about"]) for line in found]


@pytest.mark.parametrize("month", ["2026-01", "2026-02"])
def test_savings_added_up_from_the_lines_are_those_of_the_report(month: str, run: Run) -> None:
    told = json.loads(run("report", "--month", month, "--json"))["total"]
    counted = month_of(dumped(run), month)
    assert counted["timed"] and counted["capped"]  # of one alone, so they are not told
    assert told == {**counted, "timed": None, "capped": None} and told["claimed"] > 900


def test_a_run_leaves_a_line_at_the_clocks_time(run: Run) -> None:
    (line,) = [line for line in dumped(run) if line["fact"] == "audit"]
    assert (line["actor"], line["action"], line["about"]) == ("operator", "dump", "")
    assert datetime.fromisoformat(line["at"]) == datetime.fromisoformat("2026-03-30T06:00+00:00")
    assert len(audits(run)) == 2


def test_so_does_every_look_at_the_company_or_at_somebody(run: Run) -> None:
    run("report", "--month", "2026-01", "--json")
    run("pair", "--preview", "--json")
    assert audits(run) == [
        ("operator", "dump", "", ""),
        ("operator", "pair", "preview", ""),
        ("operator", "report", "2026-01", ""),
    ]


async def test_who_was_looked_at_is_named_until_they_are_forgotten(
    database: None, tmp_path: Path, run: Run
) -> None:
    async with SqlStore(f"sqlite:///{tmp_path / 'kollega.db'}") as store:
        await store.transact(lambda tx: tx.put(Person("gun", email="gun@firm.example")))
    exported = json.loads(await asyncio.to_thread(run, "export", "gun@firm.example"))
    assert [line["action"] for line in exported["audits"]] == ["export"]
    found = await asyncio.to_thread(audits, run)
    assert ("operator", "export", "", "gun") in found
    await asyncio.to_thread(run, "forget", "gun@firm.example")
    assert await asyncio.to_thread(audits, run) == [
        ("operator", "dump", "", ""),
        ("operator", "dump", "", ""),
        ("operator", "export", "", ""),
        ("operator", "forget", "", ""),
    ]


def test_nobody_is_looked_at_who_is_not_known(run: Run) -> None:
    assert main(["export", "eve@firm.example"]) == main(["forget", "eve@firm.example"]) == 1
    assert [action for _, action, *_ in audits(run)] == ["dump"]
