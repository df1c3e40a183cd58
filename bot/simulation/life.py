"""The company's life: from due moment to due moment, one thing after the other, so that it is the
same each time.
"""

import heapq
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from bot.simulation.reactions import Act, in_channel, reaction
from bot.simulation.temperament import Temperament
from coaching.facts.talk import IDLE
from coaching.messages import Address, Incoming, Letter, Place
from coaching.ports.platform import Outgoing
from coaching.ports.queues import Heard, Unfinished
from coaching.ports.store import Store, Transaction
from coaching.turn.coach import Coach
from scheduler.clock import VirtualClock

PLATFORM, TEAM = "simulation", "almvik"
Enough = Callable[[], bool]
LEASE = 60.0  # seconds
BATCH = 200


@dataclass(frozen=True, slots=True)
class Delivered:
    """A letter that went out, and when."""

    letter: Letter
    at: datetime


@dataclass(order=True, slots=True)
class Due:
    """What somebody will do."""

    at: datetime
    number: int  # of two at the same moment, what was decided first comes first
    user: str = field(compare=False)
    act: Act = field(compare=False)


def never() -> bool:
    return False


@dataclass
class Life:
    """`users`: e-mail -> account. Everything that went out stands in `delivered`."""

    store: Store
    coach: Coach
    clock: VirtualClock
    users: Mapping[str, str]
    tempers: Mapping[str, Temperament]
    chance: random.Random
    delivered: list[Delivered] = field(default_factory=list)
    _coming: list[Due] = field(default_factory=list)
    _numbers: "count[int]" = field(default_factory=count)
    _expired_on: datetime | None = None

    def plan(self, at: datetime, user: str, act: Act) -> None:
        heapq.heappush(self._coming, Due(at + act.after, next(self._numbers), user, act))

    async def live(self, until: datetime, enough: Enough = never) -> None:
        """Stays at the moment at which it is `enough`. Raises whatever goes wrong: nothing may."""
        while True:
            left, due = await self.store.read(self._look)
            if left.openings:
                await self._open()
            elif left.letters:
                await self._deliver()
            elif enough():
                return
            elif not await self._act_before(due, until):
                break
        self.clock.go(max(until, self.clock.now()))

    def _look(self, tx: Transaction) -> tuple[Unfinished, datetime | None]:
        now = self.clock.now()
        return tx.unfinished(now), tx.next_due(now)

    async def _act_before(self, due: datetime | None, until: datetime) -> bool:
        """Goes on to the next moment; is it somebody's, lets them act. Whether there is such a
        moment.
        """
        acts_at = self._coming[0].at if self._coming else None
        moment = min((at for at in (due, acts_at) if at), default=None)
        if moment is None or moment > until:
            return False
        self.clock.go(max(moment, self.clock.now()))
        await self._expire()
        if moment == acts_at and (due is None or moment < due):
            await self._act(heapq.heappop(self._coming))
            await self._deliver()
        return True

    async def _expire(self) -> None:
        now = self.clock.now()
        if self._expired_on is None or now - self._expired_on >= timedelta(hours=6):
            self._expired_on = now
            await self.store.transact(lambda tx: tx.expire(now - IDLE))

    async def _open(self) -> None:
        now, real = self.clock.now(), self.clock.elapsed()
        due = await self.store.transact(lambda tx: tx.claim_openings(now, real, LEASE, BATCH))
        for opening in due:
            await self.coach.open(opening)

    async def _deliver(self) -> None:
        now, real = self.clock.now(), self.clock.elapsed()

        def sent(tx: Transaction) -> Sequence[Outgoing]:
            claimed = tx.claim_letters(now, real, LEASE, BATCH)
            for one in claimed:
                tx.sent(one.letter.key, one.letter.key, now)
            return claimed

        for outgoing in await self.store.transact(sent):
            self.delivered.append(Delivered(outgoing.letter, now))
            self._react(outgoing)

    def _react(self, outgoing: Outgoing) -> None:
        letter, now = outgoing.letter, self.clock.now()
        if letter.kind in ("answered", "home"):
            return
        if letter.to.direct:
            user = self._user(letter.to)
            act = reaction(letter, outgoing.language, self.tempers[user], self.chance)
            if act:
                self.plan(now, user, act)
        elif not letter.to.members:
            self._pass_by(letter)

    def _pass_by(self, letter: Letter) -> None:
        for user in sorted(self.tempers):
            act = in_channel(letter, self.chance)
            if act:
                self.plan(self.clock.now(), user, act)

    def _user(self, place: Place) -> str:
        if ":" not in place.channel:
            return place.channel
        return self.users[place.channel.removeprefix("mailto:")]

    async def _act(self, due: Due) -> None:
        if self._has_left(due):
            return
        incoming = self._done(due, PLATFORM, TEAM)
        await self.store.transact(lambda tx: tx.write_down(incoming))
        await self.coach.hear(Heard(incoming, 0))

    def _has_left(self, due: Due) -> bool:
        last = self.tempers[due.user].leaves_on
        return last is not None and last < due.at.date()

    def _done(self, due: Due, platform: str, team: str) -> Incoming:
        return Incoming(
            id=f"act{due.number}",
            sender=Address(platform, team, due.user),
            place=Place(platform, team, due.user),
            at=self.clock.now(),
            text=due.act.text,
            answers=due.act.answers,
            about=due.act.about,
            kind="tap" if due.act.about else "words",
        )
