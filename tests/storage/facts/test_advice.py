"""What the coach asks of the database."""

import asyncio
from datetime import timedelta

from coaching.facts.advice import Exchange, ModelUse
from storage.store import SqlStore
from tests.storage.samples import HOUR, NOW, chat, person


def use(period: str, requests: int, money: int = 0) -> ModelUse:
    return ModelUse("house", "", period, requests, money)


async def test_use_is_counted_on_within_a_period_and_begins_anew_in_the_next(
    store: SqlStore,
) -> None:
    counted = [
        await store.transact(lambda tx, told=told: tx.use_model(told))  # type: ignore[misc]
        for told in (
            use("2026-01", 1, 50),
            use("2026-01", 1, 70),
            use("2026-01", 0, -20),
            use("2026-02", 1, 5),
        )
    ]
    assert [(one.period, one.requests, one.money) for one in counted] == [
        ("2026-01", 1, 50),
        ("2026-01", 2, 120),
        ("2026-01", 2, 100),
        ("2026-02", 1, 5),
    ]


async def test_nobody_who_counts_at_the_same_time_is_lost(store: SqlStore) -> None:
    await asyncio.gather(
        *(store.transact(lambda tx: tx.use_model(use("2026-01", 1, 3))) for _ in range(40))
    )
    assert await store.read(lambda tx: tx.get(ModelUse, "house")) == use("2026-01", 40, 120)


async def test_exchanges_are_erased_in_time(store: SqlStore) -> None:
    def told(id: str, hours: int) -> Exchange:
        return Exchange(
            id, "ada", "c1", chat(), "asked", "answered", "topic", 1, NOW - hours * HOUR
        )

    await store.transact(lambda tx: tx.put(told("old", 73), told("fresh", 71)))
    await store.transact(lambda tx: tx.expire(NOW - timedelta(hours=72)))
    assert [one.id for one in await store.read(lambda tx: tx.of(Exchange, "ada"))] == ["fresh"]


async def test_names_of_everybody_who_has_one(store: SqlStore) -> None:
    await store.transact(
        lambda tx: tx.put(person("ada"), person("bo", name="Bo Ek"), person("declined", name=""))
    )
    assert sorted(await store.read(lambda tx: tx.names())) == ["Ada Ek", "Bo Ek"]
