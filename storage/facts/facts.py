"""What Kollega knows, a table per kind of fact."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    Date,
    Table,
    and_,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
)

from coaching.facts.counted import Member
from coaching.facts.kinds import Fact, kept, parties
from coaching.facts.people import Contact, Person
from coaching.messages import Address
from storage.database import upsert
from storage.database.rows import to_row
from storage.database.statement import Statement
from storage.facts.rollups import COUNTED
from storage.facts.sums import Sums
from storage.queues.inbox import account
from storage.tables import FACT_TABLES, contacts, people

F = TypeVar("F", bound=Fact)

# rows that are read together: PostgreSQL ends a transaction of which it hears nothing for seconds,
# and that long it takes to make facts of a million
AT_ONCE = 5_000
BY_ADDRESS = Statement(
    select(people)
    .join(contacts, contacts.c.person == people.c.id)
    .where(contacts.c.id == bindparam("account"))
)
# told in a conversation
TELLING = {table.name: table for table in FACT_TABLES.values() if "conversation" in table.c}
COUNTED_TABLES = {table.name: kind for kind, table in COUNTED.items()}
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
    .where(people.c.standing == "active", ~people.c.gone)
    .group_by(people.c.timezone)
)


MEMBERS = Statement(
    select(
        people.c.id,
        people.c.department,
        and_(
            people.c.agreed_at.is_not(None),
            people.c.agreed_at < bindparam("before"),
            ~people.c.gone,
        ).label("asked"),
    ).order_by(people.c.id)
)


FIRST_AGREED = Statement(
    select(people.c.agreed_at)
    .where(people.c.agreed_at.is_not(None))
    .order_by(people.c.agreed_at)
    .limit(1)
)


class Facts(Sums):
    """Facts of every kind, and who people are."""

    __slots__ = ()

    def members(self, before: date) -> list[Member]:
        midnight = datetime.combine(before, time(), UTC)
        return MEMBERS.values(self.connection, {"before": midnight}, Member)

    def people_by_zone(self) -> dict[str, int]:
        """How many may be written to unasked."""
        rows = ZONES.rows(self.connection, {})
        return {row["timezone"]: row["people"] for row in rows}

    def first_agreed(self) -> datetime | None:
        row = FIRST_AGREED.first(self.connection, {})
        return row["agreed_at"] if row else None

    def put(self, *facts: Fact) -> None:
        """Inserts or overwrites by id; of two with the same id the later one stays."""
        latest = {(type(fact).__name__, fact.id): fact for fact in facts}
        for _, ids in groupby(sorted(latest), key=itemgetter(0)):
            alike = [latest[id] for id in ids]
            table = FACT_TABLES[type(alike[0])]
            if len(alike) == 1 and self._tell(alike[0]):
                continue
            if type(alike[0]) in COUNTED:
                self._change(type(alike[0]), [fact.id for fact in alike], alike)
            upsert.put(self.connection, table, [to_row(fact) for fact in alike])

    def take_away(self, *facts: Fact) -> None:
        for fact in facts:
            self._erase(FACT_TABLES[type(fact)].name, fact.id)

    def withdraw(self, conversation: str, keep: Sequence[str]) -> None:
        for row in BROUGHT_FORTH.rows(self.connection, {"whose": conversation}):
            if row["id"] not in keep:
                self._erase(row["kind"], row["id"])

    def _erase(self, name: str, id: str) -> None:
        if name in COUNTED_TABLES:
            self._change(COUNTED_TABLES[name], [id])
        _erasing(name).run(self.connection, {"gone": id})

    def get(self, kind: type[F], id: str) -> F | None:
        return _by_id(FACT_TABLES[kind]).value(self.connection, {"value": id}, kind)

    def hold(self, kind: type[Fact], *ids: str) -> None:
        """Of every fact of the kind when none is named. SQLite has one writer anyway."""
        if self.connection.dialect.name != "postgresql":
            return
        table = FACT_TABLES[kind]
        rows = select(table.c.id).order_by(table.c.id).with_for_update()
        if ids:
            rows = rows.where(table.c.id.in_(ids))
        self.connection.execute(rows).all()

    def of(self, kind: type[F], person: str, since: datetime | None = None) -> list[F]:
        """The person's own facts of this kind, in the order of their ids; dated since then, if the
        kind is dated.
        """
        owned_by, table = parties(kind), FACT_TABLES[kind]
        if not owned_by:
            return []
        theirs = _theirs(table, owned_by, *_dated(kind, since))
        wanted = {"value": person, "since": _as_dated(kind, since)}
        return sorted(theirs.values(self.connection, wanted, kind), key=attrgetter("id"))

    def person_at(self, address: Address) -> Person | None:
        return BY_ADDRESS.value(self.connection, {"account": account(address)}, Person)

    def person_with(self, email: str) -> Person | None:
        """Whoever was met first under this e-mail; nobody has the empty one."""
        if not email:
            return None
        return BY_EMAIL.value(self.connection, {"email": email}, Person)

    def contacts(self, person: str) -> list[Contact]:
        """Seen last comes first."""
        return CONTACTS.values(self.connection, {"whose": person}, Contact)

    def every(self, kind: type[F], since: datetime | None = None) -> list[F]:
        """Everybody's facts of this kind, in the order of their ids; dated since then, if the kind
        is dated.
        """
        table, dated = FACT_TABLES[kind], _dated(kind, since)
        values: dict[str, Any] = {"since": _as_dated(kind, since), "most": AT_ONCE}
        part = _every(table, *dated).values(self.connection, values, kind)
        found = part
        while len(part) == AT_ONCE:
            values["after"] = part[-1].id
            part = _every(table, *dated, further=True).values(self.connection, values, kind)
            found += part
        return found

    def revisions(self, kind: type[Fact]) -> dict[str, int]:
        rows = _revisions(FACT_TABLES[kind]).rows(self.connection, {})
        return {row["id"]: row["revision"] for row in rows}


def owners(kind: type[Fact]) -> list[Column[Any]]:
    """The columns that say whose fact it is."""
    return [FACT_TABLES[kind].c[name] for name in parties(kind)]


def _dated(kind: type[Fact], since: datetime | None) -> tuple[str, ...]:
    """The field by which its facts are told apart, if they are."""
    _, dated = kept(kind)
    return (dated,) if since and dated else ()


def _as_dated(kind: type[Fact], since: datetime | None) -> date | datetime | None:
    """As that field has it."""
    _, dated = kept(kind)
    by_day = dated and isinstance(FACT_TABLES[kind].c[dated].type, Date)
    return since.date() if since and by_day else since


@cache
def _every(table: Table, *dated: str, further: bool = False) -> Statement:
    """`further`: after those that were read before."""
    wanted = [table.c[name] >= bindparam("since") for name in dated]
    if further:
        wanted.append(table.c.id > bindparam("after"))
    in_order = select(table).where(*wanted).order_by(table.c.id)
    return Statement(in_order.limit(bindparam("most")))


@cache
def _revisions(table: Table) -> Statement:
    return Statement(select(table.c.id, table.c.revision))


@cache
def _theirs(table: Table, owned_by: tuple[str, ...], *dated: str) -> Statement:
    lately = (table.c[name] >= bindparam("since") for name in dated)
    owned = or_(*(table.c[name] == bindparam("value") for name in owned_by))
    return Statement(select(table).where(owned, *lately))


@cache
def _by_id(table: Table) -> Statement:
    return Statement(select(table).where(table.c.id == bindparam("value")))


@cache
def _erasing(name: str) -> Statement:
    table = TELLING[name]
    return Statement(delete(table).where(table.c.id == bindparam("gone")))
