"""Whoever is forgotten takes no minute of the company's month along, and leaves no word."""

import json
from datetime import timedelta

import pytest

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.bookkeeper import company_month
from storage.store import SqlStore
from storage.tables import metadata
from storage.transaction import SqlTransaction
from tests.coaching.ledger.twelve_weeks import (
    AGREED,
    BASELINE,
    PEOPLE,
    SAVINGS,
    TRIALS,
    answer,
    day,
    told,
)

MONTHS = ("2026-01", "2026-02")
CROWD: list[Fact] = [  # enough who answer, whoever else is forgotten
    fact
    for name in ("gun", "ida", "ulf")
    for fact in (Person(name, agreed_at=AGREED), answer(name, 0, 2), answer(name, 0, 6))
]
MORE: list[Fact] = [  # what one name for all would mix up
    told("ada", "protokoll", 30, "week", 2),
    told("ada", "protokoll", 20, "week", 3, 2),
    told("cia", "avstämning", 600, "once", 3, checking=5),
    BaselineTask("b3", "cia", "", "avstämningar", 60, "week", AGREED),
    BaselineTask("b4", "cia", "", "arkivering", 60, "week", AGREED),
]
SUMS = ("claimed", "adjusted", "timed", "new_work", "capped")


def sums(tx: SqlTransaction) -> list[tuple[int, ...]]:
    totals = [company_month(tx, month, day(20)).total for month in MONTHS]
    return [tuple(getattr(total, name) for name in SUMS) for total in totals]


async def everything(store: SqlStore) -> str:
    tables = metadata.tables.values()
    rows = await store.read(
        lambda tx: [tuple(row) for one in tables for row in tx.connection.execute(one.select())]
    )
    return json.dumps(rows, default=str, ensure_ascii=False)


@pytest.mark.parametrize("person", ["ada", "cia", "dan", "eva", "finn"])
async def test_the_months_sums_stay(store: SqlStore, person: str) -> None:
    await store.transact(lambda tx: tx.put(*PEOPLE, *CROWD, *SAVINGS, *BASELINE, *TRIALS, *MORE))
    before = await store.read(sums)
    await store.transact(lambda tx: tx.erase(person))
    assert await store.read(sums) == before


async def test_the_later_of_two_claims_of_one_day_still_holds(store: SqlStore) -> None:
    early = told("ada", "mejl", 60, "week", 2)
    claims = [early]
    for number in range(1, 9):
        at = early.told_at + timedelta(minutes=number)
        claims.append(
            TimeSaving(f"later{number}", "ada", "", "mejl", 60 + number, "week", "", early.day, at)
        )
    others = [saving for saving in SAVINGS if saving.person != "ada"]
    await store.transact(lambda tx: tx.put(*PEOPLE, *CROWD, *others, *claims))
    before = await store.read(lambda tx: company_month(tx, "2026-01", day(20)).total)
    await store.transact(lambda tx: tx.erase("ada"))
    after = await store.read(lambda tx: company_month(tx, "2026-01", day(20)).total)
    assert before and after and before.claimed == after.claimed


async def test_no_word_of_theirs_is_left(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *MORE))
    await store.transact(lambda tx: tx.erase("cia"))
    left = await everything(store)
    for word in ("cia", "rapporter", "Rapport", "budget", "avstämning", "arkivering"):
        assert word not in left
    costs = await store.read(lambda tx: tx.every(BaselineTask))
    assert len(costs) == 1 + 2  # what capped nothing has gone


async def test_a_task_that_others_timed_is_called_as_they_call_it(store: SqlStore) -> None:
    trial = Trial("t1", "bo", "", "offert", 20, "with", AGREED, 10, 20)
    mine = told("ada", "hemliga offerten", 60, "week", 2)
    await store.transact(lambda tx: tx.put(*PEOPLE, trial, mine))
    await store.transact(lambda tx: tx.erase("ada"))
    (left,) = await store.read(lambda tx: tx.every(TimeSaving))
    assert left.task == "offert" and "hemliga" not in await everything(store)
