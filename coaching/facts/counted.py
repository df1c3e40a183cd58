"""What people's savings come to, week by week: counted from facts, and no fact itself."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

PARTS = 65  # of a minute: a month is 3/13 of its weeks, and two fifths of a task are the most


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person's work on one use case counts for in one week, in parts of a minute; negative
    when it took longer.
    """

    person: str
    monday: date  # of the ISO week
    use_case: str
    claimed: int  # as it was told
    net: int  # less checking and repair, and capped against the baseline
    new_work: bool = False  # would not have been done otherwise: no saving
    capped: int = 0  # in how many of its rows the baseline cut something off
    shared: bool = False  # an automation that others use as well
    once: bool = False  # of single occasions, and no standing claim or answer for the whole week


@dataclass(frozen=True, slots=True)
class Member:
    """Who is there, as far as it is counted."""

    id: str
    department: str
    asked: bool  # had agreed by the day in question, and is still there


@dataclass(frozen=True, slots=True)
class WeeksTold:
    """Of some weeks, everybody's. A shared automation still counts for each who told of it."""

    entries: Sequence[Entry]  # a person's of one week in the order in which they are counted
    tellers: Set[str]  # who told of one of the weeks, a zero among it, or still has a claim in it
    sharers: Sequence[str]  # of any week, whoever first told of a shared automation first
