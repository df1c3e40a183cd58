"""A loop that looks for work and does much of it at once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from coaching.ports.clock import Clock
from scheduler.bell import Bell

T = TypeVar("T")
R = TypeVar("R")

BUSY = 20  # pieces of work under way


class WorkLoop(Generic[T]):
    """`look` gives at most as many pieces of work as it is asked for, and whether there may be
    more; `do` does one.

    Looks when rung and every second. A look that fails is made again; `do` has to see to its own
    failures. Work that somebody comes upon elsewhere need not be looked for:

        with loop.places(1) as places:
            work = await ...  # at most as much as there are places
        loop.begin(work)
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
                more = await self._look_once()
                if not more:
                    await self.bell.wait()
        finally:
            await self._finish(grace)
            self._stopped.set()

    async def stop(self) -> None:
        """Returns when what was under way has ended."""
        self._stopping = True
        self.bell.ring()
        await self._stopped.wait()

    @contextmanager
    def places(self, most: int) -> Iterator[int]:
        """Keeps at most so many places free meanwhile; how many, none while it is busy or stopped.

        What is come upon in the meantime is to be begun right afterwards, before anything else is
        awaited. Those who look are woken if they found no place because of these.
        """
        places = 0 if self._busy else min(most, self._room)
        self._kept += places
        try:
            yield places
        finally:
            was_full = not places or not self._room
            self._kept -= places
        if was_full:
            self.bell.ring()

    def begin(self, work: T) -> None:
        task = asyncio.create_task(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def settle(self, left: Callable[[], Awaitable[int]], timeout: float) -> int:
        """Until nothing is left, at most `timeout` seconds; how much is left."""
        time = asyncio.get_running_loop().time
        deadline = time() + timeout
        while (count := await left()) and time() < deadline:
            self.bell.ring()
            await self.something_ends(within=0.05)
        return count

    async def something_ends(self, within: float) -> None:
        """Or so many seconds pass."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(within)

    async def _look_once(self) -> bool:
        """Begins what it finds. Whether there may be more at once."""
        room = self._room
        if not room:
            return False
        try:
            found, more = await self._look(room)
        except Exception as error:
            self._log.error("cannot look for work: %s", type(error).__name__)
            return False
        for work in found:
            self.begin(work)
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

    def _ended(self, task: asyncio.Task[None]) -> None:
        was_full = not self._room
        self._tasks.discard(task)
        if was_full:
            self.bell.ring()
        if task.cancelled():
            return
        if error := task.exception():
            self._log.error("unexpected end: %s", type(error).__name__)

    async def _finish(self, grace: float) -> None:
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def to_its_end(work: Coroutine[Any, Any, R]) -> R:
    """What it gives. Its caller may be cancelled meanwhile: it is done nevertheless."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(_looked_at)
    return await asyncio.shield(task)


def _looked_at(task: "asyncio.Future[Any]") -> None:
    """Its caller may have given up waiting; then nobody else asks how it ended, and asyncio would
    complain.
    """
    if not task.cancelled():
        task.exception()
