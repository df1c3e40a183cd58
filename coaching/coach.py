"""The coach: takes what was heard, and what the diary opens, through one turn and into one transaction."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256

from coaching import calendar
from coaching.acquaintance import Acquaintance
from coaching.facts import Conversation, Person
from coaching.feature import OPEN
from coaching.hearing import hear
from coaching.house import House
from coaching.known import Known, look, look_at
from coaching.messages import Choice, Incoming, Letter, Opening, Place, Profile, Reply, Text
from coaching.ports import Clock, Heard, Store, Transaction
from coaching.turn import LIVELY, Stale, Turn

log = logging.getLogger("kollega.coach")
TRIES = 5  # how often a turn is played again when a conversation changed under it


@dataclass
class Coach:
    """Decides what Kollega says. Sends nothing: letters go out with the courier."""

    house: House
    store: Store
    clock: Clock
    acquaintance: Acquaintance

    async def hear(self, heard: Heard) -> None:
        """One inbox row, to its end: facts, conversation, letter and the row itself in one transaction."""
        incoming, now = heard.incoming, self.clock.now()
        if not incoming.addressed:
            await self.store.transact(lambda tx: tx.finish_heard(incoming.id, "not for us"))
            return
        for _ in range(TRIES):
            known = await self._known(incoming, now)
            if known is None and incoming.kind == "tap" and not incoming.place.direct:
                incoming = _in_direct_chat(incoming)
            if known is None and not incoming.place.direct:
                await self._answer_stranger(incoming, now)
                return
            if known is None:
                known = await self.acquaintance.make(incoming, now)
            turn = Turn(self.house, known, now, incoming.place, incoming.id)
            await hear(turn, incoming)
            if await self._kept(partial(self._keep, turn=turn, known=known, incoming=incoming)):
                return
        raise Stale(incoming.id)

    async def _known(self, incoming: Incoming, now: datetime) -> Known | None:
        return await self.store.read(lambda tx: look_at(tx, incoming.sender, now, incoming.about))

    def _keep(self, tx: Transaction, turn: Turn, known: Known, incoming: Incoming) -> None:
        if not turn.decided.erases:
            self.acquaintance.seen(tx, known, incoming)
        turn.keep(tx)
        tx.finish_heard(incoming.id)

    async def _kept(self, work: Callable[[Transaction], None]) -> bool:
        try:
            await self.store.transact(work)
        except Stale:
            return False
        return True

    async def _answer_stranger(self, incoming: Incoming, now: datetime) -> None:
        """Mentioned in a channel by somebody unknown: answered once in the thread; nothing is kept."""
        language = self.acquaintance.language(incoming, Profile())
        choice = Choice(f"{OPEN}onboarding.hello", Text("talk-stranger-open"), "primary")
        thread = sha256(f"{incoming.place}".encode()).hexdigest()[:12]
        reply = Reply((Text("talk-stranger"),), choices=(choice,))
        letter = Letter(f"reply:stranger-{thread}", "reply", incoming.place, reply, now, language=language)

        def keep(tx: Transaction) -> None:
            tx.post(letter)
            tx.finish_heard(incoming.id)

        await self.store.transact(keep)

    async def open(self, opening: Opening) -> None:
        """One entry of the diary that is due: looked at again, then asked, put off, or let go."""
        now = self.clock.now()
        known = await self.store.read(lambda tx: self._look(tx, opening, now))
        if known is None or known.direct is None or known.person.standing in ("stopped", "declined", "unknown"):
            await self.store.transact(lambda tx: tx.opened(opening.key))
            return
        situation = known.situation(self._blank(opening, known), self.house.company, now)
        if wait := self._wait(known, now):
            await self.store.transact(lambda tx: tx.move(opening.key, wait))
            return
        following = self.house.feature(opening.flow).recurs(situation, opening)
        turn = Turn(self.house, known, now, known.direct, opening.key, prompted=False)
        await turn.begin(opening.flow, opening.about)

        def keep(tx: Transaction) -> None:
            turn.keep(tx, kind=opening.key.partition(":")[0], lane="appointment")
            tx.opened(opening.key)
            if following:
                if following.due <= opening.due:
                    raise ValueError(f"{opening.flow}: the next opening is not later than this one")
                tx.plan(following)

        await self._kept(keep)

    def _look(self, tx: Transaction, opening: Opening, now: datetime) -> Known | None:
        person = tx.get(Person, opening.who)
        return look(tx, person, now) if person else None

    def _wait(self, known: Known, now: datetime) -> datetime | None:
        """When to come back, if this is no moment to speak unasked."""
        person, company = known.person, self.house.company
        if not calendar.may_disturb(now, person, company):
            return calendar.next_working_time(now + timedelta(minutes=1), person, company)
        lively = [c for c in known.conversations if c.open and now - c.touched < LIVELY]
        if lively:
            return (now + LIVELY).replace(second=0, microsecond=0)
        return None

    def _blank(self, opening: Opening, known: Known) -> Conversation:
        assert known.direct is not None
        return Conversation("", known.person.id, opening.flow, known.direct, self.clock.now(), about=opening.about)


def _in_direct_chat(tap: Incoming) -> Incoming:
    """A stranger's tap on "open our chat" in a channel: as if they had opened the direct chat."""
    sender = tap.sender
    return replace(tap, kind="opened", text="", about="", place=Place(sender.platform, sender.team, sender.user))
