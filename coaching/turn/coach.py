"""The coach: takes what was heard, and what the diary opens, through one turn and into one
transaction.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.messages import Incoming, Opening, Place, Profile
from coaching.people.acquaintance import Acquaintance
from coaching.people.departure import departed
from coaching.people.known import Known, elsewhere, look, look_at
from coaching.people.programme import is_lead
from coaching.people.reach import left
from coaching.ports.clock import Clock
from coaching.ports.queues import Heard
from coaching.ports.store import Store, Transaction
from coaching.turn import timing
from coaching.turn.dialogues import Stale
from coaching.turn.hearing import hear
from coaching.turn.house import House, feature_of
from coaching.turn.turn import Turn
from coaching.turn.unasked import decisions, extras, rounds
from coaching.turn.unasked.roll_call import Roll, invite_again, untold, welcome_back
from coaching.turn.writing import check, to_stranger, write

log = logging.getLogger("kollega.coach")
UNANSWERED = ("left", "gone", "changed")  # what is said of an account
LATELY = 20  # letters in which a button is looked for whose label was typed
TRIES = 5  # how often a turn is played again when a conversation changed under it


@dataclass
class Coach:
    """Decides what Kollega says. Sends nothing: letters go out with the courier."""

    house: House
    store: Store
    clock: Clock
    acquaintance: Acquaintance
    roll: Roll = untold

    async def hear(self, heard: Heard) -> None:
        """One inbox row, to its end: facts, conversation, letter and the row itself in one
        transaction.
        """
        incoming, now = heard.incoming, self.clock.now()
        if incoming.kind == "joined":
            await invite_again(self.house, self.store, self.acquaintance, incoming, now)
            return
        if incoming.kind == "changed":
            await self.acquaintance.told_of(incoming.sender, now)
        if not incoming.addressed or incoming.kind in UNANSWERED:
            await self.store.transact(lambda tx: self._unanswered(tx, incoming, now))
            return
        for _ in range(TRIES):
            coach, known = await self.store.read(lambda tx: self._met(tx, incoming, now))
            if await coach._heard(incoming, known, now):
                return
        raise Stale(incoming.id)

    def _met(
        self, tx: Transaction, incoming: Incoming, now: datetime
    ) -> "tuple[Coach, Known | None]":
        """The coach as decided, and who speaks: one look at the database for both."""
        coach = self._as_decided(tx)
        return coach, coach._look_at(tx, incoming, now)

    def _as_decided(self, tx: Transaction) -> "Coach":
        """With what leads have decided in chat by now."""
        return replace(self, house=self.house.decided(tx.every(Setting)))

    async def _heard(self, incoming: Incoming, known: Known | None, now: datetime) -> bool:
        """Whether all of it was written; else something has changed under it."""
        if known and known.person.gone:
            known = await self._returned(incoming, now)
        if known is None and incoming.kind == "tap" and not incoming.place.direct:
            incoming = _in_direct_chat(incoming)
        if known is None and (not incoming.place.direct or incoming.kind == "home"):
            await self._answer_stranger(incoming, now)
            return True
        if known is None:
            known = await self.acquaintance.make(incoming, now)
        elif await self.acquaintance.recognise(known.person, incoming.sender, now):
            known = await self._known(incoming, now) or known
        around = self.house.surroundings
        if is_lead(known.person, around.leads | around.controllers):
            known = await self.acquaintance.verified(known, incoming.sender)
        turn = self._turn(known, now, incoming.place, incoming.id)
        await hear(turn, incoming)
        await decisions.go_on(turn)
        await extras.follow(turn)
        work = partial(self._finish_heard, turn=turn, known=known, incoming=incoming)
        if not await self._committed(work):
            return False
        await self.acquaintance.follow(turn.known.person, incoming.sender, now)
        return True

    def _unanswered(self, tx: Transaction, incoming: Incoming, now: datetime) -> None:
        """Not said to us, or said of an account."""
        if incoming.kind == "left":
            left(tx, incoming.sender)
        elif incoming.kind == "gone":
            departed(tx, [incoming.sender], now, self.house.roles.gone)
        tx.finish_heard(incoming.id, "not for us")

    async def _known(self, incoming: Incoming, now: datetime) -> Known | None:
        return await self.store.read(lambda tx: self._look_at(tx, incoming, now))

    async def _returned(self, incoming: Incoming, now: datetime) -> Known | None:
        """Whoever speaks is there, whatever was said of their account before."""
        sender = incoming.sender
        await self.store.transact(lambda tx: welcome_back(tx, self.house, sender, now))
        return await self._known(incoming, now)

    def _look_at(self, tx: Transaction, incoming: Incoming, now: datetime) -> Known | None:
        known = look_at(tx, incoming.sender, now, incoming.about)
        if known and self.house.labels.know(incoming.text):
            known = replace(known, offered=tuple(tx.offered(known.person.id, LATELY)))
        return known and self._in_play(tx, known, now, home=incoming.kind == "home")

    def _in_play(
        self, tx: Transaction, known: Known, now: datetime, *flows: str, home: bool = False
    ) -> Known:
        """With what the features see whose dialogues are open, or whose button was pressed."""
        pressed = known.asked and known.asked.question
        asked = pressed.conversation if pressed else ""
        played = (talk.flow for talk in known.conversations if talk.open or talk.id == asked)
        features = {feature_of(flow) for flow in (*played, *flows)}
        if home:
            features |= {feature.name for feature in self.house.on if feature.home}
        return self.house.see(tx, known, features, now)

    def _turn(
        self, known: Known, now: datetime, place: Place, cause: str, prompted: bool = True
    ) -> Turn:
        async def learn(known: Known, feature: str) -> Known:
            return await self.store.read(lambda tx: self.house.see(tx, known, [feature], now))

        return Turn(self.house, known, now, place, cause, prompted, learn)

    def _finish_heard(self, tx: Transaction, turn: Turn, known: Known, incoming: Incoming) -> None:
        if not tx.finish_heard(incoming.id):
            return  # by another copy of the service, which believed this one dead
        check(turn, tx)
        if not turn.decided.erases:
            self.acquaintance.seen(tx, known, incoming)
        write(turn, tx, kind="home" if incoming.kind == "home" else "reply")

    async def _committed(self, work: Callable[[Transaction], None]) -> bool:
        try:
            await self.store.transact(work)
        except Stale:
            return False
        return True

    async def _answer_stranger(self, incoming: Incoming, now: datetime) -> None:
        """Mentioned in a channel by somebody unknown: answered once in the thread; nothing
        is kept.
        """
        language = self.acquaintance.language(incoming, Profile())
        letter = to_stranger(self.house, incoming, language, now)

        def answer(tx: Transaction) -> None:
            tx.post(letter)
            tx.finish_heard(incoming.id)

        await self.store.transact(answer)

    async def open(self, opening: Opening) -> None:
        """One entry of the diary that is due: looked at again, then asked, put off, or let go."""
        now = self.clock.now()
        for _ in range(TRIES):
            coach = await self.store.read(self._as_decided)
            if await coach._open_now(opening, now):
                return

    async def _open_now(self, opening: Opening, now: datetime) -> bool:
        """Whether it was opened; else something has changed under it, and it is looked at anew."""
        if not self.house.knows(opening.flow):  # of a feature that was switched off, or is no more
            await self.store.transact(lambda tx: tx.opened(opening.key))
            return True
        if opening.who:
            return await self._opened(opening, now)
        try:
            await rounds.hold(self.house, self.store, self.acquaintance, self.roll, opening, now)
        except Stale:
            return False
        return True

    async def _opened(self, opening: Opening, now: datetime) -> bool:
        known, written = await self.store.read(lambda tx: self._look(tx, opening, now))
        missed = self.house.extra(opening.flow)  # it found no check-in to follow
        silent = known is None or known.person.standing in ("stopped", "declined", "unknown")
        if known is None or known.direct is None or known.person.gone or silent or missed:
            await self.store.transact(lambda tx: tx.opened(opening.key))
            return True
        if wait := timing.later(self.house, opening, known, written, now):
            await self.store.transact(lambda tx: tx.move(opening.key, wait))
            return True
        turn = self._turn(known, now, known.direct, opening.key, prompted=False)
        if not known.closed and timing.has_room(self.house, opening, known, written, now):
            await decisions.play(turn, opening)
            turn.counted = sorted(written)
        following = self._following(opening, turn.known, now)
        return await self._committed(
            partial(self._finish_opening, turn=turn, opening=opening, following=following)
        )

    def _finish_opening(
        self, tx: Transaction, turn: Turn, opening: Opening, following: Opening | None
    ) -> None:
        if not tx.opened(opening.key):
            return
        check(turn, tx)
        write(turn, tx, kind=opening.kind, lane="appointment")
        if following:
            if following.due <= opening.due:
                raise ValueError(f"{opening.flow}: the next opening is not later than this one")
            tx.plan(following)

    def _look(
        self, tx: Transaction, opening: Opening, now: datetime
    ) -> tuple[Known | None, Sequence[str]]:
        """Who it is for, and the kinds of what was written to them this week."""
        person = tx.get(Person, opening.who)
        if person is None:
            return None, ()
        seen = look(tx, person, now)
        if opening.flow == self.house.roles.alarm:
            seen = elsewhere(seen, self.house.surroundings.shut())
        known = self._in_play(tx, seen, now, opening.flow)
        return known, tx.unprompted(person.id, timing.monday(person, now))

    def _following(self, opening: Opening, known: Known, now: datetime) -> Opening | None:
        """The diary's next entry after this one."""
        assert known.direct is not None
        situation = self.house.outside(known.direct, opening.about, known, now)
        return self.house.feature(opening.flow).recurs(situation, opening)


def _in_direct_chat(tap: Incoming) -> Incoming:
    """A stranger's tap on "open our chat" in a channel: as if they had opened the direct chat."""
    sender = tap.sender
    chat = Place(sender.platform, sender.team, sender.user)
    return replace(tap, kind="opened", text="", about="", place=chat)
