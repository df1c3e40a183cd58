"""A month's figures: claimed, adjusted and timed, by department, and never about fewer than five
people.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import asdict, dataclass, field
from datetime import date
from fractions import Fraction
from math import floor

from coaching.facts.counted import PARTS, Entry, Member
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.tasks import alike
from coaching.ledger.told import Ledger, ledger_of, mondays
from coaching.ledger.trials import corrections
from coaching.ledger.weeks import entries

FEWEST = 5  # people in whatever is shown
SAVED = ("claimed", "adjusted")


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
    answered, factors = told.answered, told.factors
    theirs: dict[str, list[Entry]] = defaultdict(list)
    for entry in told.counted:
        theirs[entry.person].append(entry)
    lost = [entry for person in told.nobody for entry in theirs.get(person, ())]

    def of(group: Sequence[Member], lost: Sequence[Entry]) -> tuple[Figures, frozenset[str]]:
        ids = {person.id for person in group}
        entries = [entry for id in ids for entry in theirs.get(id, ())]
        figures = _sums([*entries, *lost], factors, len(ids & answered), len(ids))
        return figures, _few(entries, factors)

    total, hidden = of(told.members, lost)
    few: dict[tuple[str, ...], frozenset[str]] = {(): hidden}
    rows: list[tuple[tuple[str, ...], Figures]] = []
    for names, group, with_nobody in _groups(told.members, answered, bool(told.nobody)):
        figures, few[names] = of(group, lost if with_nobody else ())
        if figures.answered >= FEWEST:
            rows.append((names, figures))
    return Month(month, total if total.answered >= FEWEST else None, tuple(rows), few)


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
    people: Iterable[Member], answered: Set[str], nobody: bool
) -> list[tuple[tuple[str, ...], list[Member], bool]]:
    """Departments in which enough people answered; the others together, with one more if even they
    are too few. What nobody tells of any more (`nobody`) belongs to those, so that it is not the
    difference of the rest.
    """
    by_name: dict[str, list[Member]] = defaultdict(list)
    for person in people:
        by_name[person.department].append(person)

    sizes = {
        name: sum(person.id in answered for person in group) for name, group in by_name.items()
    }
    few: list[str] = []
    together: list[Member] = []
    in_all = 0
    for name in sorted(by_name, key=lambda name: (sizes[name], name)):
        enough = in_all >= FEWEST or (in_all == 0 and not nobody)
        if sizes[name] >= FEWEST and enough:
            break
        few.append(name)
        together += by_name[name]
        in_all += sizes[name]
    rows: list[tuple[tuple[str, ...], list[Member], bool]]
    rows = [((name,), by_name[name], False) for name in sorted(by_name.keys() - few)]
    if few:
        rows.append((tuple(sorted(few)), together, nobody))
    return rows


def _few(told: Iterable[Entry], factors: Mapping[str, Fraction]) -> frozenset[str]:
    """The parts of the sums that only a few people told of."""
    behind: dict[str, set[str]] = {"timed": set(), "new_work": set(), "capped": set()}
    for one in told:
        if one.new_work:
            behind["new_work"].add(one.person)
        if one.capped:
            behind["capped"].add(one.person)
        if factors and _factor(one, factors) is not None:
            behind["timed"].add(one.person)
    return frozenset(measure for measure, who in behind.items() if 0 < len(who) < FEWEST)


def _sums(
    told: Sequence[Entry], factors: Mapping[str, Fraction], answered: int, asked: int
) -> Figures:
    saved = [entry for entry in told if not entry.new_work]
    measured: list[Fraction] = []
    for entry in saved if factors else ():
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


def saved_of(told: Sequence[Entry]) -> dict[str, int | None]:
    """What they come to, of whomever they are."""
    figures = asdict(_sums(told, {}, answered=0, asked=0))
    return {name: figures[name] if name in SAVED else None for name in figures}


def _factor(entry: Entry, factors: Mapping[str, Fraction]) -> Fraction | None:
    for name, factor in factors.items():
        if alike(name, entry.use_case):
            return factor
    return None


def _whole(parts: Fraction | int) -> int:
    """Minutes; half a minute is rounded up."""
    return floor((2 * parts + PARTS) / Fraction(2 * PARTS))
