"""The company's figures as they were shown, and who may open the page that shows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from coaching.messages import JSON


@dataclass(frozen=True, slots=True)
class Publication:
    """A month's figures, counted once and kept: whoever asks again gets the same."""

    PARTIES: ClassVar[tuple[str, ...]] = ()

    id: str  # of the period and the cut
    period: str  # "2026-01"
    cut: str  # "company", or by what it is divided: "department"
    # "running": as somebody was last shown the month before it was over; "published": for good
    state: Literal["running", "published"]
    answered: int  # people
    at: datetime
    figures: Mapping[str, JSON]
    # of a running month: a hash of each person's part, by which it is known who has told more
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Controller:
    """Somebody whom a lead let see the company's figures, and nothing else of a lead's."""

    PARTIES: ClassVar[tuple[str, ...]] = ("person",)

    id: str  # one for each person
    person: str
    since: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Login:
    """A link to the page, and the visit that it opened. Nobody can tell the address from it."""

    KEPT: ClassVar[tuple[str, str]] = ("letters", "asked_at")

    id: str  # a hash of what the link holds
    person: str
    asked_at: datetime
    made_at: float  # real seconds
    visit: str = ""  # a hash of what the browser holds; empty: the link was not used yet
