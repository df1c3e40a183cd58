"""The demo's time: from moment to moment, and everybody whom the visitor does not play answers by
themselves.
"""

import asyncio
import logging
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from heapq import heappop
from zoneinfo import ZoneInfo

from adapters.web.bubbles import Bubble
from adapters.web.characters import Character
from adapters.web.chats import asking
from adapters.web.platform import TEAM, PagePlatform
from bot.demo.meanwhile import Meanwhile
from bot.simulation.life import BATCH, LEASE, Due, Enough, Life, never
from bot.simulation.reactions import Act, in_every_language, meeting
from bot.simulation.temperament import Temperament
from bot.wiring import Service
from coaching.messages import Incoming, Opening, Place
from coaching.ports.platform import Outgoing, Refused
from coaching.ports.queues import Heard
from coaching.ports.store import Transaction
from scheduler.clock import VirtualClock

log = logging.getLogger("kollega.demo")
PATIENCE = 20.0  # real seconds for the letters of one moment
HERE = ZoneInfo("Europe/Stockholm")
SLOT = 15  # minutes
MORNING, EVENING, SATURDAY = 8, 17, 5
LATER = timedelta(days=1)  # whoever is played is not answered for; perhaps they are left tomorrow
FORGOTTEN = timedelta(days=10)  # after so long nobody answers any more


def at_work(moment: datetime) -> datetime:
    """This moment, or as late on the next working morning as it is after hours."""
    moment = moment.astimezone(HERE)
    if moment.weekday() < SATURDAY and MORNING <= moment.hour < EVENING:
        return moment
    days = 1 if moment.hour >= EVENING else 0
    day = moment + timedelta(days=days)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day.replace(hour=MORNING)


class Journey(Life):
    """Goes where it is told, one journey at a time. What happened meanwhile is told after it."""

    def __init__(
        self,
        service: Service,
        platform: PagePlatform,
        cast: Sequence[Character],
        tempers: Mapping[str, Temperament],
        chance: random.Random,
    ) -> None:
        assert isinstance(service.clock, VirtualClock)
        users = {character.email: character.user for character in cast}
        # a coach whose letters are left to this journey: it carries all of a moment at once
        coach = replace(service.coach, store=service.store)
        super().__init__(service.store, coach, service.clock, users, tempers, chance)
        self._service, self._platform = service, platform
        self._alone = asyncio.Lock()
        self._over = False
        self._meanwhile = Meanwhile()

    async def next(self) -> datetime | None:
        """When something is due, or somebody does something."""
        _, due = await self.store.read(self._look)
        acts_at = self._coming[0].at if self._coming else None
        return min((at for at in (due, acts_at) if at), default=None)

    async def go(self, to: datetime, enough: Enough = never) -> Meanwhile:
        """What happened on the way."""
        async with self._alone:
            self._meanwhile = Meanwhile()
            await self.live(max(to, self.clock.now()), lambda: self._over or enough())
            return self._meanwhile

    def end(self) -> None:
        """At the moment that is reached: the company is to begin anew."""
        self._over = True

    def carried(self, outgoing: Outgoing) -> None:
        """A letter stands on the page."""
        self._meanwhile.carried(outgoing.letter)
        if not outgoing.replaces:
            self._react(outgoing)

    def plan(self, at: datetime, user: str, act: Act) -> None:
        """Nobody answers at night; and many at once, so that a week is soon over."""
        moment = at_work(at + act.after)
        slot = moment.replace(minute=moment.minute // SLOT * SLOT, second=0) + timedelta(
            minutes=SLOT
        )
        super().plan(slot, user, replace(act, after=timedelta()))

    def _react(self, outgoing: Outgoing) -> None:
        letter = outgoing.letter
        if letter.kind != "intro" or letter.to.direct:
            super()._react(outgoing)
            return
        members = self._platform.rooms.of(letter).members
        newcomer, buddy = letter.to.members or members
        said = meeting(letter, members, outgoing.language)
        for user, act in zip((buddy, newcomer), said, strict=True):
            self.plan(self.clock.now(), user, act)

    async def _deliver(self) -> None:
        now, real = self.clock.now(), self.clock.elapsed()

        def leaving(tx: Transaction) -> Sequence[Outgoing]:
            claimed = tx.claim_letters(now, real, LEASE, BATCH)
            for one in claimed:
                tx.sent(one.letter.key, self._platform.reference(one), now)
            return claimed

        claimed = await self.store.transact(leaving)
        for outgoing in claimed:
            await self._carry(outgoing)
        if not claimed:  # what answers the visitor is on its way with the courier
            await self._service.courier.settle(PATIENCE)

    async def _carry(self, outgoing: Outgoing) -> None:
        try:
            await self._platform.deliver(outgoing)
        except Refused as refused:
            log.warning("letter %s: %s", outgoing.letter.key, refused.reason)

    async def _open(self) -> None:
        now, real = self.clock.now(), self.clock.elapsed()
        due = await self.store.transact(lambda tx: tx.claim_openings(now, real, LEASE, BATCH))
        await asyncio.gather(*(self._attempt(opening) for opening in due))

    async def _attempt(self, opening: Opening) -> None:
        try:
            await self.coach.open(opening)
        except Exception as error:
            log.error("opening %s: %s", opening.key, type(error).__name__)

    async def _act(self, due: Due) -> None:
        """With everybody else who acts at this moment; nobody does two things at once."""
        together = [due]
        while self._coming and self._coming[0].at == due.at:
            together.append(heappop(self._coming))
        by_user: defaultdict[str, list[Due]] = defaultdict(list)
        for one in together:
            by_user[one.user].append(one)
        await asyncio.gather(*(self._in_turn(acts) for acts in by_user.values()))

    async def _in_turn(self, acts: Sequence[Due]) -> None:
        for due in acts:
            try:
                await self._do(due)
            except Exception as error:
                log.error("act %d: %s", due.number, type(error).__name__)

    async def _do(self, due: Due) -> None:
        if self._has_left(due) or self._answered(due):
            return
        if self._platform.plays(due.user):
            self._perhaps_later(due)
            return
        incoming = self._spoken(due)
        if due.act.room:
            place = Place("web", TEAM, due.act.room, direct=False)
            incoming = replace(incoming, place=place, addressed=False)
        self._platform.heard(incoming, in_every_language(incoming.text))
        if due.act.room:
            return  # what people say to one another is not ours to hear
        self._meanwhile.acted(due.user, due.act.to or due.act.about)
        until = self.clock.elapsed() + LEASE
        heard = await self.store.transact(lambda tx: tx.take_in(incoming, until))
        await self._hear(heard)

    async def _hear(self, heard: Heard | None) -> None:
        """Behind the visitor's own words it waits its turn."""
        if heard is None:
            self._service.inbox.ring()
            await self._service.inbox.settle(PATIENCE)
            return
        await self.coach.hear(heard)

    def _spoken(self, due: Due) -> Incoming:
        """In the language that the company has by now."""
        done, language = self._done(due, "web", TEAM), self._platform.language

        def said(words: str) -> str:
            return in_every_language(words).get(language, words)

        text = done.text if done.kind == "tap" else said(done.text)
        answers = {slot: said(words) for slot, words in done.answers.items()}
        return replace(done, id=f"web:{due.user}:act{due.number}", text=text, answers=answers)

    def _perhaps_later(self, due: Due) -> None:
        if self.clock.now() - self._since(due) < FORGOTTEN:
            self.plan(self.clock.now() + LATER, due.user, replace(due.act, after=timedelta()))

    def _since(self, due: Due) -> datetime:
        bubble = self._asking(due)
        return (
            datetime.fromisoformat(bubble.at)
            if bubble
            else datetime.min.replace(tzinfo=due.at.tzinfo)
        )

    def _answered(self, due: Due) -> bool:
        """By the visitor, who was faster."""
        bubble = self._asking(due)
        return bubble is not None and bubble.answered

    def _asking(self, due: Due) -> Bubble | None:
        key = due.act.to or due.act.about
        return asking(self._platform.chats.of(due.user), key) if key else None
