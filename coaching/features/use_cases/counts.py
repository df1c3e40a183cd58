"""The list of use cases in a company's month: everybody sees it, so it is counted whole."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from coaching.facts.people import Person
from coaching.facts.use_cases import UseCase, Voice
from coaching.ledger.published.use import days_of
from coaching.messages import Language, Text
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart

FEWEST = 5  # people; nothing is told about fewer


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
    return Count(
        by_status["idea"],
        by_status["pilot"],
        by_status["standard"],
        by_status["retired"],
        sum(one.told_at.date() in days for one in listed),
        sum(one.hours_per_week > 0 for one in current),
        sum(one.measured_per_week is not None for one in current),
        sum(_in_two(one, tx) for one in current),
    )


def _in_two(one: UseCase, tx: Facts) -> bool:
    tellers = {voice.person for voice in tx.every(Voice) if voice.use_case == one.id}
    theirs = {person.department for person in tx.every(Person) if person.id in tellers}
    return len(tellers) >= FEWEST and len(theirs - {""}) > 1


def _says_nothing(count: Count, month: str, language: Language) -> Iterator[Text]:
    """The month's own line tells it."""
    return iter(())


FIGURES = MonthPart("use_cases", counted, _says_nothing, reads=(UseCase, Voice, Person))
