"""The chain of the record: what is added to it, and the first row that was changed or is missing.

A row's hash covers what is shown of it, never a number that is hidden, and a random salt that goes
with the row: nothing that is gone can be found by trying.
"""

import json
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from coaching.facts.community import Attendance, DropIn
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone
from coaching.facts.pairs import Pairing
from coaching.facts.record import OutsideCourse, RecordHead, RecordLink, RecordRow
from coaching.ports.facts import Facts, Knowledge

FEWEST = 5  # people; fewer are shown as "under 5"
UNDER = "under 5"
HEAD = "head"
BEGINNING = "0" * 64  # what the first link follows


def shown(row: RecordRow) -> dict[str, str]:
    """All that the record says of a row."""
    day = row.day.isoformat()
    if row.kind == "measure":
        kind, _, topic = row.topic.partition("/")
        return {"day": day, "kind": kind, "topic": topic, "people": row.people}
    return {"email": row.email, "topic": row.topic, "day": day, "evidence": row.evidence}


def sealed(row: RecordRow) -> str:
    return _hash(row.salt + json.dumps(shown(row), sort_keys=True, ensure_ascii=False))


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def keep(tx: Knowledge, today: date, salt: Callable[[], str]) -> None:
    """Lets the chain grow by one copy of the service at a time. The first time it only begins: what
    is there can be held.
    """
    tx.hold(RecordHead, HEAD)
    if tx.get(RecordHead, HEAD) is None:
        tx.put(RecordHead(HEAD, 0, BEGINNING))
    else:
        tx.put(*grown(tx, today, salt))


def grown(tx: Facts, today: date, salt: Callable[[], str]) -> list[Fact]:
    """What the chain grows by: measures of months that are over, then what was put into the folder
    since.
    """
    rows = list(tx.every(RecordRow))
    known = {row.id for row in rows}
    links = {link.row for link in tx.every(RecordLink)}
    measures = [one for one in _measures(tx, today) if one.id not in known | links]
    waiting = [row for row in rows if row.email and not row.salt and row.id not in links]
    head = tx.get(RecordHead, HEAD) or RecordHead(HEAD, 0, BEGINNING)
    facts: list[Fact] = []
    for row in sorted((*measures, *waiting), key=lambda one: (one.day, one.id)):
        whole = replace(row, salt=salt())
        seal = sealed(whole)
        head = RecordHead(HEAD, head.number + 1, _hash(head.hash + seal))
        facts += (whole, RecordLink(f"{head.number:08}", row.id, seal, head.hash))
    return [*facts, head] if facts else []


def _measures(tx: Facts, today: date) -> Iterator[RecordRow]:
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for month, topic, person in _learnt(tx):
        people[month, topic].add(person)
    for (month, topic), who in sorted(people.items()):
        if month < today.strftime("%Y-%m"):
            number = str(len(who)) if len(who) >= FEWEST else UNDER
            id = derived("measure", month, topic)
            yield RecordRow(id, "measure", topic, _last_day(month), people=number)


def _learnt(tx: Facts) -> Iterator[tuple[str, str, str]]:
    """Month, what was learnt, and who: lessons by path, drop-ins, buddies, courses from outside."""
    for done in tx.every(LessonDone):
        if done.state == "done":
            yield _month(done.day), f"lesson/{done.path}", done.person
    held = {one.id: one.starts_at.date() for one in tx.every(DropIn) if not one.cancelled_at}
    for one in tx.every(Attendance):
        if one.coming and one.drop_in in held:
            yield _month(held[one.drop_in]), "drop_in/attended", one.person
    for pair in tx.every(Pairing):
        if pair.active_at:
            yield _month(pair.active_at.date()), "buddy/begun", pair.newcomer
    for course in tx.every(OutsideCourse):
        yield _month(course.told_at.date()), "outside/course", course.person


def _month(day: date) -> str:
    return day.strftime("%Y-%m")


def _last_day(month: str) -> date:
    year, number = map(int, month.split("-"))
    return date(year, number, monthrange(year, number)[1])


def broken(tx: Facts) -> str:
    """The first row that was changed, or is missing, and how; empty: the chain holds."""
    links: Sequence[RecordLink] = sorted(tx.every(RecordLink), key=lambda one: one.id)
    rows = {row.id: row for row in tx.every(RecordRow)}
    before = BEGINNING
    for number, link in enumerate(links, start=1):
        if trouble := _trouble(number, link, rows, before):
            return trouble
        before = link.hash
    head = tx.get(RecordHead, HEAD) or RecordHead(HEAD, 0, BEGINNING)
    if (head.number, head.hash) != (len(links), before):
        return f"row {len(links) + 1:08} is missing: the chain ends before its head"
    stray = sorted(id for id in rows.keys() - {one.row for one in links} if rows[id].salt)
    return f"row {stray[0]} stands outside of the chain" if stray else ""


def _trouble(number: int, link: RecordLink, rows: Mapping[str, RecordRow], before: str) -> str:
    if link.id != f"{number:08}":
        return f"row {number:08} is missing"
    if link.hash != _hash(before + link.sealed):
        return f"row {link.id} does not follow the one before it"
    if link.gone:
        return ""
    row = rows.get(link.row)
    if row is None:
        return f"row {link.id} was removed"
    return "" if sealed(row) == link.sealed else f"row {link.id} was changed"


def record(tx: Facts) -> dict[str, Any]:
    """Its measures and what was released, in the chain's order, and its head."""
    rows = {row.id: row for row in tx.every(RecordRow)}
    there = (one for one in _in_order(tx.every(RecordLink)) if one.row in rows and not one.gone)
    in_order = [(one, rows[one.row]) for one in there]
    lines = [(row.kind, {**shown(row), "hash": link.hash}) for link, row in in_order]
    head = tx.get(RecordHead, HEAD)
    return {
        "measures": [line for kind, line in lines if kind == "measure"],
        "released": [line for kind, line in lines if kind == "released"],
        "head": head.hash if head else BEGINNING,
    }


def _in_order(links: Iterable[RecordLink]) -> list[RecordLink]:
    return sorted(links, key=lambda one: one.id)
