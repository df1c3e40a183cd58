"""What is too old by the company's own rules, and goes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Date,
    Table,
    Text,
    and_,
    cast,
    delete,
    false,
    func,
    or_,
    select,
    true,
    update,
)

from coaching.facts.community import Contribution
from coaching.facts.kinds import Fact, kept
from coaching.facts.savings import TimeSaving
from storage.database.rows import from_row
from storage.database.scrubbing import scrub
from storage.facts.privacy import Privacy
from storage.queues import past
from storage.tables import FACT_TABLES, conversations, inbox, letters, openings, people

F = TypeVar("F", bound=Fact)
Erase = Callable[[Connection, ColumnElement[bool], int], int]

savings = FACT_TABLES[TimeSaving]


@dataclass(frozen=True)
class Old:
    """Rows that are too old, and how so many of them go."""

    table: Table
    rows: ColumnElement[bool]
    erase: Erase


class Aging(Privacy):
    """Rows that are dated, and people who have left."""

    __slots__ = ()

    def aged(self, kind: type[F], before: datetime, after: str, most: int) -> list[F]:
        """Facts that are dated before, or not at all, and follow that id; so many at most."""
        table = FACT_TABLES[kind]
        old = _older(dated(kind), before) if kept(kind)[1] else true()
        wanted = select(table).where(old, table.c.id > after).order_by(table.c.id).limit(most)
        rows = self.connection.execute(wanted).mappings()
        return [from_row(kind, row) for row in rows]

    def erase_aged(self, kept: str, before: datetime, most: int) -> int:
        """Rows that are older, so many at most; how many there were. After the last ones nothing of
        them is left in SQLite's files.
        """
        count = 0
        for old in _of(kept, before):
            if old.table is savings:
                whose = select(savings.c.person).where(old.rows).distinct()
                for person in self.connection.scalars(whose).all():
                    self.changes(person)
            count += old.erase(self.connection, old.rows, most - count)
            if count >= most:
                return count
        scrub(self.connection)
        return count

    def too_old(self, kept: str, before: datetime) -> int:
        """How many rows there are that should have gone."""
        counts = [
            select(func.count()).select_from(old.table).where(old.rows) for old in _of(kept, before)
        ]
        return sum(self.connection.execute(count).scalar_one() for count in counts)

    def leavers(self, before: datetime) -> list[str]:
        """The ids of people who had left by then."""
        day = before.date()
        left = or_(people.c.leaves_on < day, and_(people.c.gone, people.c.gone_on < day))
        return list(self.connection.scalars(select(people.c.id).where(left).order_by(people.c.id)))

    def unlink(self, person: str) -> None:
        """As forgotten, but what they shared stays with their colleagues, without their name."""
        shared = FACT_TABLES[Contribution]
        nobodys = {"person": "", "conversation": "", "credit": ""}
        self.connection.execute(update(shared).where(shared.c.person == person).values(nobodys))
        self.erase(person)


def dated(kind: type[Fact]) -> Column[Any]:
    """The column from which its age is counted."""
    _, column = kept(kind)
    return FACT_TABLES[kind].c[column]


def _of(wanted: str, before: datetime) -> Iterator[Old]:
    for kind, table in FACT_TABLES.items():
        if kept(kind)[0] == wanted:
            aged = _older(dated(kind), before)
            held = _held(before.date()) if kind is TimeSaving else false()
            yield Old(table, and_(aged, ~held), _erasing(table))
    if wanted == "inbox":
        aged = and_(inbox.c.ready.is_(None), inbox.c.at < before)
        yield Old(inbox, aged, _erasing(inbox))
        answers = and_(past.REPLIES, letters.c.due < before)
        yield Old(letters, and_(letters.c.ready.is_(None), answers), past.erase_letters)
    if wanted == "letters":
        for queue, erase in ((letters, past.erase_letters), (openings, past.erase_openings)):
            yield Old(queue, and_(queue.c.ready.is_(None), queue.c.due < before), erase)
    over = and_(~conversations.c.open, conversations.c.touched < before)
    if wanted == "conversations":
        yield Old(conversations, over, _erasing(conversations))
    if wanted == "dialogues":
        said = cast(conversations.c.answers, Text) != "{}"
        yield Old(conversations, and_(over, said), _silence)


def _older(column: Column[Any], before: datetime) -> ColumnElement[bool]:
    return column < (before.date() if isinstance(column.type, Date) else before)


def _held(day: date) -> ColumnElement[bool]:
    """A standing saving counts on while it is confirmed: its last day stands at the end of a list
    in the order of days.
    """
    confirmed = cast(savings.c.confirmed, Text)
    last = func.substr(confirmed, func.length(confirmed) - 11, 10)
    stands = and_(confirmed != "[]", last >= day.isoformat())
    return or_(stands, func.coalesce(savings.c.until, savings.c.day) >= day)


def _erasing(table: Table) -> Erase:
    def erase(connection: Connection, aged: ColumnElement[bool], most: int) -> int:
        (key,) = table.primary_key.columns
        some = select(key).where(aged).order_by(key).limit(most)
        return connection.execute(delete(table).where(key.in_(some))).rowcount

    return erase


def _silence(connection: Connection, aged: ColumnElement[bool], most: int) -> int:
    """The dialogue stays, without what was answered in it."""
    key = conversations.c.id
    some = select(key).where(aged).order_by(key).limit(most)
    changed = {"answers": {}, "version": conversations.c.version + 1}
    return connection.execute(update(conversations).where(key.in_(some)).values(changed)).rowcount
