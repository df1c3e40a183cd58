"""One turn: what was heard or what the clock struck, the dialogues it touches, and the one letter
that comes of it.

A turn decides; it writes nothing itself. `playing` moves its dialogues on, `writing` keeps what it
decided.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.talk import Answer, Conversation
from coaching.meaning.once import Once
from coaching.messages import Letter, Opening, Place, Question, Text
from coaching.people.known import Known
from coaching.script.play import Done, Pause, look_ahead, play
from coaching.script.situation import Situation
from coaching.script.words import Ask, Flow, Request
from coaching.turn.dialogues import WAITS, Dialogues
from coaching.turn.house import House, feature_of
from coaching.turn.question import Draft, question
from coaching.turn.unasked.waiting import waiting

WHICH = "~which"  # the slot of the engine's own question: which of the answers is to change
IT = "~it"  # holds what "it" is after a finished dialogue
KEPT = "~kept"  # marks a finished dialogue that was opened again for a correction


@dataclass(frozen=True)
class Decided:
    """What is to be written besides dialogues and the letter. Grows while the turn is played."""

    facts: tuple[Fact, ...] = ()
    gone: tuple[Fact, ...] = ()
    # (conversation, ids of the facts that stay)
    withdrawn: tuple[tuple[str, tuple[str, ...]], ...] = ()
    letters: tuple[Letter, ...] = ()
    openings: tuple[Opening, ...] = ()
    moves: tuple[Opening, ...] = ()
    closes: tuple[str, ...] = ()  # keys of letters whose buttons are used
    opened: tuple[str, ...] = ()  # entries of the diary that were played before they were due
    stops_diary: bool = False
    erases: bool = False

    def plus(self, other: "Decided") -> "Decided":
        return Decided(
            (*self.facts, *other.facts),
            (*self.gone, *other.gone),
            (*self.withdrawn, *other.withdrawn),
            (*self.letters, *other.letters),
            (*self.openings, *other.openings),
            (*self.moves, *other.moves),
            (*self.closes, *other.closes),
            (*self.opened, *other.opened),
            self.stops_diary or other.stops_diary,
            self.erases or other.erases,
        )


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
        self.house, self.known, self.now = house, known, now
        self.place, self.cause, self.prompted = place, cause, prompted
        self._learn = learn
        self.meanings = Once(house.meanings)
        self._surroundings: tuple[Known, Situation] | None = None
        self.draft = Draft(lambda flow: not flow or house.knows(flow))
        self.decided = Decided()
        # of what is switched off, none goes on
        going = tuple(talk for talk in known.conversations if house.knows(talk.flow))
        self.talks = Dialogues(going, now)
        # what had been written to the person this week when there was room for this
        self.counted: list[str] = []
        self.slot: Literal["", "next", "asked"] = ""  # whether an extra may follow
        self.still_to_hear = ""  # words that an outcome wants understood as if they were said now
        own: tuple[Fact, ...] = (known.person, *known.facts)
        self.read = {(type(fact), fact.id): fact for fact in own}  # before anything was decided

    async def see(self, talk: Conversation) -> None:
        """Reads what the dialogue's feature asked to see, unless it was read before."""
        if self.feature_of(talk) not in self.known.sees:
            await self.look(self.feature_of(talk))

    async def look(self, feature: str) -> None:
        """Reads what this feature asked to see; what was decided in this turn is newer."""
        seen = {(type(fact), fact.id) for fact in (*self.known.facts, *self.decided.facts)}
        self.known = await self._learn(self.known, feature)
        new = {(type(fact), fact.id): fact for fact in self.known.facts}
        self.read |= {key: fact for key, fact in new.items() if key not in seen}

    def ask(self, talk: Conversation, paused: Pause, again: bool = False) -> None:
        talk = self._taken_up(talk)
        self.tell(talk, paused.tells)
        ahead = look_ahead(self.flow_of(talk), self.situation(talk), talk.answers)
        told = {tell.slot: Answer(True) for tell in paused.tells}
        said = tuple(slot for slot in (*talk.answers, *told) if slot.startswith("told:"))
        settled = (*paused.sure, *said) if paused.sure else talk.settled
        slot = paused.request.slot
        talk = self.talks.change(self.talks[talk.id], told, asked=slot, settled=settled)
        self.known = self.known.with_facts(paused.settled)
        self.decide(facts=paused.settled)
        asked = question(self.feature_of(talk), paused.request, ahead, again)
        if talk.answers.keys() - told.keys() - set(said):
            # some of it is answered: the rest goes a step at a time
            asked = replace(asked, together=())
        self.draft.ask(asked, Question(talk.id, slot))

    def _taken_up(self, talk: Conversation) -> Conversation:
        """Without the mark that it waits; unchanged where there is none."""
        if WAITS not in talk.answers:
            return talk
        answers = {slot: answer for slot, answer in talk.answers.items() if slot != WAITS}
        return self.talks.change(replace(talk, answers=answers), {})

    def tell(self, talk: Conversation, tells: Iterable[Request[Any]]) -> None:
        for tell in tells:
            self.draft.say(Text(f"{self.feature_of(talk)}-{tell.name}", tell.args))

    def feature_of(self, talk: Conversation) -> str:
        return feature_of(talk.flow)

    def flow_of(self, talk: Conversation) -> Flow:
        return self.house.flow(talk.flow)

    def situation(self, talk: Conversation) -> Situation:
        begun = bool(talk.asked or talk.letter)
        return replace(
            self._around(), conversation=talk.id, place=talk.place, about=talk.about, begun=begun
        )

    def _around(self) -> Situation:
        """Outside any dialogue; found out anew when something else is known."""
        if self._surroundings is None or self._surroundings[0] is not self.known:
            outside = self.house.outside(self.place, {}, self.known, self.now)
            more = bool(waiting(self.house, self.known, self.now))
            self._surroundings = (self.known, replace(outside, more=more))
        return self._surroundings[1]

    def ahead(self, talk: Conversation) -> tuple[Ask[Any], ...]:
        """The questions that a sentence may answer on the way. A whole sentence is taken only as
        the first word.
        """
        ahead = look_ahead(self.flow_of(talk), self.situation(talk), talk.answers)
        return tuple(ask for ask in ahead if not talk.asked or ask.reader.name != "question")

    def play(self, talk: Conversation) -> Pause | Done:
        return play(self.flow_of(talk), self.situation(talk), talk.answers)

    @property
    def quiet(self) -> bool:
        """Whether nothing more is to follow here: something is asked or offered already, others
        read along, or it was the last word.
        """
        asks = self.draft.asks is not None or self.draft.menu
        last_word = self.decided.stops_diary or self.decided.erases
        return asks or last_word or not self.place.direct

    def decide(self, **more: Any) -> None:
        self.decided = self.decided.plus(Decided(**more))

    def key(self, kind: str = "reply") -> str:
        return f"{kind}:{derived(self.cause)}"
