"""Ids for what is known by its name alone: the use case of a fact, and the standing claim on it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.tasks import alike

Task = BaselineTask | TimeSaving | Trial


@dataclass
class UseCases:
    """Fact id -> the id of the oldest fact on the same task; what names no task has none.

    The task is one's own, unless it was timed or is shared: then it is everybody's.
    `claims`: fact id -> the id of the person's first standing claim on that task.
    """

    use_cases: dict[str, str] = field(default_factory=dict)
    claims: dict[str, str] = field(default_factory=dict)


def use_cases(facts: Iterable[Task]) -> UseCases:
    in_order = sorted(facts, key=lambda fact: (fact.told_at, fact.id))
    everybodys = list(_first_of_each(fact for fact in in_order if _is_everybodys(fact)))
    theirs: dict[str, list[Task]] = defaultdict(list)
    for fact in in_order:
        theirs[fact.person].append(fact)
    found = UseCases()
    for own in theirs.values():
        _name(own, everybodys, found)
        _claim(own, found)
    return found


def _is_everybodys(fact: Task) -> bool:
    return isinstance(fact, Trial) or (isinstance(fact, TimeSaving) and fact.shared)


def _first_of_each(facts: Iterable[Task]) -> Iterator[Task]:
    seen: list[Task] = []
    for fact in facts:
        if _task(fact) and _like(fact, seen) is None:
            seen.append(fact)
            yield fact


def _name(own: Iterable[Task], everybodys: list[Task], found: UseCases) -> None:
    known = list(everybodys)
    for fact in own:
        if not _task(fact):
            continue
        first = _like(fact, known)
        if first is None:
            known.append(fact)
        found.use_cases[fact.id] = (first or fact).id


def _claim(own: list[Task], found: UseCases) -> None:
    standing: list[Task] = []
    for fact in own:
        if not isinstance(fact, TimeSaving) or fact.rhythm == "once":
            continue
        first = _like(fact, standing)
        if first is None:
            standing.append(fact)
        found.claims[fact.id] = (first or fact).id
    for fact in own:
        claim = _like(fact, standing)
        if claim and fact.id not in found.claims and not _answers_for_a_week(fact):
            found.claims[fact.id] = claim.id


def _answers_for_a_week(fact: Task) -> bool:
    return isinstance(fact, TimeSaving) and bool(fact.week)


def _like(fact: Task, known: Iterable[Task]) -> Task | None:
    return next((one for one in known if alike(_task(one), _task(fact))), None)


def _task(fact: Task) -> str:
    return fact.name if isinstance(fact, BaselineTask) else fact.task
