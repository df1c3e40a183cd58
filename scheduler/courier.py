"""The courier: the only one who sends. Letters come from the database, and how each one ended goes
back there.

What the courier promises: no letter is lost. None is doubled where the platform can tell whether it
arrived; elsewhere a letter whose fate is uncertain is sent once more, and set aside when that is
uncertain too.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from coaching.ports.clock import Clock
from coaching.ports.platform import Outgoing, Pace, Platform, Refused
from coaching.ports.store import Store, Transaction
from scheduler import endings
from scheduler.lines import Lines
from scheduler.signals import Signals
from scheduler.work_loop import WorkLoop, to_its_end

log = logging.getLogger("kollega.courier")
R = TypeVar("R")

LEASE = 30.0  # seconds; longer than a platform's timeouts for a look and a send together
# seconds of lease without which nothing is sent: whoever looks for it afterwards will find it
MARGIN = endings.SEEN
AT_ONCE = 200  # letters in flight, of which a slow platform may hold many
BATCH = 50  # letters a claim
ALONG = 3  # letters that go along with a transaction
# seconds for what is in flight when the service stops; the rest is looked for afterwards
GRACE = 3.0
WAITING = 200  # letters behind which nothing more is opened
PATIENCE = 10.0  # seconds for them
PAUSE = 0.2  # seconds between two attempts to write down how a letter ended


@dataclass(frozen=True, slots=True)
class Errand:
    """A letter to carry, and until when it is ours (real seconds)."""

    outgoing: Outgoing
    until: float


class Courier:
    """Carries letters to the platforms, many at once, in order within a place."""

    def __init__(
        self,
        store: Store,
        platforms: Mapping[str, Platform],
        clock: Clock,
        undelivered: endings.Undelivered = endings.untold,
        signals: Signals | None = None,
        ended: Callable[[Outgoing, endings.Ending], None] = endings.uncounted,
    ) -> None:
        """`undelivered` writes what else there is to write when a letter is set aside, in the same
        transaction; `ended` is told how each try to send ended.
        """
        self._store, self._platforms, self._clock = store, platforms, clock
        self._undelivered, self._ended = undelivered, ended
        self._signals = signals or Signals(store, platforms, clock)
        self._loop = WorkLoop(self._claim, self._carry, clock, log, AT_ONCE)
        self._lines = Lines()
        self.sent = 0  # since the start

    def ring(self) -> None:
        """There may be a letter: look at once."""
        self._loop.bell.ring()

    async def run(self) -> None:
        """Until `stop`; then finishes what is in flight."""
        await self._loop.run(GRACE)

    async def stop(self) -> None:
        await self._loop.stop()

    async def settle(self, timeout: float) -> int:
        """Waits until no due letter is unfinished, at most `timeout` seconds; how many are left."""
        return await self._loop.settle(self._left, timeout)

    async def _left(self) -> int:
        unfinished = await self._store.read(lambda tx: tx.unfinished(self._clock.now()))
        return unfinished.letters

    async def keep_up(self) -> None:
        """Until few letters wait, or for a while: a platform in trouble does not stop everything
        else.
        """
        until = self._clock.elapsed() + PATIENCE
        while self._clock.elapsed() < until and await self._many_wait():
            await self._loop.something_ends(within=0.05)

    async def _many_wait(self) -> bool:
        now = self._clock.now()
        return await self._store.read(lambda tx: tx.waiting_letters(now, WAITING)) >= WAITING

    async def transact(self, work: Callable[[Transaction], R]) -> R:
        """A transaction, and within it a claim: a letter that `work` writes need not be looked for
        afterwards. It goes out although its writer gives up waiting.
        """
        return await to_its_end(self._transact(work))

    async def _transact(self, work: Callable[[Transaction], R]) -> R:
        with self._loop.places(ALONG) as places:
            result, errands = await self._work_and_claim(work, places)
        for errand in errands:
            self._loop.begin(errand)
        return result

    async def _claim(self, room: int) -> tuple[Sequence[Errand], bool]:
        _, errands = await self._work_and_claim(_nothing, min(room, BATCH))
        return errands, False

    async def _work_and_claim(
        self, work: Callable[[Transaction], R], limit: int
    ) -> tuple[R, Sequence[Errand]]:
        """Both in one transaction, which is one commit."""
        real = self._clock.elapsed()

        def work_and_claim(tx: Transaction) -> tuple[R, list[Outgoing], list[float]]:
            result = work(tx)
            passed, turns = self._claim_paced(tx, real, limit)
            return result, passed, turns

        result, passed, turns = await self._store.transact(work_and_claim)
        for turn in turns:
            self._loop.bell.ring_at(turn)
        if limit and len(passed) + len(turns) == limit:
            self.ring()  # there may be more
        return result, [self._errand(outgoing, real + LEASE) for outgoing in passed]

    def _errand(self, outgoing: Outgoing, until: float) -> Errand:
        def may_leave() -> bool:
            return self._clock.elapsed() < until - MARGIN

        return Errand(replace(outgoing, may_leave=may_leave), until)

    def _claim_paced(
        self, tx: Transaction, real: float, limit: int
    ) -> tuple[list[Outgoing], list[float]]:
        """The letters that may pass, and when those that found no token come again."""
        if not limit:
            return [], []
        claimed = tx.claim_letters(self._clock.now(), real, LEASE, limit)
        paces = [self._paces(outgoing) for outgoing in claimed]
        shortages = tx.take(paces, real) if any(paces) else [None] * len(claimed)
        passed, turns = [], []
        for outgoing, wanted, shortage in zip(claimed, paces, shortages, strict=True):
            if shortage is None:
                passed.append(outgoing)
                continue
            turn = self._lines.turn(outgoing, wanted, shortage, real)
            tx.put_back(outgoing.letter.key, turn)
            turns.append(turn)
        return passed, turns

    def _paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        platform = self._platforms.get(outgoing.letter.to.platform)
        return platform.paces(outgoing) if platform else ()

    async def _carry(self, errand: Errand) -> None:
        """Sends one letter and writes down how it ended. One whose lease is over is left to whoever
        claims it next.
        """
        outgoing = errand.outgoing
        left = errand.until - self._clock.elapsed()
        if not outgoing.may_leave():
            return
        try:
            async with asyncio.timeout(left):
                reference = await self._deliver(outgoing)
        except Exception as error:
            ending = self._failed(outgoing, error)
            log.warning("letter %s: %s", outgoing.letter.key, ending.reason)
        else:
            ending = endings.sent(outgoing, reference, self._clock.now())
            self.sent += 1
        self._ended(outgoing, ending)
        await self._write(ending, errand)

    def _failed(self, outgoing: Outgoing, error: Exception) -> endings.Ending:
        paces = self._paces(outgoing)
        return endings.failed(outgoing, error, paces, self._clock.elapsed(), self._undelivered)

    async def _deliver(self, outgoing: Outgoing) -> str:
        """The platform's reference of the message. Raises Refused and whatever the
        platform raises.
        """
        platform = self._platforms.get(outgoing.letter.to.platform)
        if platform is None:
            raise Refused("unknown_platform")
        if outgoing.tries >= endings.MOST_TRIES:
            raise Refused("given_up")
        await self._signals.over(outgoing.letter.key)
        if outgoing.in_doubt:
            reference = await self._look_for(platform, outgoing)
            if reference:
                return reference
        return await platform.deliver(outgoing)

    async def _look_for(self, platform: Platform, outgoing: Outgoing) -> str:
        """The reference of a letter that did arrive; empty when it is to be sent again. Raises
        Refused.
        """
        reference = await platform.find(outgoing)
        if reference is None and outgoing.tries > 1:
            raise Refused("in_doubt")  # a third message would be worse than a person asking again
        return reference or ""

    async def _write(self, ending: endings.Ending, errand: Errand) -> None:
        """Tries as long as the lease lasts: what is not written down is looked for, and perhaps
        sent again.
        """
        while self._clock.elapsed() < errand.until:
            try:
                another_is_free = await self._store.transact(lambda tx: _kept(tx, ending, errand))
                if another_is_free:
                    self.ring()
                if ending.again is not None:
                    self._loop.bell.ring_at(ending.again)
                return
            except Exception as error:
                key, trouble = errand.outgoing.letter.key, type(error).__name__
                log.error("letter %s: cannot write down how it ended: %s", key, trouble)
                await asyncio.sleep(PAUSE)


def _nothing(tx: Transaction) -> None:
    return None


def _kept(tx: Transaction, ending: endings.Ending, errand: Errand) -> bool:
    """Whoever lost the lease has no say any more, unless the letter was sent."""
    was_sent = not ending.reason
    if was_sent or tx.holds(errand.outgoing.letter.key, errand.until):
        return ending.write(tx)
    return False
