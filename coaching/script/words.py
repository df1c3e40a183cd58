"""The words that flows are written in.

- `ask(slot, reader)`: a question; its answer fills the slot.
- `confirm(slot, …)`: shows what was understood and waits for a yes; asked anew when that changes.
- `confirm_doing(slot, …)`: the same, with a verb of its own on the button of the yes.
- `consult(slot, …)`: what takes time: the playbook, a language model; anew with other arguments.
- `tell(slot, …)`: a sentence before the next question, said once.
- `settle(make)`: facts that are sure by now: kept even if the rest is never answered.
- `keep(fact)`, `say(key)`: the outcome.
"""

import json
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Generic, Literal, TypeVar

from coaching.facts.kinds import Fact
from coaching.facts.talk import Answer
from coaching.messages import JSON, Choice, Letter, Opening, Said, Text
from coaching.readers.slots.reader import Reader
from coaching.script.situation import Situation

T = TypeVar("T")


@dataclass(frozen=True)
class Request(Generic[T]):
    """What a flow waits for."""

    slot: str  # unique within a play
    name: str  # the slot without its number: the text is "<feature>-<name>"
    args: Mapping[str, Any] = field(default_factory=dict)  # of the text, or of the consultation

    def __await__(self) -> Generator["Request[T]", T, T]:
        return (yield self)

    def given(self, answers: Mapping[str, Answer]) -> Answer | None:
        """The answer that holds for this request, if there is one."""
        return answers.get(self.slot)


@dataclass(frozen=True)
class Ask(Request[T]):
    reader: Reader[T] = field(kw_only=True)
    choices: tuple[Choice, ...] = ()
    form: str = ""  # questions of one form, next to each other, are shown as one card
    # the same, on platforms that show a question and what is asked next at once; a step at a time
    # elsewhere
    card: str = ""
    default: JSON = None  # taken when nothing was said of it; such a question is never asked
    n: int = 1  # the number of a repeated question
    # the slot of the question that this one only fills out: to change that one is to change both
    within: str = ""

    def given(self, answers: Mapping[str, Answer]) -> Answer | None:
        found = answers.get(self.slot)
        if found is not None and self.reader.valid(found.value, self.choices):
            return found
        if self.default is None:
            return None
        return Answer(self.default)


@dataclass(frozen=True)
class Guarded(Request[T]):
    def given(self, answers: Mapping[str, Answer]) -> Answer | None:
        found = answers.get(self.slot)
        if found is None or found.guard != self.guard:
            return None
        return found

    @property
    def guard(self) -> str:
        """A hash of what is asked; an answer to something else is no answer."""
        asked = [self.slot, dict(self.args)]
        written = json.dumps(asked, sort_keys=True, ensure_ascii=False, default=str)
        return sha256(written.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Confirm(Guarded[bool]):
    """A yes or a no to what was understood."""

    verb: bool = field(default=False, kw_only=True)  # the yes says what it does: "<text>.yes"


@dataclass(frozen=True)
class Consult(Guarded[JSON]):
    """Asks somebody slow; `name` says whom."""


@dataclass(frozen=True)
class Tell(Request[None]):
    """A sentence on the way."""


@dataclass(frozen=True)
class Settle(Request[None]):
    """Facts on the way. What brings them forth is not called while the answers are only looked
    ahead to.
    """

    make: Callable[[], Iterable[Fact]] = field(kw_only=True)


def _numbered(slot: str, n: int | None) -> str:
    return slot if n is None else f"{slot}#{n}"


def ask(
    slot: str,
    reader: Reader[T],
    *,
    n: int | None = None,
    choices: tuple[Choice, ...] = (),
    form: str = "",
    card: str = "",
    default: JSON = None,
    within: str = "",
    **args: Any,
) -> Awaitable[T]:
    offered = choices or reader.choices(slot)
    where = _numbered(slot, n)
    return Ask(
        where,
        slot,
        args,
        reader=reader,
        choices=offered,
        form=form,
        card=card,
        default=default,
        n=n or 1,
        within=within,
    )


def confirm(slot: str, **args: Any) -> Awaitable[bool]:
    return Confirm(slot, slot, args)


def confirm_doing(slot: str, **args: Any) -> Awaitable[bool]:
    """As `confirm`; the yes on its button says what it does: the text's "yes"."""
    return Confirm(slot, slot, args, verb=True)


def consult(slot: str, **args: Any) -> Awaitable[Any]:
    return Consult(slot, slot, args)


def tell(slot: str, *, n: int | None = None, **args: Any) -> Awaitable[None]:
    return Tell(_numbered(f"told:{slot}", n), slot, args)


def settle(make: Callable[[], Iterable[Fact]]) -> Awaitable[None]:
    return Settle("settled", "settled", make=make)


@dataclass(frozen=True)
class Drop:
    """What a feature has planned goes, and all facts of these kinds with what was said of them."""

    feature: str
    kinds: tuple[type[Fact], ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a finished flow wants. The coach keeps all of it in one transaction, or nothing."""

    facts: tuple[Fact, ...] = ()
    gone: tuple[Fact, ...] = ()  # are erased, for their owner took them back
    says: tuple[Said, ...] = ()
    details: tuple[Said, ...] = ()
    choices: tuple[Choice, ...] = ()
    menu: int = 0  # so many buttons of the menu are offered
    behind: str = ""  # of those that stand behind this one of its buttons
    letters: tuple[Letter, ...] = ()
    openings: tuple[Opening, ...] = ()
    moves: tuple[Opening, ...] = ()  # entries of the diary that happen at their new due instead
    then: str = ""  # the flow that follows at once
    then_about: Mapping[str, JSON] = field(default_factory=dict)
    then_said: str = ""  # words with which that flow is opened
    # answers it need not ask for: slot -> value
    then_known: Mapping[str, JSON] = field(default_factory=dict)
    then_hears: str = ""  # words to be understood as if they were said now
    # what waits may follow, once: "next" that is not put off, "asked" whatever waits
    slot: Literal["", "next", "asked"] = ""
    stops_diary: bool = False  # nothing unprompted that is planned for this person happens
    erases: bool = False  # the person is forgotten
    cancels_last: bool = False  # the dialogue that was open before this one ends too
    again_at: datetime | None = None  # that dialogue is opened anew then
    drops: Drop | None = None  # a round's, of a feature that was switched off
    # what was typed freely is erased with the dialogue's end; only picked answers stay
    private: bool = False
    it: str = ""  # the id of what was talked about: what "cancel it" means afterwards

    def say(self, key: str, **args: Any) -> "Outcome":
        return replace(self, says=(*self.says, Text(key, args)))

    def speak(self, *said: Said) -> "Outcome":
        return replace(self, says=(*self.says, *said))

    def note(self, *said: Said) -> "Outcome":
        return replace(self, details=(*self.details, *said))

    def keep(self, *facts: Fact) -> "Outcome":
        return replace(self, facts=(*self.facts, *facts))

    def take_back(self, *facts: Fact) -> "Outcome":
        return replace(self, gone=(*self.gone, *facts))

    def plan(self, *openings: Opening) -> "Outcome":
        return replace(self, openings=(*self.openings, *openings))

    def move(self, *openings: Opening) -> "Outcome":
        return replace(self, moves=(*self.moves, *openings))

    def offer(self, *choices: Choice) -> "Outcome":
        return replace(self, choices=(*self.choices, *choices))

    def with_menu(self, most: int = 12, behind: str = "") -> "Outcome":
        return replace(self, menu=most, behind=behind)

    def privately(self) -> "Outcome":
        return replace(self, private=True)

    def of(self, it: str) -> "Outcome":
        return replace(self, it=it)

    def go_on(self, flow: str, **about: JSON) -> "Outcome":
        return replace(self, then=flow, then_about=about)

    def hear(self, words: str) -> "Outcome":
        return replace(self, then_hears=words)


def say(key: str, **args: Any) -> Outcome:
    return Outcome().say(key, **args)


def keep(*facts: Fact) -> Outcome:
    return Outcome(facts=facts)


Flow = Callable[[Situation], Coroutine[Any, Any, Outcome]]
