import logging
from datetime import timedelta

import pytest

from coaching.facts.talk import IDLE, Conversation
from coaching.messages import Opening
from scheduler.diary import BATCH, LEASE, Diary
from storage.store import SqlStore
from tests.scheduler.clocks import StillClock
from tests.storage.samples import HOUR, NOW, chat, opening


class Coach:
    """Opens what it is given; one that has a follower plans it."""

    def __init__(self, store: SqlStore, followers: dict[str, Opening] | None = None) -> None:
        self.store, self.followers, self.opened = store, followers or {}, list[str]()

    async def open(self, due: Opening) -> None:
        self.opened.append(due.key)
        follower = self.followers.get(due.key)
        await self.store.transact(lambda tx: (tx.opened(due.key), follower and tx.plan(follower)))


async def test_everything_that_is_due_is_opened_once(store: SqlStore) -> None:
    await store.transact(lambda tx: [tx.plan(opening(f"o{n}", f"p{n}")) for n in range(50)])
    await store.transact(lambda tx: tx.plan(opening("later", due=NOW + HOUR)))
    coach = Coach(store)
    diary = Diary(store, coach.open, StillClock())
    await diary.tick()
    await diary.tick()
    assert sorted(coach.opened) == sorted(f"o{n}" for n in range(50))


async def test_what_follows_at_once_is_opened_in_the_same_tick(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.plan(opening("first")))
    coach = Coach(store, {"first": opening("second")})
    await Diary(store, coach.open, StillClock()).tick()
    assert coach.opened == ["first", "second"]


async def test_an_opening_that_fails_holds_up_no_other_and_comes_again(
    store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    await store.transact(lambda tx: (tx.plan(opening("bad")), tx.plan(opening("good", "bo"))))
    coach, clock = Coach(store), StillClock()

    async def stumble(due: Opening) -> None:
        if due.key == "bad" and not clock.ahead:
            raise RuntimeError("Ada said no")
        await coach.open(due)

    diary = Diary(store, stumble, clock)
    with caplog.at_level(logging.DEBUG):
        await diary.tick()
    assert coach.opened == ["good"]
    assert "opening bad: RuntimeError" in caplog.text
    assert "Ada" not in caplog.text
    clock.ahead = LEASE
    await diary.tick()
    assert coach.opened == ["good", "bad"]


@pytest.mark.parametrize(("idle", "open"), [(IDLE, True), (IDLE + timedelta(seconds=1), False)])
async def test_conversations_that_nobody_came_back_to_are_closed(
    store: SqlStore, idle: timedelta, open: bool
) -> None:
    await store.transact(
        lambda tx: tx.save(Conversation("c1", "ada", "savings.report", chat(), NOW - idle))
    )
    await Diary(store, Coach(store).open, StillClock()).tick()
    (talk,) = await store.read(lambda tx: tx.conversations("ada", NOW - idle))
    assert talk.open is open


async def test_no_more_is_opened_than_there_is_room_for(store: SqlStore) -> None:
    await store.transact(
        lambda tx: [tx.plan(opening(f"o{n:03}", f"p{n}")) for n in range(2 * BATCH)]
    )
    coach, opened_by_then = Coach(store), list[int]()

    async def room() -> None:
        opened_by_then.append(len(coach.opened))

    await Diary(store, coach.open, StillClock(), room=room).tick()
    assert opened_by_then == [BATCH, 2 * BATCH]


async def test_told_to_stop_it_ends_with_what_it_has_begun(store: SqlStore) -> None:
    await store.transact(
        lambda tx: [tx.plan(opening(f"o{n:03}", f"p{n}")) for n in range(2 * BATCH)]
    )
    coach = Coach(store)

    async def room() -> None:
        diary.stop()

    diary = Diary(store, coach.open, StillClock(), room=room)
    await diary.tick()
    assert len(coach.opened) == BATCH


async def test_something_is_watched_before_anything_is_opened(store: SqlStore) -> None:
    coach = Coach(store)
    alarm = opening("alarm")
    await Diary(store, coach.open, StillClock(), lambda tx, now: tx.plan(alarm)).tick()
    assert coach.opened == ["alarm"]
