"""One turn: what was heard or what the clock struck, the dialogues it touches, and the one letter that comes of it.

A talk decides; it keeps nothing itself. `keep` writes all that was decided in the transaction it is given.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from coaching.conversation import Ask, Confirm, Consult, Done, Pause, Request, look_ahead, play
from coaching.facts import Answer, Conversation, Fact, Person
from coaching.feature import OPEN, SURE, Intent
from coaching.house import House
from coaching.known import Known
from coaching.messages import JSON, Choice, Incoming, Lane, Letter, Opening, Place, Question, Reply, Said, Signal, Text
from coaching.ports import Transaction
from coaching.question import Draft, confirm_choices, question, which
from coaching.readers.utterance import Utterance
from coaching.understanding import answered, corrected, mentioned, pressed

LIVELY = timedelta(minutes=30)  # a dialogue touched this recently is still going on
WHICH = "~which"  # the slot of the engine's own question: which of the answers is to change
INSIDE = frozenset({"cancel", "back", "help", "menu", "stop", "language", "data", "forget", "dashboard"})


class Stale(Exception):
    """A conversation has changed since it was read: read and play again."""


@dataclass(frozen=True)
class Decided:
    """What a talk wants kept, besides its conversations and its letter."""

    facts: tuple[Fact, ...] = ()
    withdrawn: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (conversation, ids of the facts that stay)
    letters: tuple[Letter, ...] = ()
    openings: tuple[Opening, ...] = ()
    closed_letters: tuple[str, ...] = ()
    stops_diary: bool = False
    erases: bool = False


class Talk:
    """A turn of one person at one place."""

    def __init__(self, house: House, known: Known, now: datetime, place: Place, cause: str, prompted: bool = True) -> None:
        self.house, self.known, self.now, self.place, self.cause = house, known, now, place, cause
        self.prompted = prompted
        self.draft = Draft()
        self.decided = Decided()
        self.conversations = {c.id: c for c in known.conversations}
        self.changed: list[str] = []

    # what was heard

    async def hear(self, incoming: Incoming) -> None:
        if incoming.kind == "opened":
            if self.known.person.standing == "unknown" and not self._open():
                await self.begin("onboarding.hello")
        elif incoming.about:
            await self._tapped(incoming)
        elif incoming.text.strip():
            await self._words(Utterance(incoming.text, self.known.person.language))
        else:
            self.draft.say(Text("talk-no-words"))

    async def _words(self, said: Utterance) -> None:
        talk = self._addressed()
        command = said.command
        if command == "cancel":
            await self._cancel(talk)
        elif command == "back" and talk:
            await self._back(talk)
        elif command in INSIDE and (flow := self.house.commanded(command)):
            await self._digress(flow, said, {"inside": talk is not None} if command == "stop" else {})
        elif talk:
            await self._reply(talk, said)
        else:
            await self._anew(said)

    async def _anew(self, said: Utterance) -> None:
        """Nothing is being asked: a command, a correction of what was kept, a wish, or nothing that is understood."""
        flow = self.house.commanded(said.command) if said.command else self.house.labelled(said)
        if flow and self._may(flow):
            await self._digress(flow, said if said.command else Utterance("", said.language))
        elif await self._corrects_kept(said):
            return
        elif intent := self._wish(said):
            greeting = intent.flow == "onboarding.hello" and said.command
            await self._digress(intent.flow, Utterance("", said.language) if greeting else said, intent.about)
        else:
            await self._digress(self.house.lost, said)

    def _may(self, flow: str) -> bool:
        """Before consent only some flows are open; everything else begins with hello."""
        return self.known.person.standing not in ("unknown", "declined") or self.house.early(flow)

    def _wish(self, said: Utterance) -> Intent | None:
        if self.known.person.standing in ("unknown", "declined"):
            early = self.house.intent(said, early=True)
            first = self.known.person.standing == "unknown" and (early is None or early.certainty < 1)
            return Intent("onboarding.hello", 1) if first or early is None else early
        return self.house.intent(said)

    # a reply to what was asked

    async def _reply(self, talk: Conversation, said: Utterance) -> None:
        paused = self._play(talk)
        if isinstance(paused, Done):
            await self._proceed(talk)
        elif talk.asked == WHICH:
            await self._which_answered(talk, paused, said)
        elif isinstance(paused.request, Confirm):
            await self._confirmed(talk, paused, said)
        elif isinstance(paused.request, Ask):
            await self._answered(talk, paused, paused.request, said)

    async def _answered(self, talk: Conversation, paused: Pause, request: Ask[Any], said: Utterance) -> None:
        picked = pressed(request.choices, said, self.house.spoken(self._feature(talk), request.choices))
        free = request.reader.name in ("words", "question", "task") or not request.reader.closed
        if not picked and free and await self._other_wish(talk, said, SURE):
            return
        if not picked and said.correction and await self._corrects(talk, paused.trace, said.correction, sharp=True):
            return
        value = answered(request, Utterance(picked, said.language) if picked else said)
        if value is not None:
            talk = self._with(talk, {request.slot: Answer(value)}, misses=0)
            await self._proceed(talk, None if picked else said, request.n)
        elif found := mentioned(self._ahead(talk), said, request.n):
            await self._proceed(self._with(talk, found, misses=0))
        elif not await self._other_wish(talk, said, 0.5):
            self._missed(talk, paused)

    async def _confirmed(self, talk: Conversation, paused: Pause, said: Utterance) -> None:
        request = paused.request
        picked = pressed(confirm_choices(), said, self.house.spoken("talk", confirm_choices()))
        if said.correction and await self._corrects(talk, paused.trace, said.correction):
            return
        if picked == "yes" or said.yes:
            await self._proceed(self._with(talk, {request.slot: Answer(True, request.guard)}, misses=0))
        elif picked == "drop":
            await self._cancel(talk)
        elif picked == "change" or said.no or said.command == "change":
            self._ask_which(talk, paused, "")
        elif not await self._corrects(talk, paused.trace, said) and not await self._other_wish(talk, said, 0.5):
            self._missed(talk, paused)

    async def _other_wish(self, talk: Conversation, said: Utterance, least: float) -> bool:
        """Follows a change of topic, when it is sure enough; the dialogue is come back to afterwards."""
        if self.known.person.standing == "unknown":
            intent = self.house.intent(said, early=True)
        else:
            intent = self.house.intent(said)
        flow = self.house.labelled(said) or (self.house.commanded(said.command) if said.command else "")
        if flow:
            intent = Intent(flow, 1)
        if intent is None or intent.certainty < least or intent.flow == talk.flow:
            return False
        await self._digress(intent.flow, said, intent.about)
        return True

    # corrections

    async def _corrects(self, talk: Conversation, trace: Iterable[Request[Any]], said: Utterance, sharp: bool = False) -> bool:
        readings = corrected(trace, said)
        if sharp:
            readings = [r for r in readings if not any(self._loose(talk, slot) for slot in r)]
        if not readings:
            return False
        if len(readings) > 1:
            paused = self._play(talk)
            self._ask_which(talk, paused, said.text, [slot for reading in readings for slot in reading])
        else:
            await self._proceed(self._with(talk, readings[0], misses=0, open=True, ended=""))
        return True

    def _loose(self, talk: Conversation, slot: str) -> bool:
        request = next((r for r in self._play(talk).trace if r.slot == slot), None)
        return isinstance(request, Ask) and request.reader.name == "task"

    async def _corrects_kept(self, said: Utterance) -> bool:
        """ "No, it was 60" after the dialogue was finished: it is opened again, and asks for a new yes."""
        rest = said.correction
        if rest is None and said.command != "change":
            return False
        for talk in self.known.conversations:
            if talk.ended == "done" and self._near(talk):
                paused = self._play(talk)
                if not any(isinstance(request, Confirm) for request in paused.trace):
                    continue
                if rest is None:
                    self._ask_which(replace(talk, open=True, ended=""), paused, "")
                    return True
                if await self._corrects(talk, paused.trace, rest):
                    return True
        return False

    def _ask_which(self, talk: Conversation, paused: Pause | Done, text: str, among: Iterable[str] = ()) -> None:
        slots = tuple(among) or tuple(r.slot for r in paused.trace if isinstance(r, Ask))
        pending: JSON = {"text": text, "slots": list(slots)}
        talk = self._with(talk, {WHICH: Answer(pending)}, asked=WHICH)
        self.draft.ask(which(self._feature(talk), [r for r in paused.trace if r.slot in slots]), Question(talk.id, WHICH))

    async def _which_answered(self, talk: Conversation, paused: Pause, said: Utterance) -> None:
        pending = talk.answers[WHICH].value
        slots = pending["slots"] if isinstance(pending, dict) else []
        text = pending["text"] if isinstance(pending, dict) else ""
        asked = [r for r in paused.trace if isinstance(slots, list) and r.slot in slots]
        choices = which(self._feature(talk), asked).choices
        picked = pressed(choices, said, self.house.spoken(self._feature(talk), choices))
        request = next((r for r in asked if r.slot == picked), None)
        answers = {slot: answer for slot, answer in talk.answers.items() if slot != WHICH}
        if picked == "drop":
            await self._cancel(talk)
        elif isinstance(request, Ask):
            value = request.reader.correct(Utterance(str(text), said.language), request.n) if text else None
            answers = {slot: a for slot, a in answers.items() if slot != picked}
            answers |= {picked: Answer(value)} if value is not None else {}
            await self._proceed(self._with(replace(talk, answers=answers), {}, misses=0))
        else:
            bare_talk = replace(talk, answers=answers)
            if not await self._corrects(bare_talk, paused.trace, said.correction or said):
                self._missed(talk, paused)

    # moving about

    async def _cancel(self, talk: Conversation | None) -> None:
        if talk is None:
            self.draft.say(Text("talk-nothing-open"))
            return
        kept = any(c.id == talk.id and c.version > 1 and WHICH in c.answers for c in self.known.conversations)
        self._with(replace(talk, answers={}), {}, open=False, ended="cancelled", asked="")
        self.draft.say(Text("talk-unchanged" if kept else "talk-cancelled"))
        self._come_back(talk)

    async def _back(self, talk: Conversation) -> None:
        paused = self._play(talk)
        asked = [r for r in paused.trace if isinstance(r, Ask) and r.slot in talk.answers]
        if not asked:
            self.draft.say(Text("talk-at-the-start"))
        gone = asked[-1].slot if asked else ""
        answers = {slot: a for slot, a in talk.answers.items() if slot not in (gone, WHICH)}
        await self._proceed(self._with(replace(talk, answers=answers), {}, misses=0))

    async def _digress(self, flow: str, said: Utterance, about: Mapping[str, JSON] | None = None) -> None:
        if not self.place.direct and not self.house.public(flow):
            self._move_to_direct()
        before = self._addressed()
        await self.begin(flow, about or {}, said)
        if before and self.conversations[before.id].open and self.draft.asks is None and not self.draft.menu:
            self._come_back(before)

    def _move_to_direct(self) -> None:
        note = Reply((Text("talk-in-direct"),))
        key = f"reply:{_hash(self.cause)}-there"
        self._decide(letters=(Letter(key, "reply", self.place, note, self.now, self.known.person.id),))
        self.place = self.known.direct or self.place

    def _come_back(self, talk: Conversation) -> None:
        """Asks again what was asked before, if it was asked lately."""
        waiting = [c for c in self._open() if c.id != talk.id or self.conversations[c.id].open]
        for other in waiting:
            if self.now - other.touched <= LIVELY and self._here(other) and other.asked:
                paused = self._play(other)
                if isinstance(paused, Pause):
                    self.draft.say(Text("talk-back-to"))
                    self._ask(other, paused)
                return

    async def begin(self, flow: str, about: Mapping[str, JSON] | None = None, said: Utterance | None = None) -> None:
        """Opens a conversation and plays it up to its first question, or to its end."""
        number = sum(1 for id in self.changed if id not in {c.id for c in self.known.conversations})
        day = self.now.astimezone(self.known.situation(_blank(self.place), self.house.company, self.now).zone).date()
        talk = Conversation(
            id=_hash(f"{self.cause}/{flow}/{number}"),
            person=self.known.person.id,
            flow=flow,
            place=self.place,
            touched=self.now,
            about={"day": day.isoformat(), "model": self.house.model, **(about or {})},
            prompted=self.prompted,
        )
        self._with(talk, {})
        await self._proceed(talk, said)

    async def _proceed(self, talk: Conversation, said: Utterance | None = None, n: int = 1) -> None:
        while True:
            result = self._play(talk)
            if isinstance(result, Done):
                await self._finish(talk, result)
                return
            request = result.request
            if isinstance(request, Consult):
                value = await self._consult(request, talk)
                talk = self._with(talk, {request.slot: Answer(value, request.guard)})
                continue
            if said is not None:
                found = mentioned(self._ahead(talk), said, n)
                said = None
                if found:
                    talk = self._with(talk, found)
                    continue
            self._ask(talk, result)
            return

    async def _consult(self, request: Request[Any], talk: Conversation) -> JSON:
        await self.house.signal(Signal("thinking", self.place, self.known.person.language))
        return await self.house.consult(request.name, request.args, self._situation(talk), self.known)

    async def _finish(self, talk: Conversation, done: Done) -> None:
        outcome, feature = done.outcome, self._feature(talk)
        kept = {r.slot: talk.answers[r.slot] for r in done.trace if not isinstance(r, Consult) and r.slot in talk.answers}
        self._with(replace(talk, answers=kept), {}, open=False, ended="done", asked="", misses=0)
        self._tell(talk, done.tells)
        choices = (*outcome.choices, *self.house.menu()[: outcome.menu])
        self.draft.add(feature, outcome.says, outcome.details, choices)
        self.draft.menu = self.draft.menu or outcome.menu > 0
        started = self._started(talk, outcome.facts)
        people = [fact for fact in outcome.facts if isinstance(fact, Person)]
        self.known = replace(self.known, person=people[-1]) if people else self.known
        self._decide(
            facts=outcome.facts,
            withdrawn=((talk.id, tuple(fact.id for fact in outcome.facts)),),
            letters=outcome.letters,
            openings=(*outcome.openings, *started),
        )
        self.decided = replace(
            self.decided,
            stops_diary=self.decided.stops_diary or outcome.stops_diary,
            erases=self.decided.erases or outcome.erases,
        )
        if outcome.cancels_last and (last := self._addressed()):
            self._with(replace(last, answers={}), {}, open=False, ended="cancelled", asked="")
        if outcome.then:
            await self.begin(outcome.then, outcome.then_about, Utterance(outcome.then_said, self.known.person.language))
        if outcome.then_hears and self.draft.asks is None:
            await self._anew(Utterance(outcome.then_hears, self.known.person.language))

    def _started(self, talk: Conversation, facts: Iterable[Fact]) -> tuple[Opening, ...]:
        """What is planned for somebody who has agreed, or come back, by this conversation."""
        people = [fact for fact in facts if isinstance(fact, Person)]
        if not people or people[-1].standing != "active" or self.known.person.standing == "active":
            return ()
        situation = replace(self._situation(talk), person=people[-1])
        return tuple(opening for feature in self.house.on for opening in feature.starts(situation))

    # taps and forms

    async def _tapped(self, incoming: Incoming) -> None:
        asked = self.known.asked
        if asked is None:
            self.draft.say(Text("talk-button-old"))
        elif asked.person and asked.person != self.known.person.id:
            self.draft.say(Text("talk-button-of-another"))
        elif incoming.text.startswith(OPEN) and not incoming.answers:
            await self._opened_by_tap(incoming, asked.says)
        elif asked.question is None or (talk := self.conversations.get(asked.question.conversation)) is None:
            self.draft.say(Text("talk-button-old"))
        else:
            given = dict(incoming.answers) or {asked.question.slot: incoming.text}
            await self._filled(talk, given, incoming.about)

    async def _opened_by_tap(self, incoming: Incoming, says: tuple[str, ...]) -> None:
        flow, _, words = incoming.text.removeprefix(OPEN).partition(" ")
        if incoming.text not in says or not self.house.knows(flow):
            return
        twin = next((c for c in self._open() if c.flow == flow and self.now - c.touched <= LIVELY), None)
        if twin and not twin.answers:
            return
        self._with_tapped_letter(incoming.about, None, ())
        await self._digress(flow, Utterance("", self.known.person.language), {"word": words, "letter": incoming.about})

    async def _filled(self, talk: Conversation, given: Mapping[str, str], letter: str) -> None:
        """A tap or a form: the answers that differ from what is stored count, the others are silence."""
        if not talk.open and talk.ended in ("expired", "mentioned", "cancelled"):
            self.draft.say(Text("talk-button-old"))
            return
        paused = self._play(talk)
        language = self.known.person.language
        if WHICH in given and isinstance(paused, Pause) and talk.asked == WHICH:
            await self._which_answered(talk, paused, Utterance(given[WHICH], language))
            return
        fresh = self._differing(talk, paused, given)
        if not fresh:
            return
        if not talk.open:
            self.draft.say(Text("talk-kept-already"))
            return
        confirm = paused.request if isinstance(paused, Pause) and isinstance(paused.request, Confirm) else None
        if confirm and confirm.slot in fresh:
            await self._confirmed(talk, paused, Utterance(str(fresh[confirm.slot].value), language))  # type: ignore[arg-type]
        else:
            self._with_tapped_letter(letter, talk, tuple(fresh))
            await self._proceed(self._with(talk, fresh, misses=0))

    def _differing(self, talk: Conversation, paused: Pause | Done, given: Mapping[str, str]) -> dict[str, Answer]:
        fresh: dict[str, Answer] = {}
        ahead = look_ahead(self._flow(talk), self._situation(talk), talk.answers) if isinstance(paused, Pause) else ()
        asked = {r.slot: r for r in (*paused.trace, *ahead) if isinstance(r, Ask)}
        for slot, text in given.items():
            request = asked.get(slot)
            if request is None:
                if self._confirms(paused, slot, text):
                    fresh[slot] = Answer(text)
                continue
            value = answered(request, Utterance(text, self.known.person.language))
            if value is not None and (slot not in talk.answers or talk.answers[slot].value != value):
                fresh[slot] = Answer(value)
        return fresh

    def _confirms(self, paused: Pause | Done, slot: str, text: str) -> bool:
        """Whether this tap on a confirmation says something new: the first time, or something else than yes."""
        if isinstance(paused, Pause) and paused.request.slot == slot:
            return True
        return text != "yes" and any(isinstance(r, Confirm) and r.slot == slot for r in paused.trace)

    def _with_tapped_letter(self, letter: str, talk: Conversation | None, slots: tuple[str, ...]) -> None:
        self.decided = replace(self.decided, closed_letters=(*self.decided.closed_letters, letter))

    # asking

    def _ask(self, talk: Conversation, paused: Pause, again: bool = False) -> None:
        self._tell(talk, paused.tells)
        ahead = look_ahead(self._flow(talk), self._situation(talk), talk.answers)
        told = {tell.slot: Answer(True) for tell in paused.tells}
        talk = self._with(self.conversations[talk.id], told, asked=paused.request.slot)
        asked = question(self._feature(talk), paused.request, ahead, again)
        self.draft.ask(asked, Question(talk.id, paused.request.slot))

    def _tell(self, talk: Conversation, tells: Iterable[Request[Any]]) -> None:
        for tell in tells:
            self.draft.say(Text(f"{self._feature(talk)}-{tell.name}", tell.args))

    def _missed(self, talk: Conversation, paused: Pause) -> None:
        """Not understood: in other words with likely choices, then the menu, then a human."""
        talk = self._with(talk, {}, misses=talk.misses + 1)
        if talk.misses == 2:
            self.draft.say(Text("talk-menu-instead"))
        elif talk.misses > 2:
            self.draft.say(Text("talk-human", {"contact": self.house.company.contact}))
        self._ask(talk, paused, again=True)
        if talk.misses == 2:
            self.draft.offer(*self.house.menu())

    # bookkeeping

    def _open(self) -> list[Conversation]:
        return sorted((c for c in self.conversations.values() if c.open), key=lambda c: c.touched, reverse=True)

    def _here(self, talk: Conversation) -> bool:
        return (talk.place.channel, talk.place.thread) == (self.place.channel, self.place.thread)

    def _near(self, talk: Conversation) -> bool:
        return talk.place.channel == self.place.channel

    def _addressed(self) -> Conversation | None:
        """The dialogue that hears free words: the one of this thread, else the one that asked last in this chat."""
        waiting = [c for c in self._open() if c.asked]
        here = [c for c in waiting if self._here(c)]
        near = [c for c in waiting if self._near(c)] if self.place.direct else []
        return next(iter(here or near), None)

    def _with(self, talk: Conversation, answers: Mapping[str, Answer], **changes: Any) -> Conversation:
        changed = replace(talk, answers={**talk.answers, **answers}, touched=self.now, **changes)
        self.conversations[talk.id] = changed
        if talk.id not in self.changed:
            self.changed.append(talk.id)
        return changed

    def _feature(self, talk: Conversation) -> str:
        return talk.flow.partition(".")[0]

    def _flow(self, talk: Conversation) -> Any:
        return self.house.flow(talk.flow)

    def _situation(self, talk: Conversation) -> Any:
        return self.known.situation(talk, self.house.company, self.now)

    def _ahead(self, talk: Conversation) -> tuple[Ask[Any], ...]:
        """The questions that a sentence may answer on the way. A whole sentence is taken only as the first word."""
        ahead = look_ahead(self._flow(talk), self._situation(talk), talk.answers)
        return tuple(ask for ask in ahead if not talk.answers or ask.reader.name != "question")

    def _play(self, talk: Conversation) -> Pause | Done:
        return play(self._flow(talk), self._situation(talk), talk.answers)

    def _decide(
        self,
        facts: tuple[Fact, ...] = (),
        withdrawn: tuple[tuple[str, tuple[str, ...]], ...] = (),
        letters: tuple[Letter, ...] = (),
        openings: tuple[Opening, ...] = (),
    ) -> None:
        so_far = self.decided
        self.decided = replace(
            so_far,
            facts=(*so_far.facts, *facts),
            withdrawn=(*so_far.withdrawn, *withdrawn),
            letters=(*so_far.letters, *letters),
            openings=(*so_far.openings, *openings),
        )

    # keeping

    def letter(self, kind: str = "reply", lane: Lane = "answer") -> Letter | None:
        """The one letter of this turn, or None when there is nothing to say."""
        if self.draft.empty:
            return None
        person = self.known.person
        key = f"{kind}:{_hash(self.cause)}"
        return Letter(key, kind, self.place, self.draft.reply(), self.now, person.id, person.language, lane)

    def keep(self, tx: Transaction, kind: str = "reply", lane: Lane = "answer") -> None:
        """Writes everything that was decided; raises Stale when a conversation has changed meanwhile."""
        letter = self.letter(kind, lane)
        if self.decided.erases:
            tx.forget(self.known.person.id)
            if letter:
                tx.post(replace(letter, person=""))
            return
        for id in self.changed:
            talk = self.conversations[id]
            asks = letter is not None and letter.reply.asks is not None and letter.reply.asks.conversation == id
            if not tx.save(replace(talk, letter=letter.key) if letter and asks else talk):
                raise Stale
        for conversation, stays in self.decided.withdrawn:
            tx.withdraw(conversation, stays)
        tx.put(*self.decided.facts)
        if self.decided.stops_diary:
            tx.cancel_openings(self.known.person.id)
            tx.withdraw_letters(self.known.person.id)
        for opening in self.decided.openings:
            tx.plan(opening)
        for other in (*self.decided.letters, *([letter] if letter else [])):
            tx.post(other)


def _hash(cause: str) -> str:
    return sha256(cause.encode()).hexdigest()[:12]


def _blank(place: Place) -> Conversation:
    return Conversation("", "", "", place, datetime.min)


def listed(choices: Iterable[Choice]) -> tuple[str, ...]:
    return tuple(choice.says for choice in choices)


__all__ = ["Decided", "Said", "Stale", "Talk"]
