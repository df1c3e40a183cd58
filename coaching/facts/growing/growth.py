"""Levels, and weeks of one's own with AI: asked for, and given by a human's yes."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

RoleName = Literal["process_owner", "prompt_engineer", "trainer", "data_steward"]
ROLES: tuple[RoleName, ...] = get_args(RoleName)
STATEMENTS = ("technique", "explaining", "processes", "data")  # fields of `Leaning`


@dataclass(frozen=True, slots=True)
class Level:
    """One step from a level to the next, as it was asked for. Why a "not yet" is nowhere kept."""

    id: str  # of the person and the level
    person: str
    conversation: str
    level: int  # 2 or 3; whoever has none of them is at 1
    state: Literal["asked", "granted", "not_yet"]
    by: str  # the lead who answered; empty before, and when they were forgotten
    day: date


@dataclass(frozen=True, slots=True)
class Sabbatical:
    """A week of one's own with AI. What they want to try is erased after `keep_text_days`."""

    id: str  # of the person and the year
    person: str
    conversation: str
    week: str  # ISO, "2026-W14"
    state: Literal["asked", "booked", "another_week", "done"]
    by: str
    day: date
    wish: str = ""
    became: str = ""  # use_case, lesson, failure or nothing


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody may do here: given by a lead, and taken on by their own yes."""

    id: str  # of the person and the role
    person: str
    role: RoleName
    state: Literal["asked", "accepted", "declined", "ended"]
    day: date
    area: str = ""  # of a process owner: the department whose use cases are theirs


@dataclass(frozen=True, slots=True)
class Leaning:
    """What somebody said of themselves for the talent matrix. It is shown in counts alone; their
    name only where `named`.
    """

    id: str  # the person's
    person: str
    conversation: str
    technique: bool
    explaining: bool
    processes: bool
    data: bool  # order in it
    named: bool  # they may be proposed for a role
    day: date
