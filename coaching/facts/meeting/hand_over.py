"""What somebody who leaves hands over, and to whom."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

# "open": nobody is asked yet, or nobody wanted it; "group": it stays with everybody
ItemState = Literal["open", "asked", "accepted", "passed", "group"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that somebody owns."""

    kind: str  # the name under which its feature owns it, such as "drop_in"
    id: str  # of the fact
    heir: str = ""  # person id
    state: ItemState = "open"
    title: str = ""  # as the company calls it
    at: str = ""  # when it is, ISO 8601
    other: str = ""  # the id of the person whom it is about


@dataclass(frozen=True, slots=True)
class HandOver:
    """Begins when a last day is known, or no account is left."""

    PARTIES: ClassVar[tuple[str, ...]] = ("leaver",)

    id: str  # of the leaver and their last day
    leaver: str
    begun_on: date
    last_day: date
    state: Literal["open", "done", "returned"]
    items: tuple[Item, ...] = ()
    interview: Literal["", "asked", "declined", "given"] = ""


@dataclass(frozen=True, slots=True)
class Inheritance:
    """One possible heir's answer."""

    id: str  # of the hand-over, the thing and the person
    person: str
    hand_over: str
    item: str  # the id of the fact
    state: Literal["asked", "accepted", "declined"]
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Legacy:
    """What a leaver wrote for whoever goes on, as they approved it."""

    id: str  # the hand-over's
    person: str
    conversation: str
    under_way: str
    to_know: str
    whom_to_ask: str
    told_at: datetime
