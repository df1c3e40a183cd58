"""What Kollega knows. Frozen values with aware datetimes: a change is a `replace`, keeping is a `put`.

Every fact has an `id`. Those that a conversation brought forth carry its id, so that playing the conversation again
overwrites them and withdraws what is no longer so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias

from coaching.messages import JSON, Address, Language, Place

Standing = Literal["unknown", "active", "paused", "stopped", "declined"]
Rhythm = Literal["once", "day", "week", "month"]
RHYTHMS: tuple[Rhythm, ...] = ("once", "day", "week", "month")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody Kollega has spoken with, or whom HR imported."""

    id: str  # 12 random characters
    name: str = ""
    email: str = ""  # NFKC, lower case; may be missing or change
    language: Language = "en"
    language_said: bool = False  # chosen by the person, so nothing else changes it
    timezone: str = "Europe/Stockholm"
    standing: Standing = "unknown"  # "active" after consent; "declined" gets answers without memory
    agreed_at: datetime | None = None  # consent; the 90 days start here
    department: str = ""
    role: str = ""
    tools: tuple[str, ...] = ()
    experience: str = ""  # none, some, weekly, daily or expert
    buddy_wish: str = ""  # wants, gives, both or no
    guest: bool = False
    quiet_until: datetime | None = None  # snoozed: nothing unprompted before
    met_at: datetime | None = None  # first contact


@dataclass(frozen=True, slots=True)
class Contact:
    """An account that belongs to a person, and the direct chat in which they are reached."""

    id: str  # "<platform>:<team>:<user>"
    person: str
    address: Address
    direct: Place
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class BaselineTask:
    """A task that costs time, as it was before AI."""

    id: str
    person: str
    conversation: str
    name: str
    minutes: int  # each time
    rhythm: Rhythm
    told_at: datetime


@dataclass(frozen=True, slots=True)
class SelfRating:
    """How mature the person rates themselves in one dimension of the AI maturity matrix."""

    id: str
    person: str
    conversation: str
    dimension: str  # knowledge (of the tools), breadth, independence, innovation or sharing
    level: int  # 1 to 3
    told_at: datetime


@dataclass(frozen=True, slots=True)
class TimeSaving:
    """Time that somebody says they saved, as they confirmed it. Negative when it took longer."""

    id: str
    person: str
    conversation: str
    task: str
    minutes: int  # per `rhythm`
    rhythm: Rhythm
    tool: str
    day: date  # the person's own day that it was about
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an answer of the coach helped. The id is the answer's, so that the last vote wins."""

    id: str
    person: str
    conversation: str
    helpful: bool
    told_at: datetime
    topic: str = ""  # the playbook topic that the answer stood on; empty: none


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question to the coach and what was answered, so that a follow-up is understood. Erased after three days."""

    id: str
    person: str
    conversation: str
    place: Place  # where it was said: each thread has its own memory
    asked: str  # without personal data and names
    answered: str  # shortened
    topic: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Lesson:
    """Whether something that was learnt stuck, as the person says two weeks later."""

    id: str
    person: str
    conversation: str
    about: str  # "prompt-" and what was missing in the prompt
    stuck: bool
    told_at: datetime


@dataclass(frozen=True, slots=True)
class ModelUse:
    """How much the language model was used in the period that is running; the next period begins at nothing.

    `id` is "person:<id>", for a day, or "house", for a month. There is no history of a person's days.
    """

    id: str
    person: str  # empty: everybody together
    period: str  # "2026-01-12" or "2026-01"
    requests: int
    money: int  # ten-thousandths of the currency in which the model is paid


Fact: TypeAlias = Person | Contact | BaselineTask | SelfRating | TimeSaving | Verdict | Exchange | Lesson | ModelUse
FACTS: tuple[type[Fact], ...] = (
    Person, Contact, BaselineTask, SelfRating, TimeSaving, Verdict, Exchange, Lesson, ModelUse,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """What a slot holds. `guard` is the hash of what a confirmation or a consultation was asked with."""

    value: JSON
    guard: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A dialogue: its flow, what it is about, and the answers so far. There is no step pointer."""

    id: str
    person: str
    flow: str  # "<feature>.<flow>"
    place: Place
    touched: datetime  # last heard or asked
    about: Mapping[str, JSON] = field(default_factory=dict)  # frozen when it opens
    answers: Mapping[str, Answer] = field(default_factory=dict)
    asked: str = ""  # the slot asked last; empty when it waits for nothing
    letter: str = ""  # the key of the letter that asked
    misses: int = 0  # answers in a row that were not understood
    open: bool = True
    ended: Literal["", "done", "cancelled", "expired", "mentioned"] = (
        ""  # "mentioned": expired, and the person was told
    )
    prompted: bool = True  # the person began it; False: Kollega did
    version: int = 0  # compare-and-set
