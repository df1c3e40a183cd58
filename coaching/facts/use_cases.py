"""The company's list of tasks that AI may make lighter, and who tells of them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal, get_args

DataClass = Literal["public", "internal", "confidential", "personal"]
Hardship = Literal["repetitive", "slow", "error_prone", "bottleneck"]
Status = Literal["idea", "pilot", "standard", "retired"]
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class UseCase:
    """A task as everybody sees it, after its author's yes. It is the company's: where its author is
    forgotten, it stays without them.
    """

    PARTIES: ClassVar[tuple[str, ...]] = ("person", "owner")

    id: str
    person: str  # who put it on the list; shown to nobody
    conversation: str
    title: str
    area: str  # a department
    told_at: datetime
    owner: str = ""  # a person's id, by their own word or their pilot's; shown to everybody
    status: Status = "idea"
    hours_per_week: float = 0.0  # that it takes today, as its author says; 0: not told
    saved_per_week: float = 0.0  # the same of hours that it saves
    data_class: DataClass = "internal"
    hardship: Hardship = "repetitive"
    benefit: int = 1  # 1 to 5
    risk: int = 1  # 1 to 3
    measurability: int = 1  # 1 to 3
    priority: float = 1.0
    people: int = 1  # who tell of it; shown from five up
    measured_per_week: float | None = None  # hours saved, as five people or more report them


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody has this task, too."""

    id: str  # of the use case and the person
    person: str
    use_case: str
    hours_per_week: float
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part of the priority weighs, as a lead decided: its power in the formula."""

    PARTIES: ClassVar[tuple[str, ...]] = ("by",)

    id: str
    by: str
    day: date
    benefit: float = 1.0
    measurability: float = 1.0
    risk: float = 1.0
