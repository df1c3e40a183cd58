"""Each week: the check-in, the words left in it, the card for the buddy."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A weekly check-in: kept when it is asked, filled when it is answered. Once per person and
    week.
    """

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "asked_at")

    id: str  # of the person and the week
    person: str
    week: str  # the ISO week where the person lives when it is asked, such as "2026-W05"
    asked_at: datetime
    pairing: str = ""  # the newcomer's active pairing; empty: without a buddy
    met: bool | None = None  # None: not asked, or not answered
    minutes: int | None = None  # time saved; None: not answered
    answered_at: datetime | None = None  # the first answer
    reminded_at: datetime | None = None
    skipped_at: datetime | None = None  # the person was away, or passed over it: unknown, not zero


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody added to a check-in, in their own words. The words are erased after
    `keep_text_days`.
    """

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

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
    """What a buddy is asked about one newcomer's week: kept when it is asked, filled when it is
    answered.
    """

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "asked_at")

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
    stopped: bool = False  # not asked any more
