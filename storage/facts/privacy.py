"""One person's rows in every table: shown, handed to another person, or erased."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from secrets import token_hex
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, delete, or_, select, update

from coaching.facts.pairs import Avoidance
from coaching.facts.people import Contact, Person
from coaching.facts.savings import TimeSaving
from storage.facts import erased, facts
from storage.queues.letters import queue
from storage.tables import FACT_TABLES, contacts, conversations, inbox, letters, openings, people

savings = FACT_TABLES[TimeSaving]

OWNED: tuple[Column[Any], ...] = (
    *(column for kind in FACT_TABLES for column in facts.owners(kind)),
    conversations.c.person,
    openings.c.who,
)
UNLINKED: Mapping[str, Any] = {
    "person": "",
    "place": None,
    "queue": "",
    "reply": None,
    "says": [],
    "question": None,
    "asks": False,
    "reference": "",
}


def everything_of(connection: Connection, person: str) -> dict[str, list[dict[str, object]]]:
    """Table -> rows without their empty columns; tables with nothing of the person are left out."""
    theirs = [column == person for column in OWNED] + [
        _heard_from(person),
        _written_to(connection, person),
    ]
    tables = [column.table for column in OWNED] + [inbox, letters]
    found: dict[str, list[dict[str, object]]] = {}
    for table, whose in zip(tables, theirs, strict=True):
        rows = [_filled(row) for row in connection.execute(select(table).where(whose)).mappings()]
        found[table.name] = found.get(table.name, []) + rows
    return {name: rows for name, rows in found.items() if rows}


def merge(connection: Connection, kept: str, dropped: str) -> None:
    """All that belongs to `dropped`, or is about them, does so of `kept` afterwards, and `dropped`
    is gone.
    """
    for column in (*OWNED, letters.c.person, FACT_TABLES[Avoidance].c.other):
        if column.table is not people:
            connection.execute(
                update(column.table).where(column == dropped).values({column.name: kept})
            )
    connection.execute(delete(people).where(people.c.id == dropped))


def forget(connection: Connection, person: str) -> None:
    """Erases the person, and writes down that nobody is to bring them back. Raises OSError when
    that fails.
    """
    if known := facts.get(connection, Person, person):
        erased.write_down(connection, known)
    erase(connection, person)


def erase(connection: Connection, person: str) -> None:
    """Of a finished letter stays that it was written, not to whom: its key must not come again."""
    written = _written_to(connection, person)
    connection.execute(delete(letters).where(written, letters.c.ready.is_not(None)))
    connection.execute(update(letters).where(written).values(UNLINKED))
    connection.execute(delete(inbox).where(_heard_from(person)))
    _unlink_savings(connection, person)
    for column in (*OWNED, FACT_TABLES[Avoidance].c.other):
        connection.execute(delete(column.table).where(column == person))


def _unlink_savings(connection: Connection, person: str) -> None:
    """The company's totals stay: minutes and days of nobody, without the task, the tool and the
    time of day.
    """
    nobody = f"nobody-{token_hex(6)}"
    rows = connection.execute(select(savings).where(savings.c.person == person)).mappings().all()
    for row in rows:
        day = datetime.combine(row["day"], time(), UTC)
        blank = {
            "id": token_hex(6),
            "person": nobody,
            "conversation": "",
            "task": "",
            "tool": "",
            "told_at": day,
        }
        connection.execute(update(savings).where(savings.c.id == row["id"]).values(blank))


def _heard_from(person: str) -> ColumnElement[bool]:
    return inbox.c.sender.in_(select(contacts.c.id).where(contacts.c.person == person))


def _written_to(connection: Connection, person: str) -> ColumnElement[bool]:
    """Letters to the person, and those to their direct chats from before we knew who it was."""
    chats = [
        queue(contact.direct)
        for contact in facts.of(connection, Contact, person)
        if contact.direct.direct
    ]
    in_chats = (
        or_(letters.c.queue == chat, letters.c.queue.startswith(f"{chat}/", autoescape=True))
        for chat in chats
    )
    return or_(letters.c.person == person, *in_chats)


def _filled(row: Mapping[Any, Any]) -> dict[str, object]:
    return {name: value for name, value in row.items() if value not in (None, "", [], {})}
