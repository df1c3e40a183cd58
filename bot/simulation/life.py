"""The company's life: from due moment to due moment, one thing after the other, so that it is the same each time."""

import heapq
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from bot.simulation.reactions import Act, in_channel, reaction
from bot.simulation.temperament import Temperament
from coaching.coach import Coach
from coaching.messages import Address, Incoming, Letter, Place
from coaching.ports import Heard, Outgoing, Store, Transaction
from scheduler.clock import VirtualClock
from scheduler.diary import IDLE

PLATFORM, TEAM = "simulation", "almvik"
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

    async def live(self, until: datetime) -> None:
        """Raises whatever goes wrong: nothing may."""
        await self._settle()
        while (moment := await self._next()) and moment <= until:
            self.clock.go(max(moment, self.clock.now()))
            await self._settle()
        self.clock.go(max(until, self.clock.now()))

    async def _next(self) -> datetime | None:
        now = self.clock.now()
        due = await self.store.read(lambda tx: tx.next_due(now))
        moments = [due] if due else []
        return min([*moments, *(one.at for one in self._coming[:1])], default=None)

    async def _settle(self) -> None:
        """Until nothing is due at this moment any more."""
        await self._expire()
        while await self._step():
            pass

    async def _step(self) -> bool:
        """Whether there was anything to do."""
        now = self.clock.now()
        left = await self.store.read(lambda tx: tx.unfinished(now))
        if left.openings:
            await self._open()
        elif left.letters:
            await self._deliver()
        elif self._coming and self._coming[0].at <= now:
            await self._act(heapq.heappop(self._coming))
        else:
            return False
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
        claimed = await self.store.transact(lambda tx: tx.claim_letters(now, real, LEASE, BATCH))

        def sent(tx: Transaction) -> None:
            for one in claimed:
                tx.sent(one.letter.key, one.letter.key, now)

        await self.store.transact(sent)
        for outgoing in claimed:
            self.delivered.append(Delivered(outgoing.letter, now))
            self._react(outgoing)

    def _react(self, outgoing: Outgoing) -> None:
        letter, now = outgoing.letter, self.clock.now()
        if letter.kind in ("answered", "home"):
            return
        if not letter.to.direct:
            for user in () if letter.to.members else sorted(self.tempers):
                if act := in_channel(letter, self.chance):
                    self.plan(now, user, act)
            return
        user = self._user(letter.to)
        if act := reaction(letter, outgoing.language, self.tempers[user], self.chance):
            self.plan(now, user, act)

    def _user(self, place: Place) -> str:
        return self.users[place.channel.removeprefix("mailto:")] if ":" in place.channel else place.channel

    async def _act(self, due: Due) -> None:
        left = self.tempers[due.user].leaves_on
        if left and left < due.at.date():
            return
        incoming = Incoming(
            id=f"act{due.number}",
            sender=Address(PLATFORM, TEAM, due.user),
            place=Place(PLATFORM, TEAM, due.user),
            at=self.clock.now(),
            text=due.act.text,
            answers=due.act.answers,
            about=due.act.about,
            kind="tap" if due.act.about else "words",
        )
        await self.store.transact(lambda tx: tx.write_down(incoming))
        await self.coach.hear(Heard(incoming, 0))
