"""What Kollega knows, a table per kind of fact."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    Connection,
    Table,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
)

from coaching.facts.kinds import Fact, parties
from coaching.facts.people import Contact, Person
from coaching.messages import Address
from storage.database import upsert
from storage.database.rows import from_row, to_row
from storage.database.statement import Statement
from storage.queues.inbox import account
from storage.tables import FACT_TABLES, contacts, people

F = TypeVar("F", bound=Fact)

BY_ADDRESS = Statement(
    select(people)
    .join(contacts, contacts.c.person == people.c.id)
    .where(contacts.c.id == bindparam("account"))
)
TELLING = {
    table.name: table for table in FACT_TABLES.values() if "conversation" in table.c
}  # told in a conversation
BROUGHT_FORTH = Statement(
    union_all(
        *(
            select(literal(name).label("kind"), table.c.id).where(
                table.c.conversation == bindparam("whose")
            )
            for name, table in TELLING.items()
        )
    )
)
BY_EMAIL = Statement(
    select(people)
    .where(people.c.email == bindparam("email"))
    .order_by(people.c.met_at.nulls_last(), people.c.id)
)
CONTACTS = Statement(
    select(contacts)
    .where(contacts.c.person == bindparam("whose"))
    .order_by(contacts.c.seen_at.desc(), contacts.c.id)
)


ZONES = Statement(
    select(people.c.timezone, func.count().label("people"))
    .where(people.c.standing == "active")
    .group_by(people.c.timezone)
)


def people_by_zone(connection: Connection) -> dict[str, int]:
    """How many may be written to unasked."""
    return {row["timezone"]: row["people"] for row in ZONES.rows(connection, {})}


def put(connection: Connection, facts: Sequence[Fact]) -> None:
    """Inserts or overwrites by id; of two with the same id the later one stays."""
    latest = {(type(fact).__name__, fact.id): fact for fact in facts}
    for _, group in groupby(sorted(latest), key=lambda known: known[0]):
        same = [latest[known] for known in group]
        upsert.put(connection, FACT_TABLES[type(same[0])], [to_row(fact) for fact in same])


def withdraw(connection: Connection, conversation: str, keep: Sequence[str]) -> None:
    for row in BROUGHT_FORTH.rows(connection, {"whose": conversation}):
        if row["id"] not in keep:
            _erasing(row["kind"]).run(connection, {"gone": row["id"]})


def get(connection: Connection, kind: type[F], id: str) -> F | None:
    row = _by_id(FACT_TABLES[kind]).first(connection, {"value": id})
    return None if row is None else from_row(kind, row)


def hold(connection: Connection, kind: type[Fact], ids: Sequence[str]) -> None:
    """SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        table = FACT_TABLES[kind]
        rows = select(table.c.id).order_by(table.c.id).with_for_update()
        connection.execute(rows.where(table.c.id.in_(ids)) if ids else rows).all()


def of(connection: Connection, kind: type[F], person: str) -> list[F]:
    """The person's own facts of this kind, in the order of their ids."""
    if not parties(kind):
        return []
    rows = _theirs(FACT_TABLES[kind], parties(kind)).rows(connection, {"value": person})
    return sorted((from_row(kind, row) for row in rows), key=lambda fact: fact.id)


def person_at(connection: Connection, address: Address) -> Person | None:
    row = BY_ADDRESS.first(connection, {"account": account(address)})
    return None if row is None else from_row(Person, row)


def person_with(connection: Connection, email: str) -> Person | None:
    """Whoever was met first under this e-mail; nobody has the empty one."""
    row = BY_EMAIL.first(connection, {"email": email}) if email else None
    return None if row is None else from_row(Person, row)


def contacts_of(connection: Connection, person: str) -> list[Contact]:
    """Seen last comes first."""
    return [from_row(Contact, row) for row in CONTACTS.rows(connection, {"whose": person})]


def every(connection: Connection, kind: type[F]) -> list[F]:
    """Everybody's facts of this kind, in the order of their ids."""
    return [from_row(kind, row) for row in _every(FACT_TABLES[kind]).rows(connection, {})]


def revisions(connection: Connection, kind: type[Fact]) -> dict[str, int]:
    return {
        row["id"]: row["revision"] for row in _revisions(FACT_TABLES[kind]).rows(connection, {})
    }


def owners(kind: type[Fact]) -> list[Column[Any]]:
    """The columns that say whose fact it is."""
    return [FACT_TABLES[kind].c[name] for name in parties(kind)]


@cache
def _every(table: Table) -> Statement:
    return Statement(select(table).order_by(table.c.id))


@cache
def _revisions(table: Table) -> Statement:
    return Statement(select(table.c.id, table.c.revision))


@cache
def _theirs(table: Table, owned_by: tuple[str, ...]) -> Statement:
    return Statement(
        select(table).where(or_(*(table.c[name] == bindparam("value") for name in owned_by)))
    )


@cache
def _by_id(table: Table) -> Statement:
    return Statement(select(table).where(table.c.id == bindparam("value")))


@cache
def _erasing(name: str) -> Statement:
    table = TELLING[name]
    return Statement(delete(table).where(table.c.id == bindparam("gone")))
