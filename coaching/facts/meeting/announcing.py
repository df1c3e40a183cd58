"""Announcements, and how each of those meant was reached."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

# "quiet": they do not want any, or it never found its moment; "unreachable": no open chat
Reached = Literal["sent", "later", "unreachable", "quiet"]


@dataclass(frozen=True, slots=True)
class Announcement:
    """What somebody told many at once. The numbers add up to `total`; of a post in the channel all
    are 0. Its words are erased after `keep_text_days`.
    """

    PARTIES: ClassVar[tuple[str, ...]] = ("by",)
    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

    id: str
    by: str  # person id
    audience: str  # a department, or a group of people: "all", "champions", …; or "channel"
    when: Literal["now", "digest", "channel"]
    text: str
    told_at: datetime
    in_digest: int = 0  # of those it has reached, who read it in their digest
    sent: int = 0
    later: int = 0
    unreachable: int = 0
    quiet: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """How one person is reached."""

    KEPT: ClassVar[tuple[str, str]] = ("news", "told_at")

    id: str  # of the announcement and the person
    person: str
    announcement: str
    state: Reached
    told_at: datetime
    in_digest: bool = False
