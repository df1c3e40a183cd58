"""Newcomers and their buddies."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from coaching.messages import Place

PairingState = Literal[
    "planned", "asked", "accepted", "active", "paused", "ended", "declined", "failed"
]


@dataclass(frozen=True, slots=True)
class Pairing:
    """A newcomer and a buddy, from the plan to the end. "declined" and "failed" ones are never
    planned again.
    """

    PARTIES: ClassVar[tuple[str, ...]] = ("newcomer", "buddy")

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
    """One person's end of a pair that was introduced. It is theirs alone, so it outlasts the
    other's being forgotten: then the pairing is gone, and the tie says who has to be told.
    """

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "over_at")

    id: str
    person: str
    pairing: str
    newcomer: bool  # which of the two they are
    since: datetime
    over_at: datetime | None = None  # the pair is over, and they know or are being told


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a pair was worth to one of the two, at its end."""

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

    id: str
    person: str
    conversation: str
    pairing: str
    worth: str  # much, some or little
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """Planned pairs that a programme lead is asked to approve."""

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "planned_at")

    id: str
    person: str  # the lead
    pairings: tuple[str, ...]
    planned_at: datetime
