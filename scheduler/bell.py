"""What wakes a loop that looks for work: a ring, now or at a set time, or a second gone by."""

import asyncio
from contextlib import suppress
from heapq import heappop, heappush

from coaching.ports.clock import Clock

# seconds: another copy of the service may have written something, and it does not ring here
PULSE = 1.0
# seconds: timers run on another clock than the database's times, and too early would be in vain
LATE = 0.002


class Bell:
    """Rung while nobody waits, it wakes whoever waits next."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()
        # a heap: a broadcast may leave very many, so only the first has a timer
        self._times: list[float] = []
        self._timer: asyncio.TimerHandle | None = None

    def ring(self) -> None:
        self._rung.set()

    def ring_at(self, real: float) -> None:
        """At this real time, in seconds since the epoch."""
        heappush(self._times, real)
        if self._times[0] == real:
            self._wind()

    async def wait(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PULSE):
                await self._rung.wait()
        self._rung.clear()

    def _wind(self) -> None:
        if self._timer:
            self._timer.cancel()
        left = self._times[0] - self._clock.elapsed() + LATE
        self._timer = asyncio.get_running_loop().call_later(left, self._struck)

    def _struck(self) -> None:
        self._timer = None
        now = self._clock.elapsed()
        while self._times and self._times[0] <= now:
            heappop(self._times)
        self.ring()
        if self._times:
            self._wind()
