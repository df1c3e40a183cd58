"""Levels, and weeks of one's own with AI: asked for, and given by a human's yes."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


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
