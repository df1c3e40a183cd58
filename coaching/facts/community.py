"""What concerns many: news, appointments, drop-ins, updates, and what was shared."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from coaching.messages import Choice, Language, Text


@dataclass(frozen=True, slots=True)
class News:
    """Something that can wait for the digest."""

    KEPT: ClassVar[tuple[str, str]] = ("news", "since")

    id: str
    person: str  # whose digest
    text: Text
    since: datetime
    told_at: datetime | None = None  # when it went out
    until: datetime | None = None  # after that it is told to nobody: what it invites to has begun
    offers: tuple[Choice, ...] = ()  # what can be done about it with one tap


@dataclass(frozen=True, slots=True)
class Appointment:
    """A champion: appointed by a lead or in `company.toml`, and one only once the person has said
    yes.
    """

    id: str  # one for each person
    person: str
    state: Literal["asked", "accepted", "declined", "resigned"]
    asked_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DropIn:
    """One hour without an agenda. Of a weekly one there is a fact for each week."""

    PARTIES: ClassVar[tuple[str, ...]] = ("host",)
    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "starts_at")

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

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

    id: str  # of the drop-in and the person
    person: str
    drop_in: str
    coming: bool
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Update:
    """The AI update of a month. Who presents it stands in the presenters, so that it outlives
    whoever is forgotten.
    """

    PARTIES: ClassVar[tuple[str, ...]] = ()
    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "starts_at")

    id: str  # the month, such as "2026-03"
    starts_at: datetime
    minutes: int
    where: str
    team: str  # the department whose turn it is; empty when nobody can
    planned_at: datetime
    swapped: tuple[
        str, ...
    ] = ()  # teams that changed places for it: whose turn it was, who took it
    topic: str = ""
    guests: tuple[str, ...] = ()  # guests and webinars, a line each
    edition: int = 0  # how often its announcement was written
    told: str = ""  # a hash of what the announcement says


@dataclass(frozen=True, slots=True)
class Presenter:
    """Somebody who was asked to present a month's update for their team."""

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "asked_at")

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
    """What somebody shared with all colleagues, as they confirmed it: from then on the company's
    own ground.

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
    # the person or team that is named with it, as its author wanted; empty: nobody
    credit: str = ""
    for_model: bool = False  # a language model may read it when it answers, as its author was told
    revision: int = 1  # counts the changes, so that every copy of the service notices
    withdrawn_at: datetime | None = None
    looked_on: date | None = None  # when a keeper of the prompts last said that it holds
