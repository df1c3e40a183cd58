"""The record of AI literacy: rows that are only ever added, and the chain of hashes that holds them
together.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class OutsideCourse:
    """A course or a certificate from outside, as its owner told of it."""

    id: str
    person: str
    conversation: str
    title: str
    day: date
    told_at: datetime
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A measure of a month, or what somebody put into the company's folder with their name. It goes
    when its owner is forgotten or takes it back; its link stays.
    """

    id: str
    kind: Literal["measure", "released"]
    topic: str
    day: date  # of a measure the month's last
    evidence: str = ""
    people: str = ""  # of a measure, as it is shown: "12" or "under 5"
    person: str = ""
    email: str = ""
    salt: str = ""  # random; empty until it is in the chain


@dataclass(frozen=True, slots=True)
class RecordLink:
    """What of a row stays for good."""

    PARTIES: ClassVar[tuple[str, ...]] = ()

    id: str  # its number in the chain, from "00000001" on
    row: str
    sealed: str  # the hash of what the row shows and its salt
    hash: str  # of that and of the link before
    gone: bool = False  # the row was taken away by right


@dataclass(frozen=True, slots=True)
class RecordHead:
    """How far the chain reaches."""

    PARTIES: ClassVar[tuple[str, ...]] = ()

    id: str
    number: int
    hash: str
