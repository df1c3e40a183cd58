"""All the figures of a month, counted once, as they are published."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from fractions import Fraction
from hashlib import sha256
from math import sqrt
from typing import Any

from coaching.company.company import Company
from coaching.facts.checkins import CheckIn
from coaching.facts.community import Attendance, DropIn
from coaching.facts.counted import PARTS
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, Trial
from coaching.ledger.month import FEWEST, Figures, Month, shown
from coaching.ledger.published import cuts, maturity, spreading, use
from coaching.ledger.published.cuts import cuts_of
from coaching.ledger.told import Ledger, end_of, ledger_from, mondays
from coaching.ledger.trials import corrections
from coaching.messages import LANGUAGES
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart

READS = frozenset[type[Fact]](
    {*use.READS, *spreading.READS, *maturity.READS, *cuts.READS, BaselineTask, Attendance, DropIn}
)
SURE = 1.96  # standard deviations: nineteen of twenty
CHECK_IN, MEETING = 2, 30  # minutes of each who takes part


@dataclass(frozen=True)
class Part:
    """A feature's figures, and what it is called."""

    feature: str
    of: MonthPart


@dataclass(frozen=True)
class Counted:
    """Of one month, as of one day. `marks`: a hash of what each person told."""

    answered: int
    whole: Mapping[str, Any]
    departments: Sequence[Mapping[str, Any]]
    marks: tuple[str, ...]
    cuts: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)  # others


def time_of(view: Facts, company: Company, month: str, day: date, by_task: bool = False) -> Counted:
    """What was saved, and nothing else. `by_task`: by area and use case, too."""
    if not company.has("savings"):
        return Counted(0, {"time": {"total": None}}, (), ())
    weeks = mondays(month, day)
    factors = corrections(view.every(Trial))
    sums = view.weeks_told(weeks) if by_task else view.sums_told(weeks, tuple(factors))
    told = ledger_from(sums, weeks, view.members(end_of(weeks)), factors)
    found = shown(month, told)
    few = _hidden(found)
    total = found.total and _row(found.total, few[()]) | _range(found.total, told)
    rows = [{"names": list(names), **_row(row, few[names])} for names, row in found.departments]
    alone = len(rows) == 1 and found.total is not None
    return Counted(
        len(told.answered),
        {"time": {"total": total}},
        rows if not alone or len(rows[0]["names"]) > 1 else (),
        tuple(sorted(_marks(told, month))),
        cuts_of(view, told, found) if by_task and total else {},
    )


def _hidden(month: Month) -> Mapping[tuple[str, ...], frozenset[str]]:
    """A measure that one row may not tell is told by no row: it would be the sum less the
    others.
    """
    some = frozenset[str]().union(*(month.few.get(names, ()) for names, _ in month.departments))
    rows = {names: some for names, _ in month.departments}
    return {(): month.few.get((), frozenset[str]()), **rows}


def _row(figures: Figures, few: Iterable[str]) -> dict[str, Any]:
    return asdict(figures) | dict.fromkeys(few) | {"few": sorted(few)}


def _range(total: Figures, told: Ledger) -> dict[str, int]:
    """Between which minutes the sum would lie nineteen times in twenty, had other colleagues
    answered who are like these.
    """
    each = dict.fromkeys(told.answered, 0)
    for entry in told.counted:
        if entry.person in each and not entry.new_work:
            each[entry.person] += entry.net
    count, squares = len(each), sum(parts * parts for parts in each.values())
    variance = Fraction(count * squares - sum(each.values()) ** 2, count - 1)  # of the sum
    width = round(SURE * sqrt(variance) / PARTS)
    low, high = total.adjusted - width, total.adjusted + width
    return {"low": max(low, min(total.adjusted, 0)), "high": high}


def _marks(told: Ledger, month: str) -> Iterator[str]:
    """One for each person; it changes with what they give to the sums."""
    claimed: dict[str, int] = defaultdict(int)
    net: dict[str, int] = defaultdict(int)
    for entry in told.counted:
        if not entry.new_work:
            claimed[entry.person] += entry.claimed
            net[entry.person] += entry.net
    for person in told.answered:
        gives = f"{month}/{person}/{claimed[person]}/{net[person]}"
        yield sha256(gives.encode()).hexdigest()[:16]


def everything_of(
    view: Facts, company: Company, parts: Sequence[Part], month: str, time: Counted
) -> dict[str, Any]:
    """All that is published of a month, with what was saved as it was counted."""
    more = {person for part in parts for person in part.of.signs(view, month)}
    found: dict[str, Any] = {
        "people": _people(view, month),
        "use": use.use_of(view, month, more),
        **time.whole,
        "use_cases": spreading.no_use_cases(),
        "knowledge": spreading.knowledge_of(view, month),
        "innovation": spreading.innovation_of(view, month),
        "maturity": maturity.matrix_of(view, month),
        "programme_minutes": _programme(view, month),
        "more": {},
    }
    for part in parts:
        own = part.of.count(view, month)
        found[part.of.name] = found.get(part.of.name, {}) | asdict(own)
        found["more"][part.feature] = {"says": _said(part, own, month), "rows": _rows(part, own)}
    return found


def _said(part: Part, own: Any, month: str) -> dict[str, Any]:
    """In each language, key and arguments of what the feature says of it in chat."""
    return {
        language: [
            [f"{part.feature}-{text.key}", dict(text.args)]
            for text in part.of.says(own, month, language)
        ]
        for language in LANGUAGES
    }


def _rows(part: Part, own: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in part.of.rows(own)]


def _people(view: Facts, month: str) -> dict[str, Any]:
    agreed = use.members(view, use.days_of(month))
    imported = [one for one in view.every(Person) if not (one.gone or one.guest)]
    return {"imported": len(imported), "agreed": len(agreed), "waves": []}


def _programme(view: Facts, month: str) -> int | None:
    """Working minutes that the programme itself took: check-ins, pairs that met, open hours."""
    days = use.days_of(month)
    answered = [
        one for one in view.every(CheckIn) if one.answered_at and one.answered_at.date() in days
    ]
    held = {
        one.id: one
        for one in view.every(DropIn)
        if one.starts_at.date() in days and not one.cancelled_at
    }
    came = [one for one in view.every(Attendance) if one.coming and one.drop_in in held]
    minutes = sum(CHECK_IN + (2 * MEETING if one.met else 0) for one in answered)
    minutes += sum(held[one.drop_in].minutes for one in came)
    minutes += sum(one.minutes for one in held.values())
    took = {one.person for one in answered} | {one.person for one in came}
    took |= {one.host for one in held.values()}
    return minutes if len(took) >= FEWEST or not took else None


def reads(parts: Iterable[Part]) -> frozenset[type[Fact]]:
    return READS.union(*(part.of.reads for part in parts))
