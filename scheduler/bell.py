"""What wakes a loop that looks for work: a ring, now or at a set time, or a second gone by."""

import asyncio
from contextlib import suppress

from coaching.ports import Clock

PULSE = 1.0  # seconds: another copy of the service may have written something, and it does not ring here
LATE = 0.002  # seconds: timers run on another clock than the database's times, and too early would be in vain


class Bell:
    """Rung while nobody waits, it wakes whoever waits next."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    def ring_at(self, real: float) -> None:
        """At this real time, in seconds since the epoch."""
        asyncio.get_running_loop().call_later(real - self._clock.elapsed() + LATE, self.ring)

    async def wait(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PULSE):
                await self._rung.wait()
        self._rung.clear()
