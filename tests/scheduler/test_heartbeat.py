import asyncio

import pytest

from scheduler.diary import Diary
from scheduler.heartbeat import Heartbeat
from storage.store import SqlStore
from tests.scheduler.clocks import StillClock
from tests.scheduler.waiting import until


class Counting(Diary):
    ticks = 0

    async def tick(self) -> None:
        self.ticks += 1


async def nothing(_: object) -> None: ...


async def several_beats(store: SqlStore) -> None:
    diary = Counting(store, nothing, StillClock())
    heartbeat = Heartbeat(diary, every=0.01)
    heartbeat.start()
    await until(lambda: diary.ticks > 5)
    heartbeat.stop()


async def test_it_beats_at_the_start_and_goes_on(store: SqlStore) -> None:
    diary = Counting(store, nothing, StillClock())
    heartbeat = Heartbeat(diary, every=0.01)
    heartbeat.start()
    await until(lambda: diary.ticks > 2)
    heartbeat.stop()


async def test_the_first_beat_does_not_wait(store: SqlStore) -> None:
    diary = Counting(store, nothing, StillClock())
    heartbeat = Heartbeat(diary, every=3600)
    heartbeat.start()
    await until(lambda: diary.ticks == 1)
    heartbeat.stop()


async def test_a_long_tick_is_alone_and_one_that_fails_is_not_the_last(
    store: SqlStore, caplog: pytest.LogCaptureFixture
) -> None:
    gate = asyncio.Event()

    class Slow(Counting):
        async def tick(self) -> None:
            await super().tick()
            await gate.wait()
            raise ValueError("Ada")

    diary = Slow(store, nothing, StillClock())
    heartbeat = Heartbeat(diary, every=0.01)
    heartbeat.start()
    await until(lambda: diary.ticks)
    await several_beats(store)  # in which it would tick as often
    assert diary.ticks == 1
    gate.set()
    await until(lambda: diary.ticks > 2)
    heartbeat.stop()
    assert "cannot look into the diary: ValueError" in caplog.text
    assert "Ada" not in caplog.text
