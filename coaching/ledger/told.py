"""What was told of a month, person by person, before anybody is too few.

A week belongs to the month in which its Thursday lies.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from coaching.facts.counted import Entry, Member, WeeksTold
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.tasks import alike
from coaching.ledger.trials import corrections
from coaching.ledger.weeks import entries, monday_of


def mondays(month: str, day: date = date.max) -> list[date]:
    """Of the weeks whose Thursday lies in the month, such as "2026-01", and which have begun by
    that day.
    """
    first = date.fromisoformat(f"{month}-01")
    weeks = [monday_of(first) + timedelta(weeks=n) for n in range(6)]
    return [monday for monday in weeks if monday <= day and _thursdays_month(monday) == month]


def _thursdays_month(monday: date) -> str:
    return (monday + timedelta(days=3)).strftime("%Y-%m")


@dataclass(frozen=True)
class Ledger:
    """All that was told of a month, before anybody is too few."""

    weeks: list[date]
    counted: list[Entry]
    factors: Mapping[str, Fraction]
    members: list[Member]  # who were asked, and who answered
    answered: Set[str]
    nobody: Set[str]  # were forgotten: their minutes stay, they are not counted


def ledger_of(
    month: str, people: Iterable[Person], facts: Iterable[object], day: date = date.max
) -> Ledger:
    """`facts`: everybody's savings, baseline tasks and trials; others are passed over. `day` is
    today.
    """
    found, weeks = list(facts), mondays(month, day)
    savings = [fact for fact in found if isinstance(fact, TimeSaving)]
    baseline = [fact for fact in found if isinstance(fact, BaselineTask)]
    trials = [fact for fact in found if isinstance(fact, Trial)]
    told = weeks_told(savings, baseline, weeks)
    return ledger_from(told, weeks, members(people, end_of(weeks)), corrections(trials))


def ledger_from(
    told: WeeksTold,
    weeks: list[date],
    everybody: Iterable[Member],
    factors: Mapping[str, Fraction],
) -> Ledger:
    """`told`: of these weeks."""
    known = {person.id: person for person in everybody}
    answered = told.tellers & known.keys()
    asked = [one for one in known.values() if one.asked or one.id in answered]
    nobody = told.tellers - answered
    return Ledger(weeks, _shared_once(told), factors, asked, answered, nobody)


def end_of(weeks: Iterable[date]) -> date:
    """The day after them."""
    return max(weeks, default=date.min) + timedelta(days=7)


def members(people: Iterable[Person], before: date) -> list[Member]:
    """Everybody."""
    return [Member(one.id, one.department, _asked(one, before)) for one in people]


def weeks_told(
    savings: Iterable[TimeSaving], baseline: Iterable[BaselineTask], weeks: Sequence[date]
) -> WeeksTold:
    """`savings`, `baseline`: everybody's, of whatever week."""
    everybodys = list(savings)
    told = _entries(everybodys, baseline, weeks)
    shared = [saving for saving in everybodys if saving.shared]
    shared.sort(key=lambda saving: (saving.told_at, saving.id))
    sharers = tuple(dict.fromkeys(saving.person for saving in shared))
    return WeeksTold(told, _tellers(everybodys, told, weeks), sharers)


def _asked(person: Person, before: date) -> bool:
    """Had agreed by then, and is still there."""
    return person.agreed_at is not None and person.agreed_at.date() < before and not person.gone


def _entries(
    savings: Iterable[TimeSaving], baseline: Iterable[BaselineTask], weeks: Sequence[date]
) -> list[Entry]:
    theirs: dict[str, list[TimeSaving]] = defaultdict(list)
    costs: dict[str, list[BaselineTask]] = defaultdict(list)
    for saving in savings:
        theirs[saving.person].append(saving)
    for cost in baseline:
        costs[cost.person].append(cost)
    told: list[Entry] = []
    for person in sorted(theirs):
        told += entries(theirs[person], costs[person], weeks)
    return told


def _shared_once(told: WeeksTold) -> list[Entry]:
    """Of an automation that several use, the claim of its owner counts: whoever told of it
    first.
    """
    places = {person: place for place, person in enumerate(told.sharers)}

    def rank(entry: Entry) -> tuple[date, int, str]:
        return entry.monday, places.get(entry.person, len(places)), entry.person

    counted = [entry for entry in told.entries if not entry.shared]
    taken: dict[date, list[str]] = defaultdict(list)
    for entry in sorted((entry for entry in told.entries if entry.shared), key=rank):
        before = taken[entry.monday]
        twice = any(alike(entry.use_case, name) for name in before)
        before.append(entry.use_case)
        counted.append(replace(entry, net=0) if twice else entry)
    return counted


def _tellers(
    savings: Iterable[TimeSaving], told: Iterable[Entry], weeks: Sequence[date]
) -> set[str]:
    """Who told of a week of the month, or confirmed what still stands in it."""
    of_a_week = {saving.person for saving in savings if monday_of(saving.day) in weeks}
    return of_a_week | {entry.person for entry in told}
