"""A loop that looks for work and does much of it at once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Generic, TypeVar

from coaching.ports.clock import Clock
from scheduler.bell import Bell

T = TypeVar("T")
R = TypeVar("R")

BUSY = 20  # pieces of work under way


class Rounds(Generic[T]):
    """`look` gives at most as many pieces of work as it is asked for, and whether there may be
    more; `do` does one.

    Looks when rung and every second. A look that fails is made again; `do` has to see to its own
    failures. Work that somebody comes upon elsewhere need not be looked for: `along` does it at
    once.
    """

    def __init__(
        self,
        look: Callable[[int], Awaitable[tuple[Sequence[T], bool]]],
        do: Callable[[T], Coroutine[Any, Any, None]],
        clock: Clock,
        log: logging.Logger,
        at_once: int,
    ) -> None:
        self.bell = Bell(clock)
        self._look, self._do, self._log, self._at_once = look, do, log, at_once
        self._tasks: set[asyncio.Task[None]] = set()
        self._kept = 0  # places for what somebody may come upon
        self._stopping = False
        self._stopped = asyncio.Event()
        self._stopped.set()

    async def run(self, grace: float) -> None:
        """Until it is stopped or cancelled; then what is under way has `grace` seconds to end."""
        self._stopped.clear()
        try:
            while not self._stopping:
                if not await self._round():
                    await self.bell.wait()
        finally:
            await self._finish(grace)
            self._stopped.set()

    async def stop(self) -> None:
        """Returns when what was under way has ended."""
        self._stopping = True
        self.bell.ring()
        await self._stopped.wait()

    async def along(
        self, most: int, come_upon: Callable[[int], Awaitable[tuple[R, Sequence[T]]]]
    ) -> R:
        """What `come_upon` gives its caller; what it gives to do, at most as much as it is told, is
        begun at once.

        Its caller may be cancelled: what was come upon is done nevertheless.
        """
        task = asyncio.ensure_future(self._along(most, come_upon))
        task.add_done_callback(_looked_at)
        return await asyncio.shield(task)

    async def _along(
        self, most: int, come_upon: Callable[[int], Awaitable[tuple[R, Sequence[T]]]]
    ) -> R:
        self._kept += (room := 0 if self._busy else min(most, self._room))
        try:
            result, found = await come_upon(room)
        finally:
            was_full = not room or not self._room
            self._kept -= room
        for work in found:
            self._begin(work)
        if was_full:
            self.bell.ring()
        return result

    async def settle(self, left: Callable[[], Awaitable[int]], timeout: float) -> int:
        """Until nothing is left, at most `timeout` seconds; how much is left."""
        deadline = (time := asyncio.get_running_loop().time)() + timeout
        while (count := await left()) and time() < deadline:
            self.bell.ring()
            await self.something_ends(within=0.05)
        return count

    async def _round(self) -> bool:
        """Whether there may be more at once."""
        if not (room := self._room):
            return False
        found, more = await self._found(room)
        for work in found:
            self._begin(work)
        return more

    @property
    def _room(self) -> int:
        """How much more may be begun; nothing unless it runs."""
        if self._stopping or self._stopped.is_set():
            return 0
        return max(0, self._at_once - len(self._tasks) - self._kept)

    @property
    def _busy(self) -> bool:
        """Then one look for many costs less than one with each of them."""
        return len(self._tasks) + self._kept >= BUSY

    def _begin(self, work: T) -> None:
        task = asyncio.create_task(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def _found(self, room: int) -> tuple[Sequence[T], bool]:
        try:
            return await self._look(room)
        except Exception as error:
            self._log.error("cannot look for work: %s", type(error).__name__)
            return (), False

    def _ended(self, task: asyncio.Task[None]) -> None:
        was_full = not self._room
        self._tasks.discard(task)
        if was_full:
            self.bell.ring()
        if not task.cancelled() and (error := task.exception()):
            self._log.error("unexpected end: %s", type(error).__name__)

    async def something_ends(self, within: float) -> None:
        """Or so many seconds pass."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(within)

    async def _finish(self, grace: float) -> None:
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)


def _looked_at(task: "asyncio.Future[Any]") -> None:
    """Its caller may have given up waiting; then nobody else asks how it ended, and asyncio would
    complain.
    """
    if not task.cancelled():
        task.exception()
