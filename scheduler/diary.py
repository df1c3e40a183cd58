"""Opens what is due in the diary, and closes what nobody came back to."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from coaching.messages import Opening
from coaching.ports import Clock, Store, Transaction

log = logging.getLogger("kollega.diary")

LEASE = 60.0  # seconds; an opening that fails comes again after it
BATCH = 100  # openings at once: they share a commit
IDLE = timedelta(hours=72)  # after which an open conversation is closed


def unwatched(tx: Transaction, now: datetime) -> None:
    return None


class Diary:
    """`open` plays one opening and marks it opened, or moves it, in its own transaction.

    `watch` looks at every tick whether something has been waiting for too long, before anything is opened.
    """

    def __init__(
        self,
        store: Store,
        open: Callable[[Opening], Awaitable[None]],
        clock: Clock,
        watch: Callable[[Transaction, datetime], None] = unwatched,
    ) -> None:
        self._store, self._open, self._clock, self._watch = store, open, clock, watch

    async def tick(self) -> None:
        """Until nothing is due any more. Several copies may tick at once: each opening is claimed by one."""
        now = self._clock.now()
        await self._store.transact(lambda tx: (tx.expire(now - IDLE), self._watch(tx, now)))
        while claimed := await self._claim():
            await asyncio.gather(*(self._attempt(opening) for opening in claimed))

    async def _claim(self) -> list[Opening]:
        now, real = self._clock.now(), self._clock.elapsed()
        return list(await self._store.transact(lambda tx: tx.claim_openings(now, real, LEASE, BATCH)))

    async def _attempt(self, opening: Opening) -> None:
        try:
            await self._open(opening)
        except Exception as error:
            log.error("opening %s: %s", opening.key, type(error).__name__)
