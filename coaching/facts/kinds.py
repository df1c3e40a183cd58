"""What Kollega knows. Frozen values with aware datetimes: a change is a `replace`, keeping is a `put`.

Every fact has an `id`. Those that a conversation brought forth carry its id, so that playing the conversation again
overwrites them and withdraws what is no longer so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Literal, TypeAlias

from coaching.messages import JSON, Address, Language, Place, Text

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
    languages: tuple[Language, ...] = ()  # spoken well enough to learn in; empty: `language` alone
    manager: str = ""  # the manager's e-mail, from HR; used for one rule of pairing
    country: str = ""  # ISO 3166-1, for holidays; empty: the company's
    region: str = ""
    starts_on: date | None = None  # first working day
    leaves_on: date | None = None  # last working day
    away_from: date | None = None  # on leave, both days included
    away_until: date | None = None
    works_from: time | None = None  # own working hours; None: the company's
    works_until: time | None = None
    capacity: int = 0  # newcomers they will look after at once, as they chose; 0 to 3
    thinned: bool = False  # wants at most one unprompted message a week
    gone: bool = False  # the platform says that the account is deactivated
    platform: str = (
        ""  # where they want to be written to, of several where they have a chat; empty: where they wrote last
    )

    @property
    def speaks(self) -> tuple[Language, ...]:
        """What HR told, and the language in which they themselves chose to be spoken to."""
        chosen = (self.language,) if self.language_said or not self.languages else ()
        return tuple(dict.fromkeys((*self.languages, *chosen)))

    def away(self, day: date) -> bool:
        """On leave, not started yet or gone that day."""
        on_leave = self.away_until is not None and (self.away_from or day) <= day <= self.away_until
        employed = (self.starts_on or day) <= day <= (self.leaves_on or day)
        return on_leave or not employed or self.gone


@dataclass(frozen=True, slots=True)
class Contact:
    """An account that belongs to a person, and the direct chat in which they are reached."""

    id: str  # "<platform>:<team>:<user>"
    person: str
    address: Address
    direct: Place
    seen_at: datetime
    chat: str = ""  # the platform's own id of that chat, where it is needed to write there
    service: str = ""  # the address under which the platform is reached about it
    closed: str = ""  # why nothing can be written there, such as "blocked"; empty: it can


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
    week: str = ""  # "2026-W05" when it answers for that whole week, and not for one occasion
    checking: int | None = None  # minutes per `rhythm` that go to checking and repair; None: nobody asked
    new_work: bool = False  # would not have been done otherwise
    shared: bool = False  # an automation that others use as well: one of them counts
    confirmed: tuple[date, ...] = ()  # the days on which a standing claim was confirmed again
    until: date | None = None  # the day on which a standing claim ended


@dataclass(frozen=True, slots=True)
class Trial:
    """One run with AI and one without, timed by a volunteer, in the order that a coin decided."""

    id: str
    person: str
    conversation: str
    task: str
    expected: int  # minutes that the person expected AI to save in one run
    first: Literal["with", "without"]
    told_at: datetime
    with_ai: int | None = None  # minutes
    without_ai: int | None = None  # minutes

    @property
    def next(self) -> Literal["with", "without", ""]:
        """Which run is to be timed next; empty when both were."""
        second: Literal["with", "without"] = "without" if self.first == "with" else "with"
        done = {"with": self.with_ai, "without": self.without_ai}
        return self.first if done[self.first] is None else second if done[second] is None else ""


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
class Unanswered:
    """How often the coach knew no answer for somebody in a month. What was asked is not kept."""

    id: str  # of the person and the month
    person: str
    month: str  # "2026-01", where the company is
    count: int


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
    number: int  # of those that are remembered: two may be told in the same moment
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


PairingState = Literal["planned", "asked", "accepted", "active", "paused", "ended", "declined", "failed"]


@dataclass(frozen=True, slots=True)
class Pairing:
    """A newcomer and a buddy, from the plan to the end. "declined" and "failed" ones are never planned again."""

    id: str  # of both persons and the day it was planned
    newcomer: str
    buddy: str
    state: PairingState
    planned_at: datetime
    starts_on: date  # not before: the newcomer's first day, or the day it was planned
    why: tuple[str, ...] = ()  # reasons of the fit, as ends of text keys, best first
    score: float = 0.0
    asked_at: datetime | None = None  # when the buddy was asked
    active_at: datetime | None = None  # introduced
    ends_on: date | None = None
    ended_at: datetime | None = None
    because: str = ""  # why it ended: a stable word, never anybody's own words
    silent: int = 0  # rounds in a row in which neither said a word
    group: Place | None = None  # the chat in which the two were introduced
    project: str = ""  # the small project they chose together, in their words

    def other(self, person: str) -> str:
        return self.buddy if person == self.newcomer else self.newcomer


@dataclass(frozen=True, slots=True)
class Avoidance:
    """ "Not with": private, holds both ways, and stands in no export but its owner's."""

    id: str
    person: str
    conversation: str
    other: str  # person id
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Tie:
    """One person's end of a pair that was introduced. It is theirs alone, so it outlasts the other's being forgotten:
    then the pairing is gone, and the tie says who has to be told.
    """

    id: str
    person: str
    pairing: str
    newcomer: bool  # which of the two they are
    since: datetime
    over_at: datetime | None = None  # the pair is over, and they know or are being told


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a pair was worth to one of the two, at its end."""

    id: str
    person: str
    conversation: str
    pairing: str
    worth: str  # much, some or little
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """Planned pairs that a programme lead is asked to approve."""

    id: str
    person: str  # the lead
    pairings: tuple[str, ...]
    planned_at: datetime


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A weekly check-in: kept when it is asked, filled when it is answered. Once per person and week."""

    id: str  # of the person and the week
    person: str
    week: str  # the ISO week where the person lives when it is asked, such as "2026-W05"
    asked_at: datetime
    pairing: str = ""  # the newcomer's active pairing; empty: without a buddy
    met: bool | None = None  # None: not asked, or not answered
    minutes: int | None = None  # time saved; None: not answered
    answered_at: datetime | None = None  # the first answer
    reminded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody added to a check-in, in their own words. The words are erased after `keep_text_days`."""

    id: str  # of the person and the week
    person: str
    conversation: str
    week: str
    text: str  # the whole line; the rest are parts of it
    told_at: datetime
    tried: str = ""
    stuck: str = ""
    question: str = ""
    shared: bool = False  # the buddy may read where they are stuck and what they ask


@dataclass(frozen=True, slots=True)
class BuddyCard:
    """What a buddy is asked about one newcomer's week: kept when it is asked, filled when it is answered."""

    id: str  # of the pairing and the week
    person: str  # the buddy
    pairing: str
    week: str
    asked_at: datetime
    met: bool | None = None
    went: str = ""  # good, mixed or hard
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckInTime:
    """When and how often somebody wants to be asked, as they said."""

    id: str  # the person's
    person: str
    weekday: int = 4  # ISO, Thursday
    at: time | None = None  # None: the usual time
    every: int = 0  # weeks from one to the next, 1 or 2; 0: as it is usual


@dataclass(frozen=True, slots=True)
class News:
    """Something that can wait for the digest."""

    id: str
    person: str  # whose digest
    text: Text
    since: datetime
    told_at: datetime | None = None  # when it went out


@dataclass(frozen=True, slots=True)
class Appointment:
    """A champion: appointed by a lead or in `company.toml`, and one only once the person has said yes."""

    id: str  # one for each person
    person: str
    state: Literal["asked", "accepted", "declined", "resigned"]
    asked_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DropIn:
    """One hour without an agenda. Of a weekly one there is a fact for each week."""

    id: str
    host: str  # the champion's person id
    starts_at: datetime
    timezone: str  # the host's, in which the time was meant
    minutes: int
    place: str  # a room or an address, as the host wrote it
    series: str = ""  # the id of the first of a weekly one; empty: just this once
    regular_at: datetime | None = None  # when the series has it, however this one was moved
    sequence: int = 0  # counts the changes since it was announced
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody said that they come to a drop-in, or that they do not after all."""

    id: str  # of the drop-in and the person
    person: str
    drop_in: str
    coming: bool
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Update:
    """The AI update of a month. Who presents it stands in the presenters, so that it outlives whoever is forgotten."""

    id: str  # the month, such as "2026-03"
    starts_at: datetime
    minutes: int
    where: str
    team: str  # the department whose turn it is; empty when nobody can
    planned_at: datetime
    swapped: tuple[str, ...] = ()  # teams that changed places for it: whose turn it was, who took it
    topic: str = ""
    guests: tuple[str, ...] = ()  # guests and webinars, a line each
    edition: int = 0  # how often its announcement was written
    told: str = ""  # a hash of what the announcement says


@dataclass(frozen=True, slots=True)
class Presenter:
    """Somebody who was asked to present a month's update for their team."""

    id: str  # of the month and the person
    person: str
    month: str
    team: str
    state: Literal["asked", "accepted", "passed", "swapping"]
    asked_at: datetime
    answered_at: datetime | None = None
    swap_with: str = ""  # the team that is asked to take the turn
    asks: int = 1  # how often they were asked


@dataclass(frozen=True, slots=True)
class Contribution:
    """What somebody shared with all colleagues, as they confirmed it: from then on the company's own ground.

    Once it is withdrawn none of its words stay.
    """

    id: str
    person: str
    conversation: str
    kind: Literal["prompt", "use_case", "failure", "rule"]
    language: Language
    title: str
    text: str  # the prompt, how it is done, what was tried, or the rule
    told_at: datetime
    why: str = ""  # a failure's: why it did not work
    lesson: str = ""  # a failure's
    credit: str = ""  # the person or team that is named with it, as its author wanted; empty: nobody
    for_model: bool = False  # a language model may read it when it answers, as its author was told
    revision: int = 1  # counts the changes, so that every copy of the service notices
    withdrawn_at: datetime | None = None


Fact: TypeAlias = (
    Person
    | Contact
    | BaselineTask
    | SelfRating
    | TimeSaving
    | Trial
    | Verdict
    | Unanswered
    | Exchange
    | Lesson
    | ModelUse
    | Pairing
    | Avoidance
    | Tie
    | LookBack
    | Proposal
    | CheckIn
    | Remark
    | BuddyCard
    | CheckInTime
    | News
    | Appointment
    | DropIn
    | Attendance
    | Update
    | Presenter
    | Contribution
)
FACTS: tuple[type[Fact], ...] = (
    Person,
    Contact,
    BaselineTask,
    SelfRating,
    TimeSaving,
    Trial,
    Verdict,
    Unanswered,
    Exchange,
    Lesson,
    ModelUse,
    Pairing,
    Avoidance,
    Tie,
    LookBack,
    Proposal,
    CheckIn,
    Remark,
    BuddyCard,
    CheckInTime,
    News,
    Appointment,
    DropIn,
    Attendance,
    Update,
    Presenter,
    Contribution,
)
PARTIES: Mapping[type[object], tuple[str, ...]] = {
    Person: ("id",),
    Pairing: ("newcomer", "buddy"),
    DropIn: ("host",),
    Update: (),
}


def parties(kind: type[object]) -> tuple[str, ...]:
    """The fields that say whose fact it is: of two people, it belongs to both; of none, to the company."""
    return PARTIES.get(kind, ("person",))


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
    settled: tuple[str, ...] = ()  # slots of which facts were kept on the way: they stay, and can be corrected
    version: int = 0  # compare-and-set
