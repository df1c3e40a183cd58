"""What a feature is: its flows, what it hears in free words, and what it offers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, Literal, TypeVar

from coaching.company.company import Company
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.messages import JSON, Choice, Language, Opening, Style, Text
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.script.situation import Overview, Situation
from coaching.script.words import Flow, Outcome

F = TypeVar("F", bound=Fact)

# what a button says that opens a flow: "open:savings.report", with words for the flow behind a
# space
OPEN = "open:"


def opens(flow: str, label: str, word: str = "", style: Style = "") -> Choice:
    """The button that opens a flow. `word`: what the flow finds as "word" in what it is about."""
    says = f"{OPEN}{flow} {word}" if word else f"{OPEN}{flow}"
    return Choice(says, Text(label), style)


@dataclass(frozen=True)
class Intent:
    """What somebody seems to want: a flow, what it is about, and how sure that is (0 to 1)."""

    flow: str
    certainty: float
    about: Mapping[str, JSON] = field(default_factory=dict)
    guess: bool = False  # by the looks of the sentence alone: what it means may say otherwise


# what stands behind the programme's corner, as an outcome names it: a lead's, a champion's
LEADS, CHAMPIONS = "~leads", "~champions"

SURE = 0.8  # from here on it interrupts a dialogue that waits for free words


def hears_nothing(utterance: Utterance) -> Intent | None:
    return None


def hears_of_nothing(utterance: Utterance) -> str:
    return ""


def recurs_never(situation: Situation, opening: Opening) -> Opening | None:
    return None


def starts_nothing(situation: Situation) -> tuple[Opening, ...]:
    return ()


def sees_nothing(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    return ()


def no_words(counted: Any, month: str, language: Language) -> Iterable[Text]:
    return ()


def no_rows(counted: Any) -> Iterable[Mapping[str, Any]]:
    return ()


def no_signs(tx: Facts, month: str) -> Iterable[str]:
    return ()


def founds_nothing(company: Company, now: datetime) -> tuple[Opening, ...]:
    return ()


def by_name(*flows: Flow) -> Mapping[str, Flow]:
    """Flows under the names of their functions."""
    return {flow.__name__: flow for flow in flows}


@dataclass(frozen=True)
class Round:
    """Something that is decided for the whole company at once: a plan of pairs, whose turn
    it is.
    """

    reads: tuple[type[Fact], ...]  # everybody's facts of these kinds are seen
    # pure; its facts, letters and openings are kept in one transaction
    decide: Callable[[Overview], Outcome]
    # of these kinds, only what was dated within that time
    lately: Mapping[type[Fact], timedelta] = field(default_factory=dict)

    def since(self, kind: type[Fact], now: datetime) -> datetime | None:
        """From when facts of this kind are seen; None: from the beginning."""
        return now - self.lately[kind] if kind in self.lately else None


# what may follow a check-in, one each time, in this order
EXTRAS = (
    "verdict",
    "claim",
    "retro",
    "use_case",
    "workshop",
    "discovery",
    "habit",
    "ease",
    "lesson",
)
CHAPTERS = ("you", "others", "weeks", "advice", "more")
Chapter = Literal["you", "others", "weeks", "advice", "more"]


def reads_nothing(tx: Facts, person: Person) -> Iterable[Fact]:
    return ()


@dataclass(frozen=True)
class Tells:
    """A feature's part of the answer to "what do you know about me?". It is told even where the
    feature is switched off.
    """

    says: Callable[[Situation], Outcome]  # in the feature's own texts
    reads: Callable[[Facts, Person], Iterable[Fact]] = reads_nothing
    chapter: Chapter = "more"  # the chapters are told in the order of CHAPTERS


@dataclass(frozen=True)
class Erases(Generic[F]):
    """What of a kind of fact goes when it is as old as the company keeps somebody's own words."""

    kind: type[F]
    told_at: Callable[[F], datetime]
    emptied: Callable[[F], F]  # what stays; the fact itself when nothing of it has to go
    kept: str = "remarks"  # the key of `[retention]`


@dataclass(frozen=True)
class Owns(Generic[F]):
    """Something that somebody owns, and who has it when they leave."""

    name: str  # a stable word, "drop_in"
    kind: type[F]
    # whether the thing lives, and is this person's (id)
    theirs: Callable[[F, str, Overview], bool]
    # what is said of it: "title" as the company calls it, "at", "other" (a person's id)
    shown: Callable[[F], Mapping[str, str]]
    # who may be asked, the best first; nobody is asked where it stays with everybody
    heirs: Callable[[F, Overview], Iterable[Person]]
    # what becomes of it with this heir, or with nobody
    passed: Callable[[F, Person | None, Overview], Outcome]
    reads: tuple[type[Fact], ...] = ()  # what its judgement needs besides people


@dataclass(frozen=True)
class MonthPart:
    """A feature's part of the company's month, for whoever leads the programme.

    `count` lets nothing out about fewer than five people: the rest only shows what it gives, a
    dataclass. It is counted once, when the month is published. Where several features give to one
    table of `report`, such as "knowledge", each fills fields of its own.
    """

    name: str  # in what `report` writes
    count: Callable[[Facts, str], Any]  # of a month, "2026-01"
    says: Callable[[Any, str, Language], Iterable[Text]] = no_words  # in chat: the count, month
    columns: tuple[str, ...] = ()  # of a table of its own below the month's
    rows: Callable[[Any], Iterable[Mapping[str, Any]]] = no_rows
    reads: tuple[type[Fact], ...] = ()  # the kinds of facts that `count` and `signs` look up
    # persons who used AI for work in the month, by what the feature knows of them
    signs: Callable[[Facts, str], Iterable[str]] = no_signs


@dataclass(frozen=True)
class Feature:
    """One thing that Kollega does. `coaching/contents.py` is the table of contents."""

    name: str
    flows: Mapping[str, Flow]  # by name, see `by_name`; "<feature>.<name>" from outside
    hears: Callable[[Utterance], Intent | None] = hears_nothing
    # what is wished for of "it", when the last dialogue was the feature's: a flow name, or empty;
    # the flow finds what it is as "word" in what it is about
    hears_of_it: Callable[[Utterance], str] = hears_of_nothing
    # command word of commands.toml -> flow name
    commands: Mapping[str, str] = field(default_factory=dict)
    # a meaning, as in the files of sentences -> flow name; "who_helps.champion" is a finer kind of
    # "who_helps"
    means: Mapping[str, str] = field(default_factory=dict)
    menu: tuple[str, ...] = ()  # flows that stand in the menu; labelled "<feature>-menu.<name>"
    # what a button outside the menus says -> the keys of its labels
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # a thumb ("vote:up") -> the offer that says the same
    votes: Mapping[str, str] = field(default_factory=dict)
    prompts: tuple[str, ...] = ()  # keys of sentences to begin with, suggested by the platform
    public: frozenset[str] = frozenset()  # flows that may answer in a channel
    early: frozenset[str] = frozenset()  # flows that work before consent
    # flows whose button counts once: with the first tap it goes, and its neighbours go with it
    once: frozenset[str] = frozenset()
    switchable: bool = True  # the company may switch it off
    # planned when somebody agrees or comes back
    starts: Callable[[Situation], tuple[Opening, ...]] = starts_nothing
    # the diary's next entry after this one
    recurs: Callable[[Situation, Opening], Opening | None] = recurs_never
    # what its flows find in `facts`
    sees: Callable[[Facts, Person, datetime], Iterable[Fact]] = sees_nothing
    # by name, as in an opening without a person
    rounds: Mapping[str, Round] = field(default_factory=dict)
    # planned when the service starts
    founds: Callable[[Company, datetime], tuple[Opening, ...]] = founds_nothing
    # kinds outside the message budget: booked, a decision asked, an alarm
    uncounted: frozenset[str] = frozenset()
    # kinds outside the ceiling as well: alarms to leads, and security
    alarms: frozenset[str] = frozenset()
    # flows that ask somebody to decide: one such letter a day, never sent twice
    decides: frozenset[str] = frozenset()
    # flow -> its kind in `EXTRAS`: never sent, asked when a check-in was answered
    extras: Mapping[str, str] = field(default_factory=dict)
    # kinds that wait for next week when the budget is spent; others are dropped
    patient: frozenset[str] = frozenset()
    # its part of the home page: what it says and offers there
    home: Callable[[Situation], Outcome] | None = None
    tells: Tells | None = None  # what it tells a person of themselves
    owns: tuple[Owns[Any], ...] = ()  # what is handed over when its owner leaves
    erases: tuple[Erases[Any], ...] = ()  # somebody's own words that it keeps, as they age
    # the kinds of facts that are its own: they go when it is switched off and erased
    keeps: tuple[type[Fact], ...] = ()
    leaves: tuple[Erases[Any], ...] = ()  # what of it stands in the facts of other features
    figures: MonthPart | None = None  # its part of the company's month
    aside: tuple[str, ...] = ()  # flows offered in the small menu of everything unprompted
    # flows offered to leads in the programme's corner; labelled "<feature>-menu.<name>"
    corner: tuple[str, ...] = ()
    for_champions: frozenset[str] = frozenset()  # those of its corner that champions find there too

    def choice(self, flow: str) -> Choice:
        """The menu's button for one of the flows."""
        return opens(f"{self.name}.{flow}", f"{self.name}-menu.{flow}")

    def stands_in(self, corner: str) -> tuple[str, ...]:
        """The flows that it offers in a lead's corner, or in a champion's."""
        if corner == LEADS:
            return self.corner
        return tuple(flow for flow in self.corner if flow in self.for_champions)
