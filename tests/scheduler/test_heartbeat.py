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
