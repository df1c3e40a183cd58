"""The operator's data, one fact at a time: ids, states and a person's e-mail, nothing that anybody
wrote.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select

from coaching.facts.advice import Verdict
from storage.tables import FACT_TABLES, conversations, letters, openings, people
from storage.transaction import SqlTransaction

IDS = ("id", "person", "conversation")
# which topics fail; nobody's words
TOLD: Mapping[type, tuple[str, ...]] = {Verdict: ("topic", "helpful")}


def dump(tx: SqlTransaction) -> Iterator[dict[str, Any]]:
    """One line each, table by table, in the order of their ids."""
    for kind, table in FACT_TABLES.items():
        names = (*IDS, *TOLD.get(kind, ()))
        columns = [table.c[name] for name in names if name in table.c]
        yield from _lines(tx, _snake(kind.__name__), columns + _email(table))
    yield from _lines(tx, "conversation", [conversations.c.id, conversations.c.person])
    yield from _lines(tx, "opening", [openings.c.key.label("id"), openings.c.who.label("person")])
    yield from _letters(tx)


def _lines(tx: SqlTransaction, fact: str, columns: list[Any]) -> Iterator[dict[str, Any]]:
    for row in tx.connection.execute(select(*columns).order_by(columns[0])).mappings():
        yield {"fact": fact, **row}


def _email(table: Any) -> list[Any]:
    return [people.c.email] if table is people else []


def _letters(tx: SqlTransaction) -> Iterator[dict[str, str]]:
    """A letter that waits after an uncertain try is in doubt."""
    columns = (letters.c.key, letters.c.queue, letters.c.person, letters.c.state, letters.c.tries)
    for key, queue, person, state, tries in tx.connection.execute(
        select(*columns).order_by(letters.c.key)
    ):
        status = "in_doubt" if state == "pending" and tries else state
        yield {
            "fact": "letter",
            "id": key,
            "key": key,
            "to": queue,
            "person": person,
            "status": status,
        }


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
