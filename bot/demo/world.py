"""The fictive company as the page steers it: its language, its past, its time, its beginning."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from adapters.web.characters import Character
from adapters.web.platform import PagePlatform, address_of, place_of
from adapters.web.world import Arrival
from bot.demo.cast import CHANNEL
from bot.demo.history import before, relive
from bot.demo.journey import Journey
from bot.demo.meanwhile import Meanwhile
from bot.demo.past import costs, facts_by_hundred
from bot.demo.tongue import company_in, spoken, translate
from bot.ids import new_id
from bot.simulation.habits.appointing import appointed
from bot.simulation.habits.folk import Folk
from bot.simulation.habits.hello import hello
from bot.simulation.habits.table import HABITS
from bot.simulation.life import never
from bot.simulation.temperament import Temperament, drawn
from bot.wiring import Service
from coaching.features.pairing.assignment import assign
from coaching.messages import HOME, Incoming, Language
from coaching.ports.platform import Outgoing

AHEAD = timedelta(days=400)  # so far people know what they will do of themselves
DONE = (hello, appointed)  # habits of a first week, which is over when the demo begins
DRAWN_FOR = 90  # days
SOONEST, LATEST = timedelta(minutes=2), timedelta(hours=2)  # those with a part answer within
FURTHEST = timedelta(weeks=3)  # the next thing that somebody sees is not looked for further ahead


@dataclass
class Seen:
    """How much came for somebody on a journey."""

    user: str
    count: int = 0

    def something(self) -> bool:
        return self.count > 0


class FictiveCompany:
    """The page's World."""

    def __init__(
        self,
        service: Service,
        platform: PagePlatform,
        cast: Sequence[Character],
        seed: int,
        again: Callable[[], None],
    ) -> None:
        self.id = new_id()
        self._service, self._platform, self._again = service, platform, again
        chance = random.Random(seed)
        starts = service.clock.now()
        self._tempers = _tempers(cast, starts, chance)
        self.journey = Journey(service, platform, cast, self._tempers, chance)
        self._know_the_newcomer()
        platform.carried, platform.outlines = self._carried, True
        self._folk = Folk(cast, self._tempers, starts, AHEAD.days, chance)
        self._seed = seed
        self._watches: list[Seen] = []
        self._speaking = asyncio.Lock()
        self._past: asyncio.Task[None] | None = None
        self._solver: asyncio.Task[list[int | None]] | None = None

    async def speak(self, language: Language) -> None:
        async with self._speaking:
            if language != self._platform.language:
                await self._switch(language)
        await self._greet()

    async def _switch(self, language: Language) -> None:
        before, coach = self._platform.language, self._service.coach
        surroundings = coach.house.surroundings
        company = company_in(surroundings.company, language)
        coach.house = replace(coach.house, surroundings=replace(surroundings, company=company))
        self.journey.coach.house = coach.house
        self._platform.language = language
        self._platform.cast.become(lambda one: spoken(one, language))
        self._know_the_newcomer()
        await self._service.store.transact(lambda tx: translate(tx, before, language))

    def _know_the_newcomer(self) -> None:
        """Whoever is new says where they work, and that they want a buddy."""
        newcomer = self._newcomer
        prefers = frozenset({"yes", "wants", self._platform.language, newcomer.department})
        keen = Temperament("keen", 1.0, SOONEST, LATEST, 0.0, prefers=prefers)
        tells = {"role": newcomer.role, "department": newcomer.department}
        self._tempers[newcomer.user] = replace(keen, tells=tells)

    @property
    def _newcomer(self) -> Character:
        leading = self._platform.cast.leading()
        return next(character for character in leading if character.part == "newcomer")

    def begin(self) -> asyncio.Task[None]:
        """The others have a past, in whatever language."""
        if self._past is None:
            self._past = asyncio.create_task(self._live_the_past())
            # the solver takes half a second to load, for which the first week need not wait
            self._solver = asyncio.create_task(asyncio.to_thread(assign, [[1.0]], [1]))
        return self._past

    async def _greet(self) -> None:
        """The newcomer opens the chat for the first time, whoever looks."""
        user, now = self._newcomer.user, self._service.clock.now()
        id = f"web:{user}:opened"
        opened = Incoming(id, address_of(user), place_of(user), now, kind="opened")
        await self._service.write_down(opened)

    async def _live_the_past(self) -> None:
        told = costs(self._platform.cast.everybody(), self._folk.starts, self._seed)
        for portion in facts_by_hundred(told):
            await self._service.store.transact(lambda tx, portion=portion: tx.put(*portion))  # type: ignore[misc]
        await relive(self._service, self._platform, before(self._folk.starts))
        for one in self._platform.cast.leading():
            self._platform.chats.read_all(CHANNEL, one.user)
        for habit in (one for one in HABITS if one not in DONE):
            for plan in habit(self._folk):
                self.journey.plan(plan.at, plan.user, plan.act)

    async def begun(self) -> None:
        await asyncio.shield(self.begin())

    async def next(self) -> datetime | None:
        return await self.journey.next()

    async def go(self, to: datetime) -> dict[str, str | int | None]:
        """As `POST /clock` wants it."""
        await self._greet()
        await self.begun()
        met = await self.journey.go(to)
        due = await self.journey.next()
        return {
            "now": self._service.clock.now().isoformat(),
            "next": due.isoformat() if due else None,
            "sent": met.letters,
            "held": 0,
        }

    async def forward(self, user: str, by: timedelta | None) -> Arrival:
        await self.begun()
        seen = Seen(user)
        self._watches.append(seen)
        try:
            to = self._service.clock.now() + (by or FURTHEST)
            met = await self.journey.go(to, never if by else seen.something)
        finally:
            self._watches.remove(seen)
        return await self._arrived(seen, met)

    async def _arrived(self, seen: Seen, met: Meanwhile) -> Arrival:
        now, due = self._service.clock.now(), await self.journey.next()
        for told in self._service.moved:
            told(now, due)
        return Arrival(now, seen.count, tuple(met.told(self._name)))

    def anew(self) -> None:
        self.journey.end()
        self._again()
        self._service.stop.set()

    def end(self) -> None:
        self.journey.end()
        if self._past:
            self._past.cancel()

    def _carried(self, outgoing: Outgoing) -> None:
        """Counted for whoever sees it, but for what only closes a question."""
        letter = outgoing.letter
        self.journey.carried(outgoing)
        if outgoing.replaces or letter.replaces or letter.kind in (HOME, "answered"):
            return
        room = self._platform.rooms.of(letter)
        for seen in self._watches:
            seen.count += room.read_by(seen.user)

    def _name(self, user: str) -> str:
        found = self._platform.cast.find(user)
        return found.name if found else ""


def _tempers(
    cast: Sequence[Character], starts: datetime, chance: random.Random
) -> dict[str, Temperament]:
    """Whoever has a part answers, and soon; nobody goes on leave."""
    tempers = drawn([one.user for one in cast], starts.date(), DRAWN_FOR, chance)
    here = {user: replace(one, away=None, leaves_on=None) for user, one in tempers.items()}
    for one in cast:
        if one.part:
            here[one.user] = Temperament("keen", 1.0, SOONEST, LATEST, 0.0)
    return here
