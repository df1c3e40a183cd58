"""What each field is kept for: one list, of which the papers are made and from which no kind of
fact may be missing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Final

from coaching.facts.kinds import Fact, kept, parties

PURPOSES: Final = (
    "who", "calm", "fit", "weeks", "time", "coach", "learn", "together", "figures", "trust",
    "order",
)  # fmt: skip
# by the name of the kind
KINDS: Final[Mapping[str, str]] = {
    "Person": "who",
    "Contact": "who",
    "Invitation": "who",
    "Login": "who",
    "Download": "trust",
    "BaselineTask": "time",
    "TimeSaving": "time",
    "Trial": "time",
    "SelfRating": "learn",
    "LessonDone": "learn",
    "PathAssigned": "learn",
    "OutsideCourse": "learn",
    "RecordRow": "learn",
    "RecordLink": "learn",
    "RecordHead": "learn",
    "Level": "learn",
    "Sabbatical": "learn",
    "Role": "learn",
    "Leaning": "learn",
    "Verdict": "coach",
    "Unanswered": "coach",
    "Exchange": "coach",
    "Habit": "coach",
    "ModelUse": "coach",
    "Pairing": "fit",
    "Avoidance": "fit",
    "Tie": "fit",
    "LookBack": "fit",
    "Proposal": "fit",
    "CheckIn": "weeks",
    "Remark": "weeks",
    "BuddyCard": "weeks",
    "CheckInTime": "calm",
    "News": "calm",
    "Appointment": "together",
    "DropIn": "together",
    "Attendance": "together",
    "Update": "together",
    "Presenter": "together",
    "Contribution": "together",
    "UseCase": "together",
    "Pilot": "together",
    "Seat": "together",
    "Voice": "together",
    "Weights": "together",
    "Setting": "together",
    "Announcement": "together",
    "Notice": "together",
    "Coffee": "together",
    "CoffeeGuest": "together",
    "HandOver": "together",
    "Inheritance": "together",
    "Legacy": "together",
    "Publication": "figures",
    "Controller": "figures",
    "Audit": "trust",
    "Erasure": "trust",
}
# fields that are kept for something else than their kind
FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "Person": {
        **dict.fromkeys(("department", "role", "tools", "experience", "buddy_wish"), "fit"),
        **dict.fromkeys(("languages", "manager", "starts_on", "capacity", "guest"), "fit"),
        **dict.fromkeys(("timezone", "timezone_said", "country", "region", "quiet_until"), "calm"),
        **dict.fromkeys(("away_from", "away_until", "works_from", "works_until"), "calm"),
        **dict.fromkeys(("works_on", "thinned", "put_off", "declines", "platform"), "calm"),
        **dict.fromkeys(("paths", "satisfied_on", "lesson_day"), "learn"),
        **dict.fromkeys(("leaves_on", "gone", "gone_on", "agreed_at"), "trust"),
    }
}


@dataclass(frozen=True)
class Line:
    """One kind of fact in the paper of one purpose."""

    kind: str
    fields: tuple[str, ...]
    lasts: str  # a key of `[retention]`; "person": as long as the person; "company": for good


# what is no fact: that something happened, without its words
QUEUES: Final = (
    Line("inbox", ("sender", "at", "outcome"), "inbox"),
    Line("letters", ("kind", "person", "place", "due", "sent_at", "state"), "letters"),
    Line("openings", ("who", "flow", "due", "about"), "letters"),
    Line("conversations", ("person", "flow", "place", "touched", "ended"), "conversations"),
    Line("past", ("hash", "kind", "day"), "company"),
    Line("forgotten", ("id", "at", "salt", "email"), "company"),
)


def lines(kinds: Iterable[type[Fact]], purpose: str) -> Iterator[Line]:
    """Raises LookupError for a kind that is kept for nothing."""
    if purpose == "order":
        yield from QUEUES
    for kind in kinds:
        name = kind.__name__
        if name not in KINDS:
            raise LookupError(f"{name} has no purpose: add it to {__name__}, then make the papers")
        own = FIELDS.get(name, {})
        mine = [f.name for f in fields(kind) if own.get(f.name, KINDS[name]) == purpose]
        if mine:
            yield Line(name, tuple(mine), _lasts(kind))


def _lasts(kind: type[Fact]) -> str:
    named, _ = kept(kind)
    return named or ("person" if parties(kind) else "company")
