"""A copy of everything, whoever writes meanwhile: JSON lines, the same for SQLite and PostgreSQL.

The first line says what it is, the last how many rows there are; between them is a row a line, with
its table.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Table, select, true

from storage.database.engine import address, reader, sqlite_file
from storage.database.rows import plain
from storage.database.unavailable import translated
from storage.safekeeping.migrate import NEWEST, revision
from storage.tables import metadata, settings

FORMAT: Final = "kollega backup"
SECRETS: Final = ("calendar_secret",)  # of the addresses of calendar files
AT_ONCE: Final = 1000  # rows held in memory


class Unusable(Exception):
    """This database or this file cannot be used; the message says why and how to mend it."""


def backup(url: str, file: str | Path) -> int:
    """Copies the database to `file`, which only its owner may read, and which replaces an older
    copy when it is whole.

    How many rows. Raises Unusable, Unavailable and OSError.
    """
    place, target = address(url), Path(file)
    if place.get_backend_name() == "sqlite" and not sqlite_file(place).exists():
        raise Unusable(f"{place.database}: there is no database")
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    engine = reader(place)
    try:
        half.touch(mode=0o600)
        with translated(), engine.connect() as connection:
            count = _write(half, connection)
        half.replace(target)
    finally:
        engine.dispose()
        half.unlink(missing_ok=True)
    return count


def _write(file: Path, connection: Connection) -> int:
    count = 0
    with file.open("w", encoding="utf-8") as opened:
        opened.write(_line({"format": FORMAT, "revision": _revision(connection)}))
        for row in _rows(connection):
            opened.write(_line(row))
            count += 1
        opened.write(_line({"rows": count}))
        opened.flush()
        os.fsync(opened.fileno())
    return count


def _revision(connection: Connection) -> str:
    stored = revision(connection)
    if stored != NEWEST:
        raise Unusable(
            f"the database has revision {stored or 'none'}, this version backs up {NEWEST}: "
            "run migrate"
        )
    return stored


def _rows(connection: Connection) -> Iterator[dict[str, Any]]:
    for table in metadata.sorted_tables:
        in_order = select(table).where(_may_leave(table)).order_by(*table.primary_key.columns)
        rows = connection.execute(in_order.execution_options(yield_per=AT_ONCE))
        for row in rows.mappings():
            yield {"table": table.name, "row": {name: plain(value) for name, value in row.items()}}


def _may_leave(table: Table) -> ColumnElement[bool]:
    """No key that opens something: the restored copy makes its own."""
    return settings.c.key.not_in(SECRETS) if table is settings else true()


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
