"""A month's figures: claimed, adjusted and timed, by department, and never about fewer than five
people.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import floor

from coaching.facts.counted import Entry
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.tasks import alike
from coaching.ledger.told import Ledger, ledger_of, mondays
from coaching.ledger.trials import corrections
from coaching.ledger.weeks import entries

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
    # people who told anything of that month, a zero among it; whoever was forgotten is not counted
    answered: int
    asked: int  # people who had agreed by then and are still there, and those who answered


@dataclass(frozen=True, slots=True)
class Month:
    """`total` is None when fewer than five answered in all."""

    month: str  # "2026-01"
    total: Figures | None
    # (the departments of a row, their figures)
    departments: tuple[tuple[tuple[str, ...], Figures], ...]
    # of the total, by (), and of each row: the measures with fewer than five people behind them
    few: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=dict)


def nothing_of(month: str) -> Month:
    """Where no time savings are collected."""
    return Month(month, None, ())


def month_of(
    month: str, people: Iterable[Person], facts: Iterable[object], day: date = date.max
) -> Month:
    return shown(month, ledger_of(month, people, facts, day))


def shown(month: str, told: Ledger) -> Month:
    rows: list[tuple[tuple[str, ...], Figures]] = []
    members, counted, factors, answered = told.members, told.counted, told.factors, told.answered
    groups = _groups(members, answered, bool(told.nobody))
    for names, group, with_nobody in groups:
        silent = told.nobody if with_nobody else set[str]()
        rows.append((names, _figures(group, silent, counted, factors, answered)))
    enough = tuple((names, row) for names, row in rows if row.answered >= FEWEST)
    total = _figures(members, told.nobody, counted, factors, answered)
    few = {names: _few(group, counted, factors) for names, group, _ in groups}
    few[()] = _few(members, counted, factors)
    return Month(month, total if total.answered >= FEWEST else None, enough, few)


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


def _groups(
    people: Iterable[Person], answered: Set[str], nobody: bool
) -> list[tuple[tuple[str, ...], list[Person], bool]]:
    """Departments in which enough people answered; the others together, with one more if even they
    are too few. What nobody tells of any more (`nobody`) belongs to those, so that it is not the
    difference of the rest.
    """
    by_name: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        by_name[person.department].append(person)

    sizes = {
        name: sum(person.id in answered for person in group) for name, group in by_name.items()
    }
    few: list[str] = []
    together: list[Person] = []
    in_all = 0
    for name in sorted(by_name, key=lambda name: (sizes[name], name)):
        enough = in_all >= FEWEST or (in_all == 0 and not nobody)
        if sizes[name] >= FEWEST and enough:
            break
        few.append(name)
        together += by_name[name]
        in_all += sizes[name]
    rows: list[tuple[tuple[str, ...], list[Person], bool]]
    rows = [((name,), by_name[name], False) for name in sorted(by_name.keys() - few)]
    if few:
        rows.append((tuple(sorted(few)), together, nobody))
    return rows


def _figures(
    people: Iterable[Person],
    nobody: Set[str],
    told: Iterable[Entry],
    factors: Mapping[str, Fraction],
    answered: Set[str],
) -> Figures:
    ids = {person.id for person in people}
    theirs = [entry for entry in told if entry.person in ids or entry.person in nobody]
    return _sums(theirs, factors, answered=len(ids & answered), asked=len(ids))


def _few(
    people: Iterable[Person], told: Iterable[Entry], factors: Mapping[str, Fraction]
) -> frozenset[str]:
    """The parts of the sums that only a few people told of."""
    ids = {person.id for person in people}
    theirs = [entry for entry in told if entry.person in ids]
    behind = {
        "timed": {one.person for one in theirs if _factor(one, factors) is not None},
        "new_work": {one.person for one in theirs if one.new_work},
        "capped": {one.person for one in theirs if one.capped},
    }
    return frozenset(measure for measure, who in behind.items() if 0 < len(who) < FEWEST)


def _sums(
    told: Sequence[Entry], factors: Mapping[str, Fraction], answered: int, asked: int
) -> Figures:
    saved = [entry for entry in told if not entry.new_work]
    measured: list[Fraction] = []
    for entry in saved:
        factor = _factor(entry, factors)
        if factor is not None:
            measured.append(entry.net * factor)
    return Figures(
        claimed=_whole(sum(entry.claimed for entry in saved)),
        adjusted=_whole(sum(entry.net for entry in saved)),
        timed=_whole(sum(measured)) if measured else None,
        new_work=_whole(sum(entry.net for entry in told if entry.new_work)),
        capped=sum(entry.capped for entry in told),
        answered=answered,
        asked=asked,
    )


def _factor(entry: Entry, factors: Mapping[str, Fraction]) -> Fraction | None:
    for name, factor in factors.items():
        if alike(name, entry.use_case):
            return factor
    return None


def _whole(minutes: Fraction | int) -> int:
    """Half a minute is rounded up."""
    return floor(minutes + Fraction(1, 2))
