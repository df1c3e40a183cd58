"""How many learn what, and what they say they are good at, for leads and trainers: counts of five
people and more.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from coaching.facts.growing.growth import Leaning, Role
from coaching.facts.growing.learning import LessonDone
from coaching.facts.people import Person
from coaching.ledger.month import FEWEST
from coaching.messages import JSON
from coaching.people.programme import holds, takes_part
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

STATEMENTS = ("technique", "explaining", "processes", "data")
FEW = -1  # somebody, and fewer than five


class Learning:
    """The consultant: reads everybody, and answers leads, of lessons trainers as well."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`paths`: people and lessons done by path. Or `rows` by department, and who is `named`."""
        trains = holds(situation.person, "trainer", situation.of(Role))
        if args["what"] == "lessons" and (situation.lead or trains):
            return await self._store.read(_lessons)
        if args["what"] == "talent" and situation.lead:
            return await self._store.read(_talent)
        return {"paths": {}, "rows": [], "named": []}


def _lessons(tx: Transaction) -> JSON:
    people: dict[str, set[str]] = defaultdict(set)
    lessons: dict[str, int] = defaultdict(int)
    for one in tx.every(LessonDone):
        if one.state == "done":
            people[one.path].add(one.person)
            lessons[one.path] += 1
    paths: JSON = {path: _pair(len(who), lessons[path]) for path, who in people.items()}
    return {"paths": paths}


def _pair(people: int, lessons: int) -> JSON:
    return [people, lessons] if people >= FEWEST else [FEW, FEW]


def _talent(tx: Transaction) -> JSON:
    people = {one.id: one for one in tx.every(Person) if takes_part(one)}
    said = [one for one in tx.every(Leaning) if one.person in people]
    by_department: dict[str, list[Leaning]] = defaultdict(list)
    for one in said:
        by_department[people[one.person].department].append(one)
    enough = {name: few for name, few in by_department.items() if len(few) >= FEWEST}
    rows: list[JSON] = [_row(name, enough[name]) for name in sorted(enough)]
    named: list[JSON] = [
        {"name": people[one.person].name, **_flags(one)} for one in said if one.named
    ]
    return {"rows": rows, "named": named}


def _row(department: str, said: list[Leaning]) -> JSON:
    counts = {one: sum(getattr(leaning, one) for leaning in said) for one in STATEMENTS}
    shown = {one: count if count >= FEWEST or not count else FEW for one, count in counts.items()}
    return {"department": department, "people": len(said), **shown}


def _flags(one: Leaning) -> dict[str, JSON]:
    return {name: "yes" if getattr(one, name) else "no" for name in STATEMENTS}
