"""What Kollega knows, a table per kind of fact."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Delete, Executable, Table, bindparam, delete, or_, select

from coaching.facts import Contact, Fact, Person, parties
from coaching.messages import Address
from storage import upsert
from storage.inbox import account
from storage.rows import from_row, to_row
from storage.tables import FACT_TABLES, contacts, people

F = TypeVar("F", bound=Fact)

BY_ADDRESS = (
    select(people).join(contacts, contacts.c.person == people.c.id).where(contacts.c.id == bindparam("account"))
)
BY_EMAIL = (
    select(people).where(people.c.email == bindparam("email")).order_by(people.c.met_at.nulls_last(), people.c.id)
)
CONTACTS = (
    select(contacts).where(contacts.c.person == bindparam("whose")).order_by(contacts.c.seen_at.desc(), contacts.c.id)
)


def put(connection: Connection, facts: Sequence[Fact]) -> None:
    """Inserts or overwrites by id; of two with the same id the later one stays."""
    latest = {(type(fact).__name__, fact.id): fact for fact in facts}
    for _, group in groupby(sorted(latest), key=lambda known: known[0]):
        same = [latest[known] for known in group]
        upsert.put(connection, FACT_TABLES[type(same[0])], [to_row(fact) for fact in same])


def withdraw(connection: Connection, conversation: str, keep: Sequence[str]) -> None:
    for table in FACT_TABLES.values():
        if "conversation" in table.c:
            connection.execute(_withdrawing(table), {"whose": conversation, "kept": list(keep)})


def get(connection: Connection, kind: type[F], id: str) -> F | None:
    row = connection.execute(_where(FACT_TABLES[kind], "id"), {"value": id}).mappings().first()
    return None if row is None else from_row(kind, row)


def of(connection: Connection, kind: type[F], person: str) -> list[F]:
    """The person's own facts of this kind, in the order of their ids."""
    rows = connection.execute(_theirs(FACT_TABLES[kind], parties(kind)), {"value": person}).mappings()
    return sorted((from_row(kind, row) for row in rows), key=lambda fact: fact.id)


def person_at(connection: Connection, address: Address) -> Person | None:
    row = connection.execute(BY_ADDRESS, {"account": account(address)}).mappings().first()
    return None if row is None else from_row(Person, row)


def person_with(connection: Connection, email: str) -> Person | None:
    """Whoever was met first under this e-mail; nobody has the empty one."""
    row = connection.execute(BY_EMAIL, {"email": email}).mappings().first() if email else None
    return None if row is None else from_row(Person, row)


def contacts_of(connection: Connection, person: str) -> list[Contact]:
    """Seen last comes first."""
    return [from_row(Contact, row) for row in connection.execute(CONTACTS, {"whose": person}).mappings()]


def every(connection: Connection, kind: type[F]) -> list[F]:
    """Everybody's facts of this kind, in the order of their ids."""
    table = FACT_TABLES[kind]
    return [from_row(kind, row) for row in connection.execute(_every(table)).mappings()]


def owners(kind: type[Fact]) -> list[Column[Any]]:
    """The columns that say whose fact it is."""
    return [FACT_TABLES[kind].c[name] for name in parties(kind)]


@cache
def _every(table: Table) -> Executable:
    return select(table).order_by(table.c.id)


@cache
def _theirs(table: Table, owned_by: tuple[str, ...]) -> Executable:
    return select(table).where(or_(*(table.c[name] == bindparam("value") for name in owned_by)))


@cache
def _where(table: Table, column: str) -> Executable:
    return select(table).where(table.c[column] == bindparam("value"))


@cache
def _withdrawing(table: Table) -> Delete:
    return delete(table).where(
        table.c.conversation == bindparam("whose"), table.c.id.not_in(bindparam("kept", expanding=True))
    )
