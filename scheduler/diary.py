"""Opens what is due in the diary, and closes what nobody came back to."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from coaching.facts.talk import IDLE
from coaching.messages import Opening
from coaching.ports.clock import Clock
from coaching.ports.store import Store, Transaction

log = logging.getLogger("kollega.diary")

LEASE = 60.0  # seconds; an opening that fails comes again after it
BATCH = 50  # openings at once: they share a commit


def unwatched(tx: Transaction, now: datetime) -> None:
    return None


async def at_once() -> None:
    return None


class Diary:
    """`open` plays one opening and marks it opened, or moves it, in its own transaction.

    `watch` looks at every tick whether something has been waiting for too long, before anything is
    opened. `room` returns when more may be opened: what is opened looks at people's hours and
    quiet, and should leave soon after.
    """

    def __init__(
        self,
        store: Store,
        open: Callable[[Opening], Awaitable[None]],
        clock: Clock,
        watch: Callable[[Transaction, datetime], None] = unwatched,
        room: Callable[[], Awaitable[None]] = at_once,
    ) -> None:
        self._store, self._open, self._clock = store, open, clock
        self._watch, self._room = watch, room
        self._stopping = False

    async def tick(self) -> None:
        """Until nothing is due any more. Several copies may tick at once: each opening is claimed
        by one.
        """
        claimed = await self._store.transact(self._first)
        while claimed:
            await asyncio.gather(*(self._attempt(opening) for opening in claimed))
            await self._room()
            if self._stopping:
                return
            claimed = await self._store.transact(self._claim)

    def stop(self) -> None:
        """A tick under way ends with what it has claimed."""
        self._stopping = True

    def _first(self, tx: Transaction) -> Sequence[Opening]:
        """In one transaction with what else a tick sees to, so that one with nothing due costs
        little.
        """
        now = self._clock.now()
        tx.expire(now - IDLE)
        self._watch(tx, now)
        return self._claim(tx)

    def _claim(self, tx: Transaction) -> Sequence[Opening]:
        return tx.claim_openings(self._clock.now(), self._clock.elapsed(), LEASE, BATCH)

    async def _attempt(self, opening: Opening) -> None:
        try:
            await self._open(opening)
        except Exception as error:
            log.error("opening %s: %s", opening.key, type(error).__name__)
