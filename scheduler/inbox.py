"""Takes what was written down to the coach: one thing at a time for each person, many people at
once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from coaching.messages import Incoming
from coaching.ports.clock import Clock
from coaching.ports.queues import Heard
from coaching.ports.store import Store, Transaction
from scheduler.work_loop import WorkLoop, to_its_end

log = logging.getLogger("kollega.inbox")

LEASE = 60.0  # seconds; a turn that takes longer would be taken by somebody else as well
LONGEST_TURN = 50.0  # seconds
AT_ONCE = 32  # people
# seconds for turns under way when the service stops; what a model is writing then is asked for
# again
GRACE = 5.0
MOST_TRIES = 5
PAUSE = 0.5  # seconds between two attempts to write down that a turn failed


def silent(tx: Transaction, heard: Heard) -> None:
    return None


class Inbox:
    """`hear` answers one row and finishes it in its own transaction; a row whose turn fails is
    tried again later. `sorry` tells the person, in the transaction that gives a row up.
    """

    def __init__(
        self,
        store: Store,
        hear: Callable[[Heard], Awaitable[None]],
        clock: Clock,
        sorry: Callable[[Transaction, Heard], None] = silent,
    ) -> None:
        self._store, self._hear, self._clock, self._sorry = store, hear, clock, sorry
        self._loop = WorkLoop(self._claim, self._answer, clock, log, AT_ONCE)

    def ring(self) -> None:
        """Something was written down: look at once."""
        self._loop.bell.ring()

    async def write_down(self, incoming: Incoming) -> None:
        """Before anybody acknowledges it. Nobody has to look for what can be answered at once."""
        await to_its_end(self._write_down(incoming))

    async def _write_down(self, incoming: Incoming) -> None:
        with self._loop.places(1) as places:
            if not places:
                await self._store.transact(lambda tx: tx.write_down(incoming))
                return
            until = self._clock.elapsed() + LEASE
            heard = await self._store.transact(lambda tx: tx.take_in(incoming, until))
        if heard:
            self._loop.begin(heard)

    async def run(self) -> None:
        """Until `stop`; then finishes the turns under way."""
        await self._loop.run(GRACE)

    async def stop(self) -> None:
        await self._loop.stop()

    async def settle(self, timeout: float) -> int:
        """Waits until no row is unfinished, at most `timeout` seconds; how many are left."""
        return await self._loop.settle(self._left, timeout)

    async def _left(self) -> int:
        unfinished = await self._store.read(lambda tx: tx.unfinished(self._clock.now()))
        return unfinished.heard

    async def _claim(self, room: int) -> tuple[Sequence[Heard], bool]:
        real = self._clock.elapsed()
        claimed = await self._store.transact(lambda tx: tx.claim_heard(real, LEASE, room))
        return claimed, len(claimed) == room

    async def _answer(self, heard: Heard) -> None:
        id = heard.incoming.id
        until = self._clock.elapsed() + LEASE
        try:
            if heard.tries < MOST_TRIES:
                async with asyncio.timeout(LONGEST_TURN):
                    await self._hear(heard)
            else:
                await self._give_up(heard)
        except asyncio.CancelledError:
            # the next process need not wait for the lease to end
            await asyncio.shield(self._again(id, 0))
            raise
        except Exception as error:
            log.error("row %s, try %d: %s", id, heard.tries + 1, type(error).__name__)
            await self._failed(heard, until)
        self.ring()  # the person may have said more

    async def _failed(self, heard: Heard, until: float) -> None:
        """The database may be what failed; after the lease the row comes again by itself, but
        somebody is waiting.
        """
        id = heard.incoming.id
        while self._clock.elapsed() < until:
            try:
                if heard.tries + 1 < MOST_TRIES:
                    await self._again(id, 2.0**heard.tries)
                else:
                    await self._give_up(heard)
                return
            except Exception as error:
                trouble = type(error).__name__
                log.error("row %s: cannot write down that it failed: %s", id, trouble)
                await asyncio.sleep(PAUSE)

    async def _give_up(self, heard: Heard) -> None:
        def finish(tx: Transaction) -> None:
            if tx.finish_heard(heard.incoming.id, "failed"):
                self._sorry(tx, heard)

        await self._store.transact(finish)

    async def _again(self, id: str, seconds: float) -> None:
        again = self._clock.elapsed() + seconds
        await self._store.transact(lambda tx: tx.retry_heard(id, again))
        self._loop.bell.ring_at(again)
