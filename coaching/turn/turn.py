"""One turn: what was heard or what the clock struck, the dialogues it touches, and the one letter
that comes of it.

A turn decides; it keeps nothing itself. `keep` writes all that was decided in the transaction it is
given.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.talk import Answer, Conversation
from coaching.messages import (
    JSON,
    Lane,
    Letter,
    Opening,
    Place,
    Question,
    Reply,
    Signal,
    Text,
    Words,
)
from coaching.people.known import Known
from coaching.ports.store import Transaction
from coaching.readers.utterance import Utterance
from coaching.script.feature import starts_nothing
from coaching.script.play import Done, Pause, look_ahead, play
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from coaching.script.words import Ask, Consult, Flow, Request
from coaching.turn.aloud import readable
from coaching.turn.decided import Decided, forgotten
from coaching.turn.dialogues import Dialogues, Stale, here
from coaching.turn.house import House
from coaching.turn.question import Draft, question
from coaching.turn.understanding import mentioned

LIVELY = timedelta(minutes=30)  # a dialogue touched this recently is still going on
WHICH = "~which"  # the slot of the engine's own question: which of the answers is to change
KEPT = "~kept"  # marks a finished dialogue that was opened again for a correction


class Turn:
    """A turn of one person at one place."""

    def __init__(
        self,
        house: House,
        known: Known,
        now: datetime,
        place: Place,
        cause: str,
        prompted: bool,
        learn: Callable[[Known, str], Awaitable[Known]],
    ) -> None:
        self.house, self.known, self.now, self.place, self.cause = house, known, now, place, cause
        self.prompted, self._learn = prompted, learn
        self.draft = Draft()
        self.decided = Decided()
        self.talks = Dialogues(known.conversations, now)
        self.still_to_hear = ""  # words that an outcome wants understood as if they were said now
        own: tuple[Fact, ...] = (known.person, *known.facts)
        self._read = {(type(fact), fact.id): fact for fact in own}  # before anything was decided

    async def cancel(self, talk: Conversation | None) -> None:
        if talk is None:
            self.draft.say(Text("talk-nothing-open"))
            return
        kept = KEPT in talk.answers or talk.settled
        sure = {slot: answer for slot, answer in talk.answers.items() if slot in talk.settled}
        ended = "done" if talk.settled else "cancelled"
        self.talks.change(replace(talk, answers=sure), {}, open=False, ended=ended, asked="")
        self.draft.say(Text("talk-unchanged" if kept else "talk-cancelled"))
        self.come_back(talk)

    async def digress(
        self, flow: str, said: Utterance, about: Mapping[str, JSON] | None = None
    ) -> None:
        if not self.place.direct and not self.house.public(flow):
            self.move_to_direct()
        before = self.talks.addressed(self.place)
        await self.begin(flow, about or {}, said)
        if (
            before
            and self.talks[before.id].open
            and self.draft.asks is None
            and not self.draft.menu
        ):
            self.come_back(before)

    def move_to_direct(self) -> None:
        note = Reply((Text("talk-in-direct"),))
        key = f"reply:{derived(self.cause)}-there"
        self.decide(
            letters=(Letter(key, "reply", self.place, note, self.now, self.known.person.id),)
        )
        self.place = self.known.direct or self.place

    def come_back(self, talk: Conversation) -> None:
        """Asks again what was asked before, if it was asked lately."""
        waiting = [c for c in self.talks.open() if c.id != talk.id or self.talks[c.id].open]
        for other in waiting:
            if self.now - other.touched <= LIVELY and here(other, self.place) and other.asked:
                paused = self.play(other)
                if isinstance(paused, Pause):
                    self.draft.say(Text("talk-back-to"))
                    self.ask(other, paused)
                return

    async def begin(
        self,
        flow: str,
        about: Mapping[str, JSON] | None = None,
        said: Utterance | None = None,
        known: Mapping[str, JSON] | None = None,
    ) -> None:
        """Opens a conversation and plays it up to its first question, or to its end. `known`:
        answers by slot.
        """
        if same := self.talks.get(only := self.only(flow, about or {})):
            await self.take_up(same, said)
            return
        home = ZoneInfo(self.known.person.timezone)
        day = self.now.astimezone(home).date()
        talk = Conversation(
            id=only or derived(f"{self.cause}/{flow}/{self.talks.begun}"),
            person=self.known.person.id,
            flow=flow,
            place=self.place,
            touched=self.now,
            about={"day": day.isoformat(), "model": self.house.model, **(about or {})},
            prompted=self.prompted,
        )
        talk = self.talks.change(
            talk, {slot: Answer(value) for slot, value in (known or {}).items()}
        )
        await self.see(talk)
        await self.proceed(talk, said)

    def only(self, flow: str, about: Mapping[str, JSON]) -> str:
        """The id of a dialogue that a person has only once, as what it is about says: this week's,
        this round's.
        """
        once = about.get("once")
        return derived(f"{self.known.person.id}/{flow}/{once}") if once else ""

    async def take_up(self, talk: Conversation, said: Utterance | None = None) -> None:
        """Goes on where a dialogue stopped, also one that has ended."""
        talk = self.talks.change(replace(talk, open=True, ended="", place=self.place), {})
        await self.see(talk)
        await self.proceed(talk, said)

    async def see(self, talk: Conversation) -> None:
        """Reads what the dialogue's feature asked to see, unless it was read before."""
        if self.feature_of(talk) not in self.known.sees:
            await self._look(self.feature_of(talk))

    async def _look(self, feature: str) -> None:
        seen = {(type(fact), fact.id) for fact in (*self.known.facts, *self.decided.facts)}
        self.known = await self._learn(self.known, feature)
        new = {(type(fact), fact.id): fact for fact in self.known.facts}
        self._read |= {key: fact for key, fact in new.items() if key not in seen}

    async def proceed(self, talk: Conversation, said: Utterance | None = None, n: int = 1) -> None:
        while True:
            result = self.play(talk)
            if isinstance(result, Done):
                await self.finish(talk, result)
                return
            request = result.request
            if isinstance(request, Consult):
                value = await self.consult(request, talk)
                talk = self.talks.change(talk, {request.slot: Answer(value, request.guard)})
                continue
            if said is not None:
                found = mentioned(self.ahead(talk), said, n)
                said = None
                if found:
                    talk = self.talks.change(talk, found)
                    continue
            self.ask(talk, result)
            return

    def home(self) -> None:
        """The home page: each feature's part of it."""
        person = self.known.person
        if person.standing in ("unknown", "declined"):
            self.draft.say(Text("talk-stranger"))
            self.draft.offer(self.house.welcome)
            return
        situation = self.situation(_blank(self.place))
        self.draft.say(Text("talk-home"))
        parts = {feature.name: feature.home(situation) for feature in self.house.on if feature.home}
        offered = {choice.says for part in parts.values() for choice in part.choices}
        menu = [choice for choice in self.house.menu() if choice.says not in offered]
        for name, part in parts.items():
            if part.says:
                self.draft.part(name, part, menu[: part.menu])

    def mention_expired(self) -> None:
        """What the person had begun and nobody came back to is mentioned once, at the next
        contact.
        """
        expired = [
            talk for talk in self.known.conversations if talk.ended == "expired" and talk.prompted
        ]
        for talk in expired:
            self.talks.change(talk, {}, ended="mentioned")
        if expired:
            self.draft.say(Text("talk-expired"))

    async def consult(self, request: Request[Any], talk: Conversation) -> JSON:
        await self.house.signal(Signal("thinking", self.place, self.known.person.language))
        situation = self.situation(talk)
        return await self.house.consult(request.name, request.args, situation, self.aloud)

    async def aloud(self, markdown: str) -> None:
        """Shows an answer while it is written, under the key of the letter that will say
        it whole.
        """
        if so_far := readable(markdown):
            said = (*self.draft.paragraphs, Words(so_far, by_model=True))
            await self.house.signal(
                Signal("writing", self.place, self.known.person.language, self.key(), said)
            )

    async def finish(self, talk: Conversation, done: Done) -> None:
        outcome, feature = done.outcome, self.feature_of(talk)
        asked = [r for r in done.trace if not isinstance(r, Consult) and r.slot in talk.answers]
        kept = {r.slot: talk.answers[r.slot] for r in asked if not (outcome.private and free(r))}
        self.talks.change(
            replace(talk, answers=kept), {}, open=False, ended="done", asked="", misses=0
        )
        self.tell(talk, done.tells)
        self.draft.add(feature, outcome.says, outcome.details, outcome.choices)
        self.draft.offer(*self.house.menu()[: outcome.menu])
        self.draft.menu = self.draft.menu or outcome.menu > 0
        started = await self.started(talk, outcome.facts)
        people = [fact for fact in outcome.facts if isinstance(fact, Person)]
        self.known = replace(self.known, person=people[-1]) if people else self.known
        self.known = self.known.with_facts(outcome.facts)
        stays = tuple(fact.id for fact in outcome.facts)
        self.decide(
            facts=outcome.facts,
            withdrawn=((talk.id, stays),) if KEPT in talk.answers else (),
            letters=outcome.letters,
            openings=(*outcome.openings, *started),
            moves=outcome.moves,
            stops_diary=outcome.stops_diary,
            erases=outcome.erases,
        )
        if outcome.cancels_last and (last := self.pressed() or self.talks.addressed(self.place)):
            self.leave(last, outcome.again_at)
        if outcome.then:
            said = (
                Utterance(outcome.then_said, self.known.person.language)
                if outcome.then_said
                else None
            )
            await self.begin(outcome.then, outcome.then_about, said, outcome.then_known)
        if outcome.then_hears and self.draft.asks is None:
            self.still_to_hear = outcome.then_hears

    def pressed(self) -> Conversation | None:
        """The open dialogue whose button was pressed."""
        asked = self.known.asked and self.known.asked.question
        talk = self.talks.get(asked.conversation) if asked else None
        return talk if talk and talk.open else None

    def leave(self, talk: Conversation, again_at: datetime | None) -> None:
        """Ends a dialogue without an outcome; what Kollega began itself can be opened anew at
        another time.
        """
        self.talks.change(replace(talk, answers={}), {}, open=False, ended="cancelled", asked="")
        if again_at and not talk.prompted:
            key = f"{talk.letter.partition(':')[0]}:{derived(f'{talk.id}/{again_at.isoformat()}')}"
            self.decide(openings=(Opening(key, talk.person, talk.flow, again_at, talk.about),))

    async def started(self, talk: Conversation, facts: Iterable[Fact]) -> tuple[Opening, ...]:
        """What is planned for somebody who has agreed, or come back, by this conversation."""
        people = [fact for fact in facts if isinstance(fact, Person)]
        if not people or people[-1].standing != "active" or self.known.person.standing == "active":
            return ()
        for feature in self.house.on:
            if feature.starts is not starts_nothing:
                await self._look(feature.name)
        situation = replace(self.situation(talk), person=people[-1])
        return tuple(opening for feature in self.house.on for opening in feature.starts(situation))

    def ask(self, talk: Conversation, paused: Pause, again: bool = False) -> None:
        self.tell(talk, paused.tells)
        ahead = look_ahead(self.flow_of(talk), self.situation(talk), talk.answers)
        told = {tell.slot: Answer(True) for tell in paused.tells}
        said = tuple(slot for slot in (*talk.answers, *told) if slot.startswith("told:"))
        settled = (*paused.sure, *said) if paused.sure else talk.settled
        talk = self.talks.change(
            self.talks[talk.id], told, asked=paused.request.slot, settled=settled
        )
        self.known = self.known.with_facts(paused.settled)
        self.decide(facts=paused.settled)
        asked = question(self.feature_of(talk), paused.request, ahead, again)
        if talk.answers.keys() - told.keys() - set(said):
            asked = replace(
                asked, together=()
            )  # some of it is answered: the rest goes a step at a time
        self.draft.ask(asked, Question(talk.id, paused.request.slot))

    def tell(self, talk: Conversation, tells: Iterable[Request[Any]]) -> None:
        for tell in tells:
            self.draft.say(Text(f"{self.feature_of(talk)}-{tell.name}", tell.args))

    def missed(self, talk: Conversation, paused: Pause) -> None:
        """Not understood: in other words with likely choices, then the menu, then a human."""
        talk = self.talks.change(talk, {}, misses=talk.misses + 1)
        if talk.misses == 2:
            self.draft.say(Text("talk-menu-instead"))
        elif talk.misses > 2:
            self.draft.say(Text("talk-human", {"contact": self.house.company.contact}))
        self.ask(talk, paused, again=True)
        if talk.misses == 2:
            self.draft.offer(*self.house.menu())

    def close_tapped(self, *words: str) -> None:
        """The question whose button was pressed shows the answer, and its buttons go."""
        asked = self.known.asked
        if asked is None or asked.reply is None:
            return
        told = asked.reply
        inputs = [choice for field in told.together for choice in field.choices]
        picked = {
            choice.says: choice.label
            for choice in (*told.choices, *told.aside, *inputs)
            if choice.says in words
        }
        typed = [
            word
            for word in words
            if word and (told.fields or (told.together and word not in picked))
        ]
        written = [Words(", ".join(typed))] if typed else []
        reply = Reply(told.paragraphs, (*told.details, *picked.values(), *written))
        key = f"answered:{derived(asked.key)}"
        person, language = self.known.person.id, self.known.person.language
        self.decide(
            letters=(
                Letter(
                    key,
                    "answered",
                    asked.to,
                    reply,
                    self.now,
                    person,
                    language,
                    "appointment",
                    asked.key,
                ),
            )
        )

    def feature_of(self, talk: Conversation) -> str:
        return talk.flow.partition(".")[0]

    def flow_of(self, talk: Conversation) -> Flow:
        return self.house.flow(talk.flow)

    def situation(self, talk: Conversation) -> Situation:
        return situation_in(talk, self.known, self.house.surroundings, self.now)

    def ahead(self, talk: Conversation) -> tuple[Ask[Any], ...]:
        """The questions that a sentence may answer on the way. A whole sentence is taken only as
        the first word.
        """
        ahead = look_ahead(self.flow_of(talk), self.situation(talk), talk.answers)
        return tuple(ask for ask in ahead if not talk.asked or ask.reader.name != "question")

    def play(self, talk: Conversation) -> Pause | Done:
        return play(self.flow_of(talk), self.situation(talk), talk.answers)

    def decide(self, **more: Any) -> None:
        self.decided = self.decided.plus(Decided(**more))

    def key(self, kind: str = "reply") -> str:
        return f"{kind}:{derived(self.cause)}"

    def letter(self, kind: str = "reply", lane: Lane = "answer") -> Letter | None:
        """The one letter of this turn, or None when there is nothing to say."""
        if self.draft.empty:
            return None
        person, key = self.known.person, self.key(kind)
        reply = self.draft.reply()
        reply = reply if self.prompted else replace(reply, aside=self.house.aside())
        return Letter(key, kind, self.place, reply, self.now, person.id, person.language, lane)

    def check(self, tx: Transaction) -> None:
        """Raises Stale when what was decided would overwrite what somebody else has changed
        meanwhile.
        """
        for fact in self.decided.facts:
            kind, id = type(fact), fact.id
            if read := self._read.get((kind, id)):
                tx.hold(kind, id)
                if tx.get(kind, id) not in (read, None):
                    raise Stale(id)

    def keep(self, tx: Transaction, kind: str = "reply", lane: Lane = "answer") -> None:
        """Writes everything that was decided; raises Stale when a conversation, or a fact, has
        changed meanwhile.
        """
        letter = self.letter(kind, lane)
        if self.decided.erases:
            forgotten(tx, self.known.person.id, letter)
            return
        self.talks.save(tx, letter)
        self.decided.keep(tx, self.known.person.id, letter)


def situation_in(
    talk: Conversation, known: Known, surroundings: Surroundings, now: datetime
) -> Situation:
    return Situation(
        now=now,
        person=known.person,
        surroundings=surroundings,
        conversation=talk.id,
        place=talk.place,
        about=talk.about,
        diary=known.diary,
        facts=known.facts,
        begun=bool(talk.asked or talk.letter),
    )


def free(request: Request[Any]) -> bool:
    """Whether it is answered in words of one's own."""
    return isinstance(request, Ask) and not request.reader.closed


def _blank(place: Place) -> Conversation:
    return Conversation("", "", "", place, datetime.min.replace(tzinfo=UTC))
