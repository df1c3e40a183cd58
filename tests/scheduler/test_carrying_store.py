import asyncio

import pytest

from coaching.ports.store import Transaction
from scheduler.carrying_store import CarryingStore
from scheduler.work_loop import BUSY
from storage.store import SqlStore
from storage.tables import letters
from tests.scheduler.carrier import Carrier, working
from tests.scheduler.clocks import StillClock
from tests.scheduler.waiting import until
from tests.storage.samples import HOUR, NOW, letter


async def states(store: SqlStore) -> dict[str, str]:
    rows = await store.read(lambda tx: tx.connection.execute(letters.select()).all())
    return {row.key: row.state for row in rows}


async def test_a_letter_is_claimed_where_it_is_written(store: SqlStore) -> None:
    carrier = Carrier(gate=asyncio.Event())
    async with working(store, StillClock(), carrier) as courier:
        await CarryingStore(store, courier).transact(lambda tx: tx.post(letter("a")))
        assert await states(store) == {"a": "sending"}
        assert carrier.gate
        carrier.gate.set()
        assert await courier.settle(10) == 0
    assert carrier.delivered == ["a"]


async def test_while_many_are_under_way_the_next_ones_wait_for_a_look_at_many(
    store: SqlStore,
) -> None:
    carrier = Carrier(gate=asyncio.Event())
    async with working(store, StillClock(), carrier) as courier:
        for number in range(BUSY + 3):
            await CarryingStore(store, courier).transact(
                lambda tx, n=number: tx.post(letter(f"a{n}", user=f"U{n}"))  # type: ignore[misc]
            )
        await until(lambda: len(carrier.on_the_way) == BUSY + 3)  # although none has ended
        assert carrier.gate
        carrier.gate.set()
        assert await courier.settle(10) == 0
    assert len(carrier.delivered) == BUSY + 3


async def test_what_is_not_due_and_what_comes_after_another_waits(store: SqlStore) -> None:
    carrier = Carrier(gate=asyncio.Event())
    async with working(store, StillClock(), carrier) as courier:
        written = (letter("a1"), letter("a2"), letter("b1", user="U2", due=NOW + HOUR))
        await CarryingStore(store, courier).transact(lambda tx: [tx.post(one) for one in written])
        assert await states(store) == {"a1": "sending", "a2": "pending", "b1": "pending"}
        assert carrier.gate
        carrier.gate.set()
        assert await courier.settle(10) == 0
    assert carrier.delivered == ["a1", "a2"]


async def test_work_that_fails_sends_nothing(store: SqlStore) -> None:
    def fail(tx: Transaction) -> None:
        tx.post(letter("a"))
        raise LookupError

    async with working(store, StillClock(), carrier := Carrier()) as courier:
        with pytest.raises(LookupError):
            await CarryingStore(store, courier).transact(fail)
        assert await courier.settle(10) == 0
    assert (carrier.delivered, await states(store)) == ([], {})


async def test_a_letter_goes_out_though_its_writer_gave_up_waiting(store: SqlStore) -> None:
    async with working(store, StillClock(), carrier := Carrier()) as courier:
        writing = asyncio.create_task(
            CarryingStore(store, courier).transact(lambda tx: tx.post(letter("a")))
        )
        await asyncio.sleep(0)
        writing.cancel()
        await until(lambda: carrier.delivered)
    assert await states(store) == {"a": "sent"}


async def test_without_a_courier_at_work_it_only_writes(store: SqlStore) -> None:
    async with working(store, StillClock(), carrier := Carrier()) as courier:
        pass
    await CarryingStore(store, courier).transact(lambda tx: tx.post(letter("a")))
    assert (carrier.delivered, await states(store)) == ([], {"a": "pending"})
