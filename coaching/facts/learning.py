"""What somebody learnt, and what a lead chose for a department."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

LessonState = Literal["offered", "begun", "done", "skipped"]
# who says that it is done: the person, their buddy, that it was used, a quiz, somebody outside
Evidence = Literal["self", "buddy", "used", "quiz", "outside"]


@dataclass(frozen=True, slots=True)
class LessonDone:
    """How far somebody is with one lesson."""

    id: str  # of the person and the lesson
    person: str
    conversation: str
    lesson: str
    path: str
    state: LessonState
    day: date  # on which it came to this
    told_at: datetime
    evidence: Evidence = "self"
    look: bool = False  # the buddy may see it, and look at what came of it
    offers: int = 0  # how often it was offered after a check-in

    @property
    def waits_for_buddy(self) -> bool:
        return self.look and self.state == "done" and self.evidence == "self"


@dataclass(frozen=True, slots=True)
class PathAssigned:
    """The path that a lead chose for a department."""

    PARTIES: ClassVar[tuple[str, ...]] = ()

    id: str  # of the department
    department: str
    path: str
    day: date
