"""The alarm clock: looks into the diary again and again. What is due stands in the database, so this keeps nothing."""

from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.diary import Diary

EVERY = 20  # seconds; dues are whole minutes


class Heartbeat:
    """Ticks once at the start and then every so many seconds; does `hourly` every hour. Not for a virtual clock."""

    def __init__(self, diary: Diary, every: float = EVERY, hourly: Callable[[], Awaitable[None]] | None = None) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(diary.tick, misfire_grace_time=None)
        self._scheduler.add_job(diary.tick, "interval", seconds=every, coalesce=True, misfire_grace_time=None)
        if hourly:
            self._scheduler.add_job(hourly, "interval", hours=1, coalesce=True, misfire_grace_time=None)

    def start(self) -> None:
        """Needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)
