"""Inserts that know what to do about a key that is there already, in the words of either database."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table, literal
from sqlalchemy.dialects import postgresql, sqlite

INSERT: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def add(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Inserts the row unless one of its unique values is known; whether it did."""
    return connection.execute(_adding(table, connection.dialect.name), row).first() is not None


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts the rows, or overwrites those with the same primary key."""
    if rows:
        connection.execute(_putting(table, connection.dialect.name), rows)


@cache
def _adding(table: Table, dialect: str) -> Executable:
    # psycopg gives no row count for this statement, hence the RETURNING
    adding: Executable = INSERT[dialect](table).on_conflict_do_nothing().returning(literal(1))
    return adding


@cache
def _putting(table: Table, dialect: str) -> Executable:
    insert = INSERT[dialect](table)
    changed = {column.name: insert.excluded[column.name] for column in table.c if not column.primary_key}
    putting: Executable = insert.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=changed)
    return putting
