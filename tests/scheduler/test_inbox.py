import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from sqlalchemy import select

from coaching.ports.clock import Clock
from coaching.ports.queues import Heard
from coaching.ports.store import Transaction
from scheduler.inbox import AT_ONCE, LEASE, Inbox, silent
from storage.database.unavailable import Unavailable
from storage.store import SqlStore
from storage.tables import inbox as rows
from tests.scheduler.clocks import StillClock
from tests.scheduler.flaky import FlakyStore
from tests.scheduler.waiting import until
from tests.storage.samples import incoming

R = TypeVar("R")


@dataclass
class Coach:
    """Finishes what it hears, unless `troubles` has something else for it."""

    store: SqlStore
    troubles: dict[str, list[Exception]] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    began: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)

    async def hear(self, heard: Heard) -> None:
        id = heard.incoming.id
        self.began.append(id)
        if gate := self.gates.get(id):
            await gate.wait()
        if troubles := self.troubles.get(id):
            raise troubles.pop(0)
        self.answered.append(id)
        await self.store.transact(lambda tx: tx.finish_heard(id))


@pytest.fixture
def coach(store: SqlStore) -> Coach:
    return Coach(store)


@asynccontextmanager
async def working(
    store: SqlStore,
    hear: Callable[[Heard], Awaitable[None]],
    clock: Clock,
    sorry: Callable[[Transaction, Heard], None] = silent,
) -> AsyncIterator[Inbox]:
    inbox = Inbox(store, hear, clock, sorry)
    task = asyncio.create_task(inbox.run())
    yield inbox
    await inbox.stop()
    await task


async def written(store: SqlStore, *said: tuple[str, str]) -> None:
    await store.transact(lambda tx: [tx.write_down(incoming(id, user)) for id, user in said])


async def outcomes(store: SqlStore) -> dict[str, str]:
    found = await store.read(lambda tx: tx.connection.execute(rows.select()).all())
    return {row.id: row.outcome for row in found}


async def ready(store: SqlStore) -> float | None:
    """From when the only row may be claimed."""
    return await store.read(lambda tx: tx.connection.execute(select(rows.c.ready)).scalar_one())


async def test_one_person_is_answered_in_order(store: SqlStore, coach: Coach) -> None:
    await written(store, ("a1", "U1"), ("a2", "U1"), ("a3", "U1"))
    async with working(store, coach.hear, StillClock()) as inbox:
        assert await inbox.settle(10) == 0
    assert coach.answered == ["a1", "a2", "a3"]


async def test_a_long_turn_holds_up_nobody_else(store: SqlStore, coach: Coach) -> None:
    coach.gates = {"a1": asyncio.Event()}
    await written(store, ("a1", "U1"), ("a2", "U1"), ("b1", "U2"), ("b2", "U2"))
    async with working(store, coach.hear, StillClock()) as inbox:
        await until(lambda: coach.answered == ["b1", "b2"])
        coach.gates["a1"].set()
        assert await inbox.settle(10) == 0
    assert coach.answered == ["b1", "b2", "a1", "a2"]


async def test_no_more_turns_at_once_than_agreed(store: SqlStore, coach: Coach) -> None:
    gate = asyncio.Event()
    coach.gates = {f"e{n}": gate for n in range(AT_ONCE + 5)}
    await written(store, *((f"e{n}", f"U{n}") for n in range(AT_ONCE + 5)))
    async with working(store, coach.hear, StillClock()) as inbox:
        await until(lambda: len(coach.began) == AT_ONCE)
        gate.set()
        assert await inbox.settle(10) == 0
    assert len(coach.answered) == AT_ONCE + 5


async def test_what_comes_in_is_answered_without_a_look_in_order_and_once(
    store: SqlStore, coach: Coach
) -> None:
    said = [incoming(f"{user}{number}", user) for number in range(3) for user in ("a", "b")]
    async with working(store, coach.hear, StillClock()) as inbox:
        for one in (*said, *said):
            await inbox.write_down(one)
        assert await inbox.settle(10) == 0
    assert [id for id in coach.answered if id[0] == "a"] == ["a0", "a1", "a2"]
    assert [id for id in coach.answered if id[0] == "b"] == ["b0", "b1", "b2"]


async def test_however_much_comes_in_no_more_turns_at_once_than_agreed(
    store: SqlStore, coach: Coach
) -> None:
    gate = asyncio.Event()
    coach.gates = {f"e{n}": gate for n in range(AT_ONCE + 5)}
    async with working(store, coach.hear, StillClock()) as inbox:
        await asyncio.gather(
            *(inbox.write_down(incoming(f"e{n}", f"U{n}")) for n in range(AT_ONCE + 5))
        )
        await until(lambda: len(coach.began) == AT_ONCE)
        gate.set()
        assert await inbox.settle(10) == 0
    assert len(coach.answered) == AT_ONCE + 5


async def test_what_was_written_is_answered_though_its_writer_gave_up_waiting(
    store: SqlStore, coach: Coach
) -> None:
    async with working(store, coach.hear, StillClock()) as inbox:
        writing = asyncio.create_task(inbox.write_down(incoming("a1")))
        await asyncio.sleep(0)
        writing.cancel()
        await until(lambda: coach.answered)
    assert await outcomes(store) == {"a1": "done"}


async def test_before_it_runs_it_only_writes_down(store: SqlStore, coach: Coach) -> None:
    await Inbox(store, coach.hear, StillClock()).write_down(incoming("a1"))
    assert coach.began == []
    async with working(store, coach.hear, StillClock()) as inbox:
        assert await inbox.settle(10) == 0
    assert coach.answered == ["a1"]


async def test_a_turn_that_fails_is_tried_again_after_a_pause(
    store: SqlStore, coach: Coach, caplog: pytest.LogCaptureFixture
) -> None:
    coach.troubles = {"a1": [RuntimeError("hej, jag heter Ada")]}
    clock = StillClock()
    await written(store, ("a1", "U1"))
    with caplog.at_level(logging.DEBUG):
        async with working(store, coach.hear, clock) as inbox:
            await until(lambda: "row a1" in caplog.text)
            clock.ahead = 1
            assert await inbox.settle(10) == 0
    assert coach.answered == ["a1"]
    assert "Ada" not in caplog.text


async def test_a_turn_that_fails_with_the_database_is_tried_again_when_it_is_back(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not after the lease: somebody waits for an answer."""
    monkeypatch.setattr("scheduler.inbox.PAUSE", 0.01)
    clock = StillClock()
    async with FlakyStore(sqlite_url) as store:
        coach = Coach(
            store, troubles={"a1": [Unavailable("locked")]}, gates={"a1": asyncio.Event()}
        )
        await written(store, ("a1", "U1"))
        async with working(store, coach.hear, clock) as inbox:
            await until(lambda: coach.began)
            store.failures = 3
            coach.gates["a1"].set()
            while await ready(store) == clock.elapsed() + LEASE:
                await asyncio.sleep(0.001)
            clock.ahead = 1
            assert await inbox.settle(10) == 0
        assert coach.answered == ["a1"]


async def test_five_failures_are_enough_and_the_next_words_are_heard(
    store: SqlStore, coach: Coach
) -> None:
    coach.troubles = {"a1": [RuntimeError() for _ in range(9)]}
    clock = StillClock()
    await written(store, ("a1", "U1"), ("a2", "U1"))
    async with working(store, coach.hear, clock) as inbox:
        for number in range(4):
            await until(lambda number=number: coach.began == ["a1"] * (number + 1))  # type: ignore[misc]
            clock.ahead += 10
            inbox.ring()
        assert await inbox.settle(10) == 0
    assert coach.began == ["a1"] * 5 + ["a2"]
    assert await outcomes(store) == {"a1": "failed", "a2": "done"}


async def test_whoever_is_given_up_is_told_once(store: SqlStore, coach: Coach) -> None:
    coach.troubles = {"a1": [RuntimeError() for _ in range(9)]}
    told: list[str] = []
    clock = StillClock()
    await written(store, ("a1", "U1"))
    async with working(
        store, coach.hear, clock, lambda tx, heard: told.append(heard.incoming.id)
    ) as inbox:
        for number in range(4):
            await until(lambda number=number: coach.began == ["a1"] * (number + 1))  # type: ignore[misc]
            assert told == []
            clock.ahead += 10
            inbox.ring()
        assert await inbox.settle(10) == 0
    assert told == ["a1"]


async def test_a_row_on_which_process_after_process_died_is_set_aside(
    store: SqlStore, coach: Coach
) -> None:
    await written(store, ("a1", "U1"))
    clock = StillClock()
    for _ in range(5):
        await store.transact(lambda tx: tx.claim_heard(clock.elapsed(), LEASE, 1))
        clock.ahead += LEASE
    async with working(store, coach.hear, clock) as inbox:
        assert await inbox.settle(10) == 0
    assert coach.began == []
    assert await outcomes(store) == {"a1": "failed"}


async def test_what_a_dead_process_had_begun_is_heard_again(store: SqlStore, coach: Coach) -> None:
    await written(store, ("a1", "U1"))
    await store.transact(lambda tx: tx.claim_heard(StillClock().elapsed(), LEASE, 1))
    async with working(store, coach.hear, StillClock(ahead=LEASE)) as inbox:
        assert await inbox.settle(10) == 0
    assert coach.answered == ["a1"]


async def test_stopping_waits_for_the_turn_under_way(store: SqlStore, coach: Coach) -> None:
    coach.gates = {"a1": asyncio.Event()}
    await written(store, ("a1", "U1"))
    async with working(store, coach.hear, StillClock()) as inbox:
        await until(lambda: coach.began)
        stopping = asyncio.create_task(inbox.stop())
        await asyncio.sleep(0)
        coach.gates["a1"].set()
        await stopping
    assert await outcomes(store) == {"a1": "done"}


async def test_a_turn_that_is_cut_off_is_free_for_the_next_process(
    store: SqlStore, coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.inbox.GRACE", 0)
    coach.gates = {"a1": asyncio.Event()}
    await written(store, ("a1", "U1"))
    clock = StillClock()
    async with working(store, coach.hear, clock):
        await until(lambda: coach.began)
    (again,) = await store.transact(lambda tx: tx.claim_heard(clock.elapsed(), LEASE, 1))
    assert (again.incoming.id, again.tries) == ("a1", 1)
