"""The night's work: what is older than the company keeps it goes, a little at a time, so that
nobody who writes is kept waiting.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from coaching.company.retention import limits
from coaching.facts.audit import Erasure
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.ports.store import Store, Transaction
from coaching.script.feature import Erases
from coaching.turn.house import House

AT_ONCE = 200  # rows of a transaction
LEAVERS = "leavers"


async def keep_no_longer(house: House, store: Store, now: datetime) -> None:
    """Words first, then rows, then people. What was erased is counted by its kind."""
    before = limits(house.company.retention, house.company.keep_text_days, now)
    for erases in _emptied(house):
        await _empty(store, erases, before[erases.kept], now)
    for kept, oldest in before.items():
        if kept != LEAVERS:
            await _erase(store, kept, oldest, now)
    for person in await store.read(lambda tx: tx.leavers(before[LEAVERS])):
        await store.transact(lambda tx, person=person: _unlink(tx, person, now))  # type: ignore[misc]


def _emptied(house: House) -> Iterator[Erases[Any]]:
    """Of features that are switched off, too."""
    for feature in house.features:
        yield from feature.erases


async def _empty(store: Store, erases: Erases[Any], before: datetime, now: datetime) -> None:
    reached = ""

    def page(tx: Transaction) -> str:
        """The id that it came to; empty at the end."""
        aged = tx.aged(erases.kind, before, reached, AT_ONCE)
        told = [fact for fact in aged if erases.told_at(fact) <= before]
        emptied: list[Fact] = [erases.emptied(fact) for fact in told]
        changed = [left for left, fact in zip(emptied, told, strict=True) if left != fact]
        tx.put(*changed)
        _count(tx, erases.kept, len(changed), now)
        return aged[-1].id if len(aged) == AT_ONCE else ""

    while reached := await store.transact(page):
        pass


async def _erase(store: Store, kept: str, before: datetime, now: datetime) -> None:
    def some(tx: Transaction) -> int:
        rows = tx.erase_aged(kept, before, AT_ONCE)
        _count(tx, kept, rows, now)
        return rows

    while await store.transact(some) >= AT_ONCE:
        pass


def _unlink(tx: Transaction, person: str, now: datetime) -> None:
    tx.unlink(person)
    _count(tx, LEAVERS, 1, now)


def _count(tx: Transaction, kept: str, rows: int, now: datetime) -> None:
    """Added to what was counted in this night, which may have been broken off."""
    if not rows:
        return
    id = derived("erasure", kept, now.date().isoformat())
    before = tx.get(Erasure, id)
    counted = rows + (before.rows if before else 0)
    tx.put(Erasure(id, now, kept, counted))
