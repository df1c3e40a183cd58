"""Takes what was written down to the coach: one thing at a time for each person, many people at
once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from coaching.messages import Incoming
from coaching.ports.clock import Clock
from coaching.ports.queues import Heard
from coaching.ports.store import Store
from scheduler.work_loop import Rounds

log = logging.getLogger("kollega.inbox")

LEASE = 60.0  # seconds; a turn that takes longer would be taken by somebody else as well
LONGEST_TURN = 50.0  # seconds
AT_ONCE = 32  # people
# seconds for turns under way when the service stops; what a model is writing then is asked for
# again
GRACE = 5.0
MOST_TRIES = 5
PAUSE = 0.5  # seconds between two attempts to write down that a turn failed


class Inbox:
    """`hear` answers one row and finishes it in its own transaction; a row whose turn fails is
    tried again later.
    """

    def __init__(
        self, store: Store, hear: Callable[[Heard], Awaitable[None]], clock: Clock
    ) -> None:
        self._store, self._hear, self._clock = store, hear, clock
        self._rounds = Rounds(self._claim, self._take, clock, log, AT_ONCE)

    def ring(self) -> None:
        """Something was written down: look at once."""
        self._rounds.bell.ring()

    async def write_down(self, incoming: Incoming) -> None:
        """Before anybody acknowledges it. Nobody has to look for what can be answered at once."""
        await self._rounds.along(1, partial(self._written, incoming))

    async def _written(self, incoming: Incoming, room: int) -> tuple[None, Sequence[Heard]]:
        until = self._clock.elapsed() + LEASE
        if room and (heard := await self._store.transact(lambda tx: tx.take_in(incoming, until))):
            return None, [heard]
        if not room:
            await self._store.transact(lambda tx: tx.write_down(incoming))
        return None, ()

    async def run(self) -> None:
        """Until `stop`; then finishes the turns under way."""
        await self._rounds.run(GRACE)

    async def stop(self) -> None:
        await self._rounds.stop()

    async def settle(self, timeout: float) -> int:
        """Waits until no row is unfinished, at most `timeout` seconds; how many are left."""

        async def left() -> int:
            return (await self._store.read(lambda tx: tx.unfinished(self._clock.now()))).heard

        return await self._rounds.settle(left, timeout)

    async def _claim(self, room: int) -> tuple[Sequence[Heard], bool]:
        real = self._clock.elapsed()
        claimed = await self._store.transact(lambda tx: tx.claim_heard(real, LEASE, room))
        return claimed, len(claimed) == room

    async def _take(self, heard: Heard) -> None:
        id, until = heard.incoming.id, self._clock.elapsed() + LEASE
        try:
            if heard.tries < MOST_TRIES:
                async with asyncio.timeout(LONGEST_TURN):
                    await self._hear(heard)
            else:
                await self._give_up(id)
        except asyncio.CancelledError:
            await asyncio.shield(
                self._again(id, 0)
            )  # the next process need not wait for the lease to end
            raise
        except Exception as error:
            log.error("row %s, try %d: %s", id, heard.tries + 1, type(error).__name__)
            await self._failed(heard, until)
        self.ring()  # the person may have said more

    async def _failed(self, heard: Heard, until: float) -> None:
        """The database may be what failed; after the lease the row comes again by itself, but
        somebody is waiting.
        """
        while self._clock.elapsed() < until:
            try:
                if heard.tries + 1 < MOST_TRIES:
                    return await self._again(heard.incoming.id, 2.0**heard.tries)
                return await self._give_up(heard.incoming.id)
            except Exception as error:
                log.error(
                    "row %s: cannot write down that it failed: %s",
                    heard.incoming.id,
                    type(error).__name__,
                )
                await asyncio.sleep(PAUSE)
        return None

    async def _give_up(self, id: str) -> None:
        await self._store.transact(lambda tx: tx.finish_heard(id, "failed"))

    async def _again(self, id: str, seconds: float) -> None:
        again = self._clock.elapsed() + seconds
        await self._store.transact(lambda tx: tx.retry_heard(id, again))
        self._rounds.bell.ring_at(again)
