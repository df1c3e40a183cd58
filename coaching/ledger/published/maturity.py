"""The AI maturity matrix: five dimensions of three levels, each by what somebody did.

No evidence is "unknown" and not a low level. What somebody says of themselves stands beside it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from coaching.facts.advice import Verdict
from coaching.facts.checkins import Remark
from coaching.facts.community import Appointment, Contribution, Presenter
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person, SelfRating
from coaching.facts.savings import TimeSaving
from coaching.knowledge.own_ground import SHARED
from coaching.ledger.published.silence import cells
from coaching.ledger.published.use import days_of, members
from coaching.ledger.tasks import named
from coaching.ports.facts import Facts

READS = (
    Person, SelfRating, TimeSaving, Remark, Pairing, Contribution, Appointment, Presenter, Verdict,
)  # fmt: skip
DIMENSIONS = ("knowledge", "breadth", "independence", "innovation", "sharing")
LEVELS = ("unknown", "1", "2", "3")
LATELY = timedelta(days=90)
ALONE = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows a level: a stable word, and how many of it."""

    level: int
    because: str
    count: int = 1


@dataclass(frozen=True)
class Deeds:
    """What one person did, up to a day."""

    person: str
    day: date
    savings: Sequence[TimeSaving] = ()
    remarks: Sequence[Remark] = ()
    pairs: Sequence[Pairing] = ()
    shared: Sequence[Contribution] = ()
    used: Sequence[Verdict] = ()
    champion: bool = False
    presented: bool = False

    def lately(self, moment: datetime | date) -> bool:
        day = moment.date() if isinstance(moment, datetime) else moment
        return self.day - LATELY < day <= self.day


def levels_of(deeds: Deeds) -> dict[str, Evidence | None]:
    return {dimension: RULES[dimension](deeds) for dimension in DIMENSIONS}


def _knowledge(deeds: Deeds) -> Evidence | None:
    saved = [one for one in deeds.savings if one.minutes > 0]
    automated = [one for one in saved if one.shared]
    if automated:
        return Evidence(3, "automation", len(automated))
    with_tool = [one for one in saved if one.tool]
    return Evidence(1, "tool", len(with_tool)) if with_tool else None


def _breadth(deeds: Deeds) -> Evidence | None:
    tasks: list[str] = []
    for saving in deeds.savings:
        days = (saving.day, *saving.confirmed)
        if not (saving.minutes > 0 and saving.task and any(map(deeds.lately, days))):
            continue
        task = named(saving.task, tasks)
        if task not in tasks:
            tasks.append(task)
    if not tasks:
        return None
    return Evidence(2 if len(tasks) > 1 else 1, "tasks", len(tasks))


def _independence(deeds: Deeds) -> Evidence | None:
    running = [one for one in deeds.pairs if one.state == "active"]
    guided = [one for one in running if one.buddy == deeds.person]
    if guided:
        return Evidence(3, "guides", len(guided))
    recently = deeds.day - ALONE
    stuck = any(one.stuck and one.told_at.date() > recently for one in deeds.remarks)
    if running or stuck:
        return Evidence(1, "buddy" if running else "stuck")
    saved = [one for one in deeds.savings if one.minutes > 0]
    lately = any(day > recently for one in saved for day in (one.day, *one.confirmed))
    return Evidence(2, "alone") if lately else None


def _innovation(deeds: Deeds) -> Evidence | None:
    prompts = [one for one in deeds.shared if one.kind == "prompt"]
    if prompts:
        return Evidence(2, "prompt", len(prompts))
    saved = [one for one in deeds.savings if one.minutes > 0]
    return Evidence(1, "saving", len(saved)) if saved else None


def _sharing(deeds: Deeds) -> Evidence | None:
    lately = [one for one in deeds.shared if deeds.lately(one.told_at)]
    if deeds.champion or deeds.presented:
        return Evidence(3, "champion" if deeds.champion else "presenter")
    if len(lately) >= 3:
        return Evidence(3, "shared", len(lately))
    if deeds.shared:
        return Evidence(2, "shared", len(deeds.shared))
    return Evidence(1, "library", len(deeds.used)) if deeds.used else None


RULES: Mapping[str, Callable[[Deeds], Evidence | None]] = {
    "knowledge": _knowledge,
    "breadth": _breadth,
    "independence": _independence,
    "innovation": _innovation,
    "sharing": _sharing,
}


def matrix_of(view: Facts, month: str) -> list[dict[str, Any]]:
    """How many people stand in each cell, and how they rate themselves."""
    days = days_of(month)
    agreed = members(view, days)
    found = {dimension: dict.fromkeys(LEVELS, 0) for dimension in DIMENSIONS}
    for deeds in _deeds(view, agreed, days.last):
        for dimension, evidence in levels_of(deeds).items():
            found[dimension][str(evidence.level) if evidence else "unknown"] += 1
    own = _own_ratings(view, agreed)
    return [
        {"dimension": name, **cells(found[name]), "self": list(cells(own[name]).values())}
        for name in DIMENSIONS
    ]


def _own_ratings(view: Facts, agreed: Mapping[str, date]) -> dict[str, dict[str, int]]:
    """Each person's newest rating: how many say 1, 2 and 3."""
    newest: dict[tuple[str, str], int] = {}
    for rating in sorted(view.every(SelfRating), key=lambda one: (one.told_at, one.id)):
        if rating.person in agreed:
            newest[rating.dimension, rating.person] = rating.level
    found = {dimension: dict.fromkeys(LEVELS[1:], 0) for dimension in DIMENSIONS}
    for (dimension, _), level in newest.items():
        if dimension in found:
            found[dimension][str(level)] += 1
    return found


def _deeds(view: Facts, people: Mapping[str, date], day: date) -> Iterator[Deeds]:
    theirs: dict[type, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for kind in (TimeSaving, Remark, Contribution, Verdict, Appointment, Presenter):
        for fact in view.every(kind):
            theirs[kind][getattr(fact, "person", "")].append(fact)
    for pair in view.every(Pairing):
        for person in (pair.newcomer, pair.buddy):
            theirs[Pairing][person].append(pair)
    kinds = (Remark, Pairing, Contribution, Verdict, Appointment, Presenter)
    for person in people:
        facts = {kind: theirs[kind][person] for kind in kinds}
        yield deeds_of(person, day, theirs[TimeSaving][person], facts)


def deeds_of(
    person: str,
    day: date,
    savings: Sequence[TimeSaving],
    facts: Mapping[type[Any], Sequence[Any]],
) -> Deeds:
    """Of one person's own facts, by their kind."""
    return Deeds(
        person,
        day,
        savings,
        facts[Remark],
        facts[Pairing],
        [one for one in facts[Contribution] if not one.withdrawn_at],
        [one for one in facts[Verdict] if one.topic.startswith(SHARED)],
        any(one.state == "accepted" for one in facts[Appointment]),
        any(one.state == "accepted" for one in facts[Presenter]),
    )
