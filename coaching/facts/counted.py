"""What people's savings come to, week by week: counted from facts, and no fact itself."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person's work on one use case counts for in one week. Minutes; negative when it took
    longer.
    """

    person: str
    monday: date  # of the ISO week
    use_case: str
    claimed: Fraction  # as it was told
    net: Fraction  # less checking and repair, and capped against the baseline
    new_work: bool = False  # would not have been done otherwise: no saving
    capped: bool = False
    shared: bool = False  # an automation that others use as well
    once: bool = False  # of single occasions, and no standing claim or answer for the whole week


@dataclass(frozen=True, slots=True)
class WeeksTold:
    """Of some weeks, everybody's. A shared automation still counts for each who told of it."""

    entries: Sequence[Entry]  # a person's of one week in the order in which they are counted
    tellers: Set[str]  # who told of one of the weeks, a zero among it, or still has a claim in it
    sharers: Sequence[str]  # of any week, whoever first told of a shared automation first
