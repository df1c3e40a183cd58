"""Who uses AI for work: this month, and still, six and twenty-six weeks after they began.

Somebody uses it who left a sign of it in the month: a saving or a timed run, a check-in that names
what they tried, something shared with all, or what a feature counts as a sign of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any

from coaching.calendar.workdays import week_of
from coaching.facts.checkins import Remark
from coaching.facts.community import Contribution
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving, Trial
from coaching.ledger.published.silence import FEWEST, enough, part_of
from coaching.ledger.told import mondays
from coaching.ports.facts import Facts

READS = (Person, TimeSaving, Trial, Remark, Contribution)
AGES = (6, 26)  # weeks since the yes


@dataclass(frozen=True)
class Days:
    """Of a month: the weeks whose Thursday lies in it."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def days_of(month: str) -> Days:
    weeks = mondays(month)
    return Days(weeks[0], weeks[-1] + timedelta(days=6))


def use_of(view: Facts, month: str, more: Iterable[str] = ()) -> dict[str, Any]:
    """`more`: who left a sign that other features know of."""
    days = days_of(month)
    agreed = members(view, days)
    active = {*_signs(view, days), *more} & agreed.keys()
    groups = _by_age(agreed, active, days)
    shown = part_of(len(active), len(agreed))
    return {
        "active": len(active) if shown else None,
        "agreed": len(agreed),
        "sustained_6w": _sustained(groups, 1),
        "sustained_26w": _sustained(groups, 2),
        "first_value_days": _first_value(view, agreed, days),
    }


def members(view: Facts, days: Days) -> Mapping[str, date]:
    """Who had agreed by the end of the month and is still there, and when they did."""
    return {
        person.id: person.agreed_at.date()
        for person in view.every(Person)
        if person.agreed_at and person.agreed_at.date() <= days.last and not person.gone
    }


def _signs(view: Facts, days: Days) -> Iterator[str]:
    for saving in view.every(TimeSaving):
        if saving.minutes and (saving.day in days or any(day in days for day in saving.confirmed)):
            yield saving.person
    for trial in view.every(Trial):
        if trial.told_at.date() in days:
            yield trial.person
    weeks = {week_of(days.first + timedelta(weeks=n)) for n in range(6)}
    weeks = {week for week in weeks if week <= week_of(days.last)}
    for remark in view.every(Remark):
        if remark.tried and remark.week in weeks:
            yield remark.person
    for shared in view.every(Contribution):
        if shared.told_at.date() in days:
            yield shared.person


Group = tuple[int, int]  # how many are active, and how many are not


def _by_age(agreed: Mapping[str, date], active: Set[str], days: Days) -> Sequence[Group]:
    """Those who began within six weeks, within twenty-six, and before."""
    found = [[0, 0] for _ in range(len(AGES) + 1)]
    for person, began in agreed.items():
        weeks = (days.last - began).days // 7
        age = sum(weeks >= bound for bound in AGES)
        found[age][person not in active] += 1
    return [(using, idle) for using, idle in found]


def _sustained(groups: Sequence[Group], age: int) -> list[int] | None:
    """Not where those who are younger would be too few, and be known as the difference."""
    older = groups[age:]
    using, idle = (sum(group[n] for group in older) for n in (0, 1))
    younger = groups[age - 1]
    return part_of(using, using + idle) if enough(*younger) else None


def _first_value(view: Facts, agreed: Mapping[str, date], days: Days) -> int | None:
    """Days from the yes to the first saving; the median of those who have one."""
    first: dict[str, date] = {}
    for saving in view.every(TimeSaving):
        told = saving.told_at.date()
        if saving.minutes > 0 and saving.person in agreed and told <= days.last:
            first[saving.person] = min(told, first.get(saving.person, told))
    waited = [max((day - agreed[person]).days, 0) for person, day in first.items()]
    return round(median(waited)) if len(waited) >= FEWEST else None
