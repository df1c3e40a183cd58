"""Coffee rounds: who takes part, and who met whom."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class CoffeeGuest:
    """Somebody who said that they want to meet new colleagues over a coffee."""

    id: str  # of the person
    person: str
    state: Literal["in", "paused", "out"]
    since: datetime
    skipped: str = ""  # the last round that they skip
    skips: int = 0  # rounds skipped in a row


@dataclass(frozen=True, slots=True)
class Coffee:
    """One round. It belongs to nobody: whoever is forgotten goes out of its groups."""

    PARTIES: ClassVar[tuple[str, ...]] = ()
    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "at")

    id: str  # the round
    round: str  # its Monday, "2026-03-09"
    at: datetime  # when it was drawn
    groups: tuple[tuple[str, ...], ...]  # person ids: two each, three where one was left over
    alone: tuple[str, ...] = ()  # for whom there was nobody
