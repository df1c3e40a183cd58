"""How many learn what, and what they say they are good at, for leads and trainers: counts of five
people and more, which stand still until five more or five fewer make them others.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from coaching.company.company import Company
from coaching.facts.growing.growth import STATEMENTS, Leaning
from coaching.facts.growing.learning import LessonDone
from coaching.facts.people import Person
from coaching.ledger.month import FEWEST
from coaching.ledger.programme import Counts, shown_before, shown_steadily
from coaching.messages import JSON
from coaching.people.programme import takes_part
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

SHOWN = "learning:shown"  # under which it is remembered what the counts were when they were told
FEW = -1  # fewer than five, nobody among them
MOST = -2  # five or more, and fewer than five of those asked about are not among them
BEGUN, DONE, SAID = "begun", "done", "said"  # what is counted of a path; who answered


class Learning:
    """The consultant: reads everybody, and answers leads, of lessons trainers as well."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`paths`: how many began and finished each. Or `rows` by department, and the `named`."""
        company = situation.company
        if args["what"] == "lessons" and (situation.lead or situation.bears("trainer")):
            return await self._store.transact(lambda tx: _lessons(tx, company))
        if args["what"] == "talent" and situation.lead:
            return await self._store.transact(lambda tx: _talent(tx, company))
        return {"paths": {}, "rows": [], "named": []}


def _lessons(tx: Transaction, company: Company) -> JSON:
    now = Counter(_on_paths(tx, company))
    shown = _steady(tx, "paths", now)
    ids = sorted({name.partition("/")[2] for name in shown})
    paths: dict[str, JSON] = {id: _of(id, shown) for id in ids}
    return {"paths": paths}


def _on_paths(tx: Transaction, company: Company) -> Iterator[str]:
    """ "begun/finance" for everybody who began it, "done/finance" for whoever has all of it."""
    known: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in tx.every(LessonDone):
        if one.state in ("begun", "done"):
            lessons = known[one.person][one.path]
            lessons.update({one.lesson} if one.state == "done" else ())
    people = {one.id: one for one in tx.every(Person) if takes_part(one)}
    taught = company.taught()
    for person in known.keys() & people.keys():
        for path, done in known[person].items():
            yield f"{BEGUN}/{path}"
            whole = {one.id for one in taught.of(path, people[person].language)}
            if whole and whole <= done:
                yield f"{DONE}/{path}"


def _of(path: str, shown: Counts) -> JSON:
    begun, done = shown.get(f"{BEGUN}/{path}", 0), shown.get(f"{DONE}/{path}", 0)
    return [begun if begun >= FEWEST else FEW, _count(done, begun)]


def _count(some: int, all: int) -> int:
    """How many did not must not follow from it either, if they are few."""
    if some < FEWEST:
        return FEW
    return MOST if all - some < FEWEST else some


def _steady(tx: Transaction, what: str, now: Counts) -> Counts:
    """Whoever asks before and after one person did something is told the same."""
    key = f"{SHOWN}:{what}"
    before = shown_before(tx, key)
    gone = {name: 0 for name in before if name not in now}
    return shown_steadily(tx, key, before, {**now, **gone})


def _talent(tx: Transaction, company: Company) -> JSON:
    people = {one.id: one for one in tx.every(Person) if takes_part(one)}
    said = [one for one in tx.every(Leaning) if one.person in people]
    shown = _steady(tx, "talent", Counter(_statements(said, people, company)))
    departments = sorted({name.partition("/")[2] for name in shown})
    enough = [name for name in departments if shown.get(f"{SAID}/{name}", 0) >= FEWEST]
    rows: list[JSON] = [_row(name, shown) for name in enough]
    named: list[JSON] = [
        {"name": people[one.person].name, **_flags(one)} for one in said if one.named
    ]
    return {"rows": rows, "named": named}


def _statements(
    said: Sequence[Leaning], people: Mapping[str, Person], company: Company
) -> Iterator[str]:
    """Of the company's departments, and of what five people call theirs: no word of a few stays."""
    named = Counter(people[one.person].department for one in said)
    known = {name for name in named if name in company.departments or named[name] >= FEWEST}
    for one in said:
        department = people[one.person].department
        if department not in known:
            continue
        yield f"{SAID}/{department}"
        yield from (f"{name}/{department}" for name in STATEMENTS if getattr(one, name))


def _row(department: str, shown: Counts) -> JSON:
    people = shown[f"{SAID}/{department}"]
    counts = {one: _count(shown.get(f"{one}/{department}", 0), people) for one in STATEMENTS}
    return {"department": department, "people": people, **counts}


def _flags(one: Leaning) -> dict[str, JSON]:
    return {name: "yes" if getattr(one, name) else "no" for name in STATEMENTS}
