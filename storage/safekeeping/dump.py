"""The operator's data, one fact at a time: every number, day and stable word, nothing that anybody
wrote.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import select

from coaching.facts.checkins import CheckIn, Remark
from coaching.facts.community import Attendance, Contribution, DropIn, Update
from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import PathAssigned
from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver, Item
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.use_cases import UseCases, use_cases
from storage.database.rows import plain
from storage.safekeeping.telling import told
from storage.tables import FACT_TABLES, conversations, letters, openings
from storage.transaction import SqlTransaction

Tried = Mapping[tuple[str, str], bool | None]  # by person and week; None: the words were erased


def dump(tx: SqlTransaction) -> Iterator[dict[str, Any]]:
    """One line each, table by table, in the order of their ids."""
    more = _more(tx)
    for kind in FACT_TABLES:
        name = _snake(kind.__name__)
        besides: More = more.get(kind, _nothing)
        for fact in tx.every(kind):
            yield {"fact": name, **told(fact), **besides(fact)}
            if isinstance(fact, Contribution) and fact.kind == "failure":
                yield _failure(fact, tx.get(Person, fact.person))
    yield from _conversations(tx)
    yield from _openings(tx)
    yield from _letters(tx)


More = Callable[[Any], dict[str, Any]]


def _more(tx: SqlTransaction) -> Mapping[type, More]:
    """What is not a field of its own."""
    tasks = use_cases([*tx.every(TimeSaving), *tx.every(BaselineTask), *tx.every(Trial)])
    seats = [one for one in tx.every(Seat) if one.state != "declined"]
    tried = {(one.person, one.week): _tried(one) for one in tx.every(Remark)}
    assigned = {one.department.casefold(): one.path for one in tx.every(PathAssigned)}
    granted = sorted((one.level, one.person) for one in tx.every(Level) if one.state == "granted")
    levels = {person: level for level, person in granted}
    return {
        Person: lambda person: {
            "satisfied": person.satisfied_on is not None,
            "level": levels.get(person.id, 1),
            "paths": [*person.paths, *_given(person, assigned)],
        },
        TimeSaving: lambda saving: {
            "told_on": saving.told_at.date().isoformat(),
            **_on(saving, tasks),
            "claim": tasks.claims.get(saving.id, ""),
        },
        BaselineTask: lambda cost: _on(cost, tasks),
        Trial: lambda trial: {**_on(trial, tasks), "claim": tasks.claims.get(trial.id, "")},
        Pilot: lambda one: {"team": sorted(seat.person for seat in seats if seat.pilot == one.id)},
        CheckIn: lambda one: {"tried": tried.get((one.person, one.week), False)},
        DropIn: lambda drop_in: {"state": _state(drop_in)},
        Attendance: lambda one: {"state": "coming" if one.coming else "not_coming"},
        HandOver: lambda one: {"items": [_item(item) for item in one.items]},
        Update: lambda update: {"month": update.id, "topic": bool(update.topic)},
        Contribution: lambda one: {"withdrawn": one.withdrawn_at is not None},
    }


def _given(person: Person, assigned: Mapping[str, str]) -> list[str]:
    """The path that a lead gave their department, unless they chose it themselves."""
    path = assigned.get(person.department.casefold(), "")
    return [path] if path and path not in person.paths else []


def _nothing(fact: Fact) -> dict[str, Any]:
    return {}


def _on(fact: TimeSaving | BaselineTask | Trial, tasks: UseCases) -> dict[str, Any]:
    """On the company's list, else the first fact that names the same task."""
    listed = "" if isinstance(fact, Trial) else fact.use_case
    return {"use_case": listed or tasks.use_cases.get(fact.id, "")}


def _tried(remark: Remark) -> bool | None:
    return bool(remark.tried) if remark.text else None


def _failure(shared: Contribution, author: Person | None) -> dict[str, Any]:
    """What did not work out, of somebody only where they are named with it."""
    named = author is not None and bool(author.name) and shared.credit == author.name
    return {
        "fact": "failure",
        "id": shared.id,
        "person": shared.person if named else "",
        "use_case": "",
        "pilot": "",
        "told_on": shared.told_at.date().isoformat(),
        "withdrawn": shared.withdrawn_at is not None,
    }


def _item(item: Item) -> dict[str, str]:
    return {"kind": item.kind, "id": item.id, "heir": item.heir, "state": item.state}


def _state(drop_in: DropIn) -> str:
    if drop_in.cancelled_at:
        return "cancelled"
    return "moved" if drop_in.sequence else "announced"


def _conversations(tx: SqlTransaction) -> Iterator[dict[str, Any]]:
    told_of = [conversations.c[name] for name in ("id", "person", "flow", "open", "ended")]
    for row in tx.connection.execute(select(*told_of).order_by(conversations.c.id)).mappings():
        yield {"fact": "conversation", **row}


def _openings(tx: SqlTransaction) -> Iterator[dict[str, Any]]:
    columns = (openings.c.key, openings.c.who, openings.c.flow, openings.c.due)
    for key, who, flow, due in tx.connection.execute(select(*columns).order_by(openings.c.key)):
        yield {"fact": "opening", "id": key, "person": who, "flow": flow, "due": plain(due)}


def _letters(tx: SqlTransaction) -> Iterator[dict[str, Any]]:
    """A letter that waits after an uncertain try is in doubt."""
    told_of = (
        letters.c.key,
        letters.c.kind,
        letters.c.queue,
        letters.c.person,
        letters.c.state,
        letters.c.tries,
        letters.c.sent_at,
    )
    rows = tx.connection.execute(select(*told_of).order_by(letters.c.key))
    for key, kind, queue, person, state, tries, sent_at in rows:
        status = "in_doubt" if state == "pending" and tries else state
        yield {
            "fact": "letter",
            "id": key,
            "key": key,
            "kind": kind,
            "to": queue,
            "person": person,
            "status": status,
            "sent_at": plain(sent_at),
        }


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
