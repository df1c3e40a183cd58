"""The list of use cases in a company's month: everybody sees it, so it is counted whole."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from coaching.facts.people import Person
from coaching.facts.use_cases import UseCase, Voice
from coaching.ledger.month import FEWEST
from coaching.ledger.published.use import days_of
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart


@dataclass(frozen=True, slots=True)
class Count:
    idea: int
    pilot: int
    standard: int
    retired: int
    new: int  # in the month
    with_baseline: int  # of which it is known how long they take today
    timed: int  # of which five people or more reported what they save
    in_two_departments: int  # told of by five people or more, who are not all of one


def counted(tx: Facts, month: str) -> Count:
    days = days_of(month)
    listed = [one for one in tx.every(UseCase) if one.told_at.date() <= days.last]
    by_status = Counter(one.status for one in listed)
    current = [one for one in listed if one.status != "retired"]
    tellers = _tellers(tx)
    return Count(
        by_status["idea"],
        by_status["pilot"],
        by_status["standard"],
        by_status["retired"],
        sum(one.told_at.date() in days for one in listed),
        sum(one.hours_per_week > 0 for one in current),
        sum(one.measured_per_week is not None for one in current),
        sum(_in_two(tellers[one.id]) for one in current),
    )


def _tellers(tx: Facts) -> Mapping[str, Mapping[str, str]]:
    """Use case -> who tells of it -> their department; "" where it is not known."""
    departments = {person.id: person.department for person in tx.every(Person)}
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for voice in tx.every(Voice):
        found[voice.use_case][voice.person] = departments.get(voice.person, "")
    return found


def _in_two(tellers: Mapping[str, str]) -> bool:
    return len(tellers) >= FEWEST and len({*tellers.values()} - {""}) > 1


FIGURES = MonthPart("use_cases", counted, reads=(UseCase, Voice, Person))
