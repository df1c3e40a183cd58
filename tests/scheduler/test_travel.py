import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from coaching.messages import Opening
from coaching.ports.platform import Pace
from coaching.ports.queues import Heard
from scheduler.clock import VirtualClock
from scheduler.courier import Courier
from scheduler.diary import Diary
from scheduler.inbox import Inbox
from scheduler.travel import REACHED, Traveller
from storage.store import SqlStore
from tests.scheduler.carrier import Carrier
from tests.storage.samples import NOW, incoming, letter, opening

DAY = timedelta(days=1)


@dataclass
class Coach:
    """Writes a letter for everything it hears and opens, and asks again every day."""

    store: SqlStore
    clock: VirtualClock
    opened_at: list[tuple[str, datetime]] = field(default_factory=list)

    async def hear(self, heard: Heard) -> None:
        id = heard.incoming.id
        again = opening(f"after-{id}", due=self.clock.now())
        reply = letter(f"reply:{id}", due=self.clock.now())
        await self.store.transact(lambda tx: (tx.finish_heard(id), tx.plan(again), tx.post(reply)))

    async def open(self, due: Opening) -> None:
        now = self.clock.now()
        self.opened_at.append((due.key, now))
        tomorrow = opening(f"{due.key}'", due=now + DAY)
        await self.store.transact(
            lambda tx: (
                tx.opened(due.key),
                tx.plan(tomorrow),
                tx.post(letter(f"week:{due.key}", due=now)),
            )
        )


@dataclass
class World:
    store: SqlStore
    clock: VirtualClock
    coach: Coach
    carrier: Carrier
    traveller: Traveller


@asynccontextmanager
async def world(store: SqlStore) -> AsyncIterator[World]:
    clock, carrier = VirtualClock(NOW), Carrier()
    coach = Coach(store, clock)
    inbox, courier = Inbox(store, coach.hear, clock), Courier(store, {"slack": carrier}, clock)
    workers = [asyncio.create_task(inbox.run()), asyncio.create_task(courier.run())]
    yield World(
        store,
        clock,
        coach,
        carrier,
        Traveller(store, clock, Diary(store, coach.open, clock), inbox, courier),
    )
    await asyncio.gather(inbox.stop(), courier.stop())
    await asyncio.gather(*workers)


@pytest.fixture
async def here(store: SqlStore) -> AsyncIterator[World]:
    async with world(store) as made:
        yield made


async def test_it_goes_from_due_moment_to_due_moment(here: World) -> None:
    await here.store.transact(lambda tx: tx.plan(opening("o", due=NOW + DAY)))
    arrival = await here.traveller.go(NOW + 3.5 * DAY)
    assert here.coach.opened_at == [("o", NOW + DAY), ("o'", NOW + 2 * DAY), ("o''", NOW + 3 * DAY)]
    assert here.carrier.delivered == ["week:o", "week:o'", "week:o''"]
    assert arrival == {
        "now": (NOW + 3.5 * DAY).isoformat(),
        "next": (NOW + 4 * DAY).isoformat(),
        "sent": 3,
        "held": 0,
    }


async def test_everything_that_is_heard_is_answered_before_time_moves(here: World) -> None:
    await here.store.transact(lambda tx: tx.write_down(incoming("e1")))
    arrival = await here.traveller.go(NOW + DAY / 2)
    assert here.coach.opened_at == [("after-e1", NOW)]
    assert sorted(here.carrier.delivered) == ["reply:e1", "week:after-e1"]
    assert (arrival["sent"], arrival["held"]) == (2, 0)


async def test_a_letter_that_is_due_on_the_way_is_sent_on_the_way(here: World) -> None:
    await here.store.transact(lambda tx: tx.post(letter("a", due=NOW + DAY)))
    assert await here.traveller.next() == NOW + DAY
    assert (await here.traveller.go(NOW + 2 * DAY))["sent"] == 1
    assert await here.traveller.next() is None


async def test_letters_behind_a_pace_are_counted_and_stay(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.travel.PATIENCE", 0.1)
    monkeypatch.setattr("scheduler.travel.IMPATIENCE", 0.1)
    here.carrier.pace = lambda outgoing: [Pace("slack:post", per_minute=0.001, burst=1)]
    await here.store.transact(lambda tx: [tx.post(letter(f"a{n}", f"U{n}")) for n in range(3)])
    await here.store.transact(lambda tx: tx.post(letter("later", "U9", due=NOW + DAY)))
    arrival = await here.traveller.go(NOW + 2 * DAY)
    assert (arrival["sent"], arrival["held"]) == (1, 3)


async def test_the_time_that_was_reached_is_remembered(here: World) -> None:
    await here.traveller.go(NOW + DAY)
    reached = await here.store.read(lambda tx: tx.recall(REACHED))
    assert VirtualClock(NOW, reached).now() == NOW + DAY


async def test_two_journeys_follow_each_other(here: World) -> None:
    await here.store.transact(lambda tx: tx.plan(opening("o", due=NOW + DAY)))
    first, second = await asyncio.gather(
        here.traveller.go(NOW + DAY), here.traveller.go(NOW + 2 * DAY)
    )
    assert (first["sent"], second["sent"]) == (1, 1)


async def test_nobody_travels_back(here: World) -> None:
    with pytest.raises(ValueError, match="earlier"):
        await here.traveller.go(NOW - DAY)
