"""Somebody who may see the company's figures asks for each of them before and after one colleague
has done something, and learns nothing of what it was.
"""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.reporting.figures import Told, csv_of, told, whole
from coaching.contents import FEATURES
from coaching.facts.kinds import Fact
from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase
from coaching.ledger.bookkeeper import press_of
from coaching.ledger.published.kpis import CUTS
from storage.transaction import SqlTransaction
from tests.coaching.ledger import twelve_weeks
from tests.conversations.stage import Stage, perform, staged

LEAD = "= Karin language=sv lead=yes"
IN_CHAT = (
    "siffror",
    "siffror för januari",
    "tavlan",
    "vad är det värt?",
    "programmet",
    "användningsfall",
    "piloter",
)
COLLEAGUES = [replace(one, standing="active") for one in twelve_weeks.PEOPLE]
COLLEAGUES += [
    replace(COLLEAGUES[-1], id=f"silent{n}", department="IT", buddy_wish="wants") for n in range(4)
]
LISTED = UseCase("u1", "", "", "Offertutkast", "Sälj", twelve_weeks.AGREED)
OFFERS = [
    replace(twelve_weeks.told(one.id, "utkast", 60 + n, "once", 3), use_case="u1")
    for n, one in enumerate(twelve_weeks.PEOPLE)
]
Change = Callable[[SqlTransaction], None]


def answers(tx: SqlTransaction) -> None:
    told = twelve_weeks.told("finn", "utkast", 145, "once", 4, 5)
    tx.put(replace(told, use_case="u1"))


def corrects(tx: SqlTransaction) -> None:
    first = tx.of(TimeSaving, "ada")[0]
    tx.put(replace(first, minutes=first.minutes + 95))


def moves(tx: SqlTransaction) -> None:
    eva = next(one for one in COLLEAGUES if one.id == "eva")
    tx.put(replace(eva, department="Inköp"))


def is_forgotten(tx: SqlTransaction) -> None:
    tx.erase("cia")


@pytest.fixture(params=["2026-01-30T09:00:00+01:00", "2026-02-16T09:00:00+01:00"])
async def stage(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """January runs, or was published a while ago."""
    async with staged(tmp_path, "sv-SE") as stage:
        lived: tuple[Fact, ...] = (
            *twelve_weeks.SAVINGS,
            *twelve_weeks.BASELINE,
            *twelve_weeks.TRIALS,
            LISTED,
            *OFFERS,
        )
        await stage.store.transact(lambda tx: tx.put(*COLLEAGUES, *lived))
        stage.clock.at = datetime.fromisoformat(request.param)
        await perform(stage, LEAD)
        yield stage


async def test_one_colleague_at_a_time_cannot_be_told(stage: Stage) -> None:
    before = await all_figures(stage)
    assert "11 är med" in before["programmet"]
    published = stage.clock.at.month == 2
    assert ("Offertutkast" in before["2026-01 use_case csv"]) is published
    for change in (answers, corrects, moves, is_forgotten):
        await stage.store.transact(change)
        after = await all_figures(stage)
        assert {name: after[name] for name in before} == before, change.__name__


async def all_figures(stage: Stage) -> dict[str, str]:
    shown = {said: "\n".join(await stage.say(said, user="Karin")) for said in IN_CHAT}
    company = stage.coach.house.company
    press = press_of(company, FEATURES)

    def look(tx: SqlTransaction, month: str, by: str) -> Told:
        return told(tx, press, stage.clock, month, by)  # type: ignore[arg-type]

    for month in ("2026-01", "2026-02"):
        for by in CUTS:
            seen = await stage.store.transact(lambda tx, m=month, b=by: look(tx, m, b))  # type: ignore[misc]
            shown[f"{month} {by}"] = json.dumps(whole(seen.figures), sort_keys=True)
            shown[f"{month} {by} csv"] = csv_of(seen, company).decode("utf-8-sig")
    return shown
