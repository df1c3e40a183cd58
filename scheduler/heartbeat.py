"""The alarm clock: looks into the diary again and again. What is due stands in the database, so this keeps nothing."""

from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.diary import Diary

EVERY = 20  # seconds; dues are whole minutes
FIRST = datetime.min.replace(tzinfo=UTC)  # at once: a time long past has come, however late that is


class Heartbeat:
    """Ticks every so many seconds, and once at the start, never twice at a time. Not for a virtual clock."""

    def __init__(self, diary: Diary, every: float = EVERY) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        once = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        self._scheduler.add_job(diary.tick, "interval", seconds=every, next_run_time=FIRST, **once)

    def start(self) -> None:
        """Needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)
