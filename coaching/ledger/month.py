"""A month's figures: claimed, adjusted and timed, by department, and never about fewer than five
people.

A week belongs to the month in which its Thursday lies.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.tasks import alike
from coaching.ledger.trials import corrections
from coaching.ledger.weeks import Entry, entries, monday_of

FEWEST = 5  # people in whatever is shown


@dataclass(frozen=True, slots=True)
class Figures:
    """Minutes in the month. Nothing is known of groups in which fewer than five people answered."""

    claimed: int
    adjusted: int  # net of checking, capped, shared ones once, without new work
    timed: (
        int | None
    )  # the part of `adjusted` whose use cases were timed, by what was measured; None: none was
    new_work: int  # would not have been done otherwise
    capped: int  # entries that the baseline caps
    answered: int  # people who told anything of that month, a zero among it
    asked: int  # people who had agreed by then


@dataclass(frozen=True, slots=True)
class Month:
    """`total` is None when fewer than five answered in all."""

    month: str  # "2026-01"
    total: Figures | None
    departments: tuple[
        tuple[tuple[str, ...], Figures], ...
    ]  # (the departments of a row, their figures)


def mondays(month: str, day: date = date.max) -> list[date]:
    """Of the weeks whose Thursday lies in the month, such as "2026-01", and which have begun by
    that day.
    """
    first = date.fromisoformat(f"{month}-01")
    weeks = (monday_of(first) + timedelta(weeks=n) for n in range(6))
    return [m for m in weeks if m <= day and (m + timedelta(days=3)).strftime("%Y-%m") == month]


def month_of(
    month: str, people: Iterable[Person], facts: Iterable[object], day: date = date.max
) -> Month:
    """`facts`: everybody's savings, baseline tasks and trials; others are passed over. `day` is
    today.
    """
    found, weeks = list(facts), mondays(month, day)
    savings = [fact for fact in found if isinstance(fact, TimeSaving)]
    told = _entries(savings, [fact for fact in found if isinstance(fact, BaselineTask)], weeks)
    counted = _shared_once(told, savings)
    factors = corrections(fact for fact in found if isinstance(fact, Trial))
    answered = _answered(savings, counted, weeks)
    ends = max(weeks, default=date.min) + timedelta(days=7)
    members = [p for p in people if p.id in answered or (p.agreed_at and p.agreed_at.date() < ends)]
    members += [Person(id) for id in sorted(answered - {p.id for p in members})]  # forgotten since
    groups = _groups(members, answered)
    rows = [(names, _figures(group, counted, factors, answered)) for names, group in groups]
    shown = tuple((names, row) for names, row in rows if row.answered >= FEWEST)
    total = _figures(members, counted, factors, answered)
    return Month(month, total if total.answered >= FEWEST else None, shown)


def own(
    month: str,
    savings: Sequence[TimeSaving],
    baseline: Sequence[BaselineTask],
    trials: Sequence[Trial],
    day: date = date.max,
) -> Figures:
    """One person's own figures, for their eyes."""
    told = entries(savings, baseline, mondays(month, day))
    return _sums(told, corrections(trials), answered=int(bool(told)), asked=1)


def _entries(
    savings: Iterable[TimeSaving], baseline: Iterable[BaselineTask], weeks: Sequence[date]
) -> list[Entry]:
    theirs: dict[str, list[TimeSaving]] = defaultdict(list)
    costs: dict[str, list[BaselineTask]] = defaultdict(list)
    for saving in savings:
        theirs[saving.person].append(saving)
    for cost in baseline:
        costs[cost.person].append(cost)
    return [
        entry
        for person in sorted(theirs)
        for entry in entries(theirs[person], costs[person], weeks)
    ]


def _shared_once(told: Iterable[Entry], savings: Iterable[TimeSaving]) -> list[Entry]:
    """Of an automation that several use, the claim of its owner counts: whoever told of it
    first.
    """
    by_age = sorted((s for s in savings if s.shared), key=lambda s: (s.told_at, s.id))
    rank = {person: place for place, person in reversed(list(enumerate(s.person for s in by_age)))}
    counted: list[Entry] = []
    taken: dict[date, list[str]] = defaultdict(list)
    for entry in sorted(told, key=lambda e: (e.monday, rank.get(e.person, len(rank)), e.person)):
        twice = entry.shared and any(alike(entry.use_case, name) for name in taken[entry.monday])
        if entry.shared:
            taken[entry.monday].append(entry.use_case)
        counted.append(replace(entry, net=Fraction(0)) if twice else entry)
    return counted


def _answered(
    savings: Iterable[TimeSaving], told: Iterable[Entry], weeks: Sequence[date]
) -> set[str]:
    """Who told of a week of the month, or confirmed what still stands in it."""
    return {s.person for s in savings if monday_of(s.day) in weeks} | {
        entry.person for entry in told
    }


def _groups(
    people: Iterable[Person], answered: set[str]
) -> list[tuple[tuple[str, ...], list[Person]]]:
    """Departments in which enough people answered; the others together, with one more if even they
    are too few.
    """
    by_name: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        by_name[person.department].append(person)

    def size(name: str) -> tuple[int, str]:
        return sum(p.id in answered for p in by_name[name]), name

    few: list[str] = []
    left = sorted(by_name, key=size)
    while left and (size(left[0])[0] < FEWEST or 0 < sum(size(name)[0] for name in few) < FEWEST):
        few.append(left.pop(0))
    rows = [((name,), by_name[name]) for name in sorted(left)]
    together = [person for name in few for person in by_name[name]]
    return rows + ([(tuple(sorted(few)), together)] if few else [])


def _figures(
    people: Iterable[Person],
    told: Iterable[Entry],
    factors: Mapping[str, Fraction],
    answered: set[str],
) -> Figures:
    ids = {person.id for person in people}
    theirs = [entry for entry in told if entry.person in ids]
    return _sums(theirs, factors, answered=len(ids & answered), asked=len(ids))


def _sums(
    told: Sequence[Entry], factors: Mapping[str, Fraction], answered: int, asked: int
) -> Figures:
    saved = [entry for entry in told if not entry.new_work]
    measured = [
        (entry.net, factor) for entry in saved if (factor := _factor(entry, factors)) is not None
    ]
    return Figures(
        claimed=_whole(sum(entry.claimed for entry in saved)),
        adjusted=_whole(sum(entry.net for entry in saved)),
        timed=_whole(sum(net * factor for net, factor in measured)) if measured else None,
        new_work=_whole(sum(entry.net for entry in told if entry.new_work)),
        capped=sum(entry.capped for entry in told),
        answered=answered,
        asked=asked,
    )


def _factor(entry: Entry, factors: Mapping[str, Fraction]) -> Fraction | None:
    return next((factor for name, factor in factors.items() if alike(name, entry.use_case)), None)


def _whole(minutes: Fraction | int) -> int:
    """Half a minute is rounded up."""
    return floor(minutes + Fraction(1, 2))
