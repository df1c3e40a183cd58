"""Figures in chat: everybody's own, and the company's for a lead alone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from coaching.bookkeeper import latest_month
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS
from tests.conversations.stage import Stage, perform, staged

HELLO = "> hej\n> ja\n> svenska\n> IT\n> chef\n> copilot\n> varje dag\n> nej\n> ja\n"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Sofia, e-mail u1@almvik.example, in a company that has told for five weeks."""
    async with staged(tmp_path, "sv-SE") as stage:
        await stage.store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *TRIALS))
        await perform(stage, HELLO)
        stage.clock.at = datetime.fromisoformat("2026-02-03T09:00:00+01:00")
        yield stage


async def test_a_lead_gets_the_month_in_one_message(stage: Stage) -> None:
    stage.coach.house = replace(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    (said,) = await stage.say("siffror")
    assert "Företaget i januari: 19 h 31 min berättat, **13 h 54 min** justerat, 1 h 18 min enligt tidtagning." in said
    assert "5 av 7 svarade" in said
    assert not any(person.id in said for person in PEOPLE)


async def test_nobody_else_gets_more_than_their_own(stage: Stage) -> None:
    (said,) = await stage.say("siffror")
    assert "Du har inte berättat om någon sparad tid i januari än." in said
    assert "Företaget" not in said


async def test_a_guest_is_never_a_lead(stage: Stage) -> None:
    stage.coach.house = replace(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    person = await stage.store.read(lambda tx: tx.person_with("u1@almvik.example"))
    assert person
    await stage.store.transact(lambda tx: tx.put(replace(person, guest=True)))
    (said,) = await stage.say("siffror")
    assert "Företaget" not in said


async def test_totals_stay_when_somebody_is_forgotten(stage: Stage) -> None:
    stage.coach.house = replace(stage.coach.house, leads=frozenset({"u1@almvik.example"}))
    await stage.store.transact(lambda tx: tx.forget("bo"))
    (said,) = await stage.say("siffror")
    assert "19 h 31 min berättat, **13 h 54 min** justerat" in said


@pytest.mark.parametrize(
    ("day", "month"), [("2026-01-12", "2026-01"), ("2026-02-03", "2026-01"), ("2026-02-09", "2026-02")]
)
def test_a_month_is_told_once_its_first_week_is_over(day: str, month: str) -> None:
    assert latest_month(date.fromisoformat(day)) == month
