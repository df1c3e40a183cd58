"""Inserts that know what to do about a key that is there already, in the words of either
database.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Table, literal

from storage.database.statement import Statement


def add(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Inserts the row unless one of its unique values is known; whether it did."""
    return _adding(table, connection.dialect.name).first(connection, row) is not None


def add_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts the rows, except those of which a unique value is known."""
    if rows:
        _adding_all(table, connection.dialect.name).each(connection, rows)


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts the rows, or overwrites those with the same primary key."""
    if rows:
        _putting(table, connection.dialect.name).each(connection, rows)


def insert(table: Table, dialect: str) -> Any:
    """A dialect is loaded when a database speaks it."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


@cache
def _adding(table: Table, dialect: str) -> Statement:
    # psycopg gives no row count for this statement, hence the RETURNING
    return Statement(
        insert(table, dialect).on_conflict_do_nothing().returning(literal(1).label("added")),
        _columns(table),
    )


@cache
def _adding_all(table: Table, dialect: str) -> Statement:
    return Statement(insert(table, dialect).on_conflict_do_nothing(), _columns(table))


@cache
def _putting(table: Table, dialect: str) -> Statement:
    fresh = insert(table, dialect)
    changed = {
        column.name: fresh.excluded[column.name] for column in table.c if not column.primary_key
    }
    overwriting = fresh.on_conflict_do_update(
        index_elements=list(table.primary_key.columns), set_=changed
    )
    return Statement(overwriting, _columns(table))


def _columns(table: Table) -> list[str]:
    """All but a serial number, which the database gives."""
    return [column.name for column in table.c if column.name != "serial"]
