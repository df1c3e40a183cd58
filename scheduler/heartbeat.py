"""The alarm clock: looks into the diary again and again. What is due stands in the database, so
this keeps nothing.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.diary import Diary

log = logging.getLogger("kollega.diary")

EVERY = 20  # seconds; dues are whole minutes


class Heartbeat:
    """Ticks once at the start and then every so many seconds, one tick at a time; does `hourly`
    every hour.

    Not for a virtual clock.
    """

    def __init__(
        self,
        diary: Diary,
        every: float = EVERY,
        hourly: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._diary = diary
        self._ticking: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(self._beat, misfire_grace_time=None)
        self._scheduler.add_job(
            self._beat, "interval", seconds=every, coalesce=True, misfire_grace_time=None
        )
        if hourly:
            self._scheduler.add_job(
                hourly, "interval", hours=1, coalesce=True, misfire_grace_time=None
            )

    def start(self) -> None:
        """Needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """A tick under way ends with what it has begun."""
        self._diary.stop()
        self._scheduler.shutdown(wait=False)

    async def _beat(self) -> None:
        """A tick may take as long as a broadcast; the beats meanwhile are left out."""
        if self._ticking is None or self._ticking.done():
            self._ticking = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        try:
            await self._diary.tick()
        except Exception as error:
            log.error("cannot look into the diary: %s", type(error).__name__)
