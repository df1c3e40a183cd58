"""Time: the tasks that cost it, what was saved, and what was timed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

Rhythm = Literal["once", "day", "week", "month"]


RHYTHMS: tuple[Rhythm, ...] = ("once", "day", "week", "month")


@dataclass(frozen=True, slots=True)
class BaselineTask:
    """A task that costs time, as it was before AI."""

    id: str
    person: str
    conversation: str
    name: str
    minutes: int  # each time
    rhythm: Rhythm
    told_at: datetime
    use_case: str = ""  # on the company's list; empty: the person's own


@dataclass(frozen=True, slots=True)
class TimeSaving:
    """Time that somebody says they saved, as they confirmed it. Negative when it took longer."""

    KEPT: ClassVar[tuple[str, str]] = ("savings", "day")

    id: str
    person: str
    conversation: str
    task: str
    minutes: int  # per `rhythm`
    rhythm: Rhythm
    tool: str
    day: date  # the person's own day that it was about
    told_at: datetime
    week: str = ""  # "2026-W05" when it answers for that whole week, and not for one occasion
    # minutes per `rhythm` that go to checking and repair; None: nobody asked
    checking: int | None = None
    new_work: bool = False  # would not have been done otherwise
    shared: bool = False  # an automation that others use as well: one of them counts
    confirmed: tuple[date, ...] = ()  # the days on which a standing claim was confirmed again
    until: date | None = None  # the day on which a standing claim ended
    use_case: str = ""  # on the company's list, where the task has its name; empty: one's own


@dataclass(frozen=True, slots=True)
class Trial:
    """One run with AI and one without, timed by a volunteer, in the order that a coin decided."""

    KEPT: ClassVar[tuple[str, str]] = ("savings", "told_at")

    id: str
    person: str
    conversation: str
    task: str
    expected: int  # minutes that the person expected AI to save in one run
    first: Literal["with", "without"]
    told_at: datetime
    with_ai: int | None = None  # minutes
    without_ai: int | None = None  # minutes

    @property
    def next(self) -> Literal["with", "without", ""]:
        """Which run is to be timed next; empty when both were."""
        second: Literal["with", "without"] = "without" if self.first == "with" else "with"
        done = {"with": self.with_ai, "without": self.without_ai}
        return self.first if done[self.first] is None else second if done[second] is None else ""
