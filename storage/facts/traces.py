"""What is left of somebody in rows that belong to others: a name in a colleague's dialogue, an
account in a group's letter, the name of a bucket.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, cast, delete, false, or_, select, update
from sqlalchemy.types import String

from coaching.facts.meeting.coffee import Coffee
from storage.tables import FACT_TABLES, buckets, conversations, letters, openings

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
coffees = FACT_TABLES[Coffee]
# what others' rows say of a colleague, and by which key each row is found
HELD: tuple[tuple[Column[Any], Column[Any]], ...] = (
    (conversations.c.about, conversations.c.id),
    (conversations.c.answers, conversations.c.id),
    (openings.c.about, openings.c.key),
    (coffees.c.groups, coffees.c.id),
    (coffees.c.alone, coffees.c.id),
)


@dataclass(frozen=True, slots=True)
class Trace:
    """How somebody is called: `accounts` and ids as they stand, `names` also within a sentence."""

    accounts: Sequence[str]
    names: Sequence[str]

    def within(self, text: str) -> bool:
        return text in self.accounts or any(name in text for name in self.names)


def wipe(connection: Connection, trace: Trace) -> None:
    """For a rare moment: it looks at every row."""
    for column, key in HELD:
        _blank(connection, column, key, trace)
    _unlink_letters(connection, trace)
    theirs = (buckets.c.name.endswith(f":{one}", autoescape=True) for one in trace.accounts)
    connection.execute(delete(buckets).where(or_(false(), *theirs)))


def _blank(connection: Connection, column: Column[Any], key: Column[Any], trace: Trace) -> None:
    rows = connection.execute(select(key, column).where(_holds(column, trace))).all()
    for row_key, value in rows:
        left = _without(value, trace)
        change = update(column.table).where(key == row_key).values({column.name: left})
        connection.execute(change)


def _unlink_letters(connection: Connection, trace: Trace) -> None:
    """A letter to several, one of whom is gone: what waits is not sent any more, and of what was
    sent nobody can be told.
    """
    theirs = _holds(letters.c.place, trace)
    connection.execute(delete(letters).where(theirs, letters.c.ready.is_not(None)))
    connection.execute(update(letters).where(theirs).values(UNLINKED))


def _holds(column: Column[Any], trace: Trace) -> ColumnElement[bool]:
    """As text, in which JSON puts quotation marks around a word and writes an ö otherwise."""
    text = cast(column, String)
    sought = [json.dumps(one) for one in trace.accounts]
    sought += [json.dumps(one)[1:-1] for one in trace.names]
    return or_(false(), *(text.contains(one, autoescape=True) for one in sought))


def _without(value: Any, trace: Trace) -> Any:
    """The same, its strings, keys and items without what names somebody."""
    if isinstance(value, str):
        return "" if trace.within(value) else value
    if isinstance(value, list):
        return [_without(item, trace) for item in value if not _names(item, trace)]
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if not _names(key, trace)}
        return {key: _without(item, trace) for key, item in kept.items()}
    return value


def _names(value: Any, trace: Trace) -> bool:
    return isinstance(value, str) and trace.within(value)
