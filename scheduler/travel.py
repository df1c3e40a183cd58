"""Travel in virtual time: from due moment to due moment, never in a jump, so that everything
happens in its order.
"""

import asyncio
from datetime import datetime
from typing import Protocol

from coaching.ports.queues import Unfinished
from coaching.ports.store import Store
from scheduler.clock import VirtualClock
from scheduler.courier import Courier
from scheduler.diary import Diary
from scheduler.inbox import Inbox

REACHED = "clock"  # where the time that was reached is remembered
PATIENCE = 60.0  # seconds for letters behind a platform's pace
IMPATIENCE = 1.0  # seconds at each later moment of a journey on which some had to stay behind
LONGEST_WAIT = 120.0  # seconds for answers at one moment, a model's among them


class Travel(Protocol):
    """Whoever moves the virtual clock."""

    async def next(self) -> datetime | None: ...

    async def go(self, to: datetime) -> dict[str, str | int | None]: ...


class Traveller:
    """Needs the inbox and the courier running."""

    def __init__(
        self, store: Store, clock: VirtualClock, diary: Diary, inbox: Inbox, courier: Courier
    ) -> None:
        self._store, self._clock = store, clock
        self._diary, self._inbox, self._courier = diary, inbox, courier
        self._alone = asyncio.Lock()

    async def next(self) -> datetime | None:
        """When the next opening or letter is due."""
        now = self._clock.now()
        return await self._store.read(lambda tx: tx.next_due(now))

    async def go(self, to: datetime) -> dict[str, str | int | None]:
        """Where the journey ended, as `POST /clock` tells it. Raises ValueError for one past or
        without zone.
        """
        async with self._alone:
            sent_before = self._courier.sent
            due, held = await self._go(to)
            sent = self._courier.sent - sent_before
            return {
                "now": to.isoformat(),
                "next": due.isoformat() if due else None,
                "sent": sent,
                "held": held,
            }

    async def _go(self, to: datetime) -> tuple[datetime | None, int]:
        """What is due next, and how many letters could not be sent."""
        held = await self._finish(PATIENCE)
        while (due := await self.next()) and due <= to:
            await self._reach(due)
            held = await self._finish(IMPATIENCE if held else PATIENCE)
        await self._reach(to)
        return due, held

    async def _reach(self, moment: datetime) -> None:
        self._clock.go(moment)
        await self._store.transact(lambda tx: tx.remember(REACHED, moment.isoformat()))

    async def _finish(self, patience: float) -> int:
        """Does all that is due now, and what comes of it. How many letters are left after
        `patience` seconds.
        """
        left = await self._unfinished()
        unchanged = 0  # times; after one, others may have come in the place of those that are done
        while True:
            before = left
            await self._diary.tick()
            await self._inbox.settle(LONGEST_WAIT)
            await self._courier.settle(patience)
            left = await self._unfinished()
            unchanged = unchanged + 1 if left == before else 0
            quiet = not left.heard and not left.openings
            if quiet or unchanged == 2:
                return left.letters

    async def _unfinished(self) -> Unfinished:
        now = self._clock.now()
        return await self._store.read(lambda tx: tx.unfinished(now))
