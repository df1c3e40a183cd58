"""Pilots: a use case that a few people try in earnest, with a goal and an end."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class Pilot:
    """It runs from its owner's yes on, and ends with a verdict."""

    PARTIES: ClassVar[tuple[str, ...]] = ("person", "owner")

    id: str
    person: str  # who began it
    conversation: str
    use_case: str
    owner: str
    starts_on: date
    ends_on: date
    goal_minutes: int  # a week, at most
    baseline_minutes: int  # a week, before; 0: not told
    told_at: datetime
    state: Literal["asked", "running", "due", "adopted", "stopped"] = "asked"
    extended: bool = False
    asks: int = 0  # how often the verdict was asked for
    verdict_on: date | None = None
    reached: bool | None = None  # the goal, as its owner says


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody was asked to be part of a pilot, beside its owner."""

    id: str  # of the pilot and the person
    person: str
    pilot: str
    state: Literal["asked", "in", "declined"]
    asked_at: datetime
