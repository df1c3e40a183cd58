"""What `doctor` asks of the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text

from coaching.facts.settings import Setting
from storage.database.columns import Moment
from storage.database.engine import address, reader
from storage.database.rows import from_row
from storage.database.unavailable import translated
from storage.queues import silence
from storage.safekeeping.migrate import NEWEST, revision
from storage.tables import FACT_TABLES, contacts, metadata

NOW = select(func.now(type_=Moment))


@dataclass(frozen=True, slots=True)
class Checkup:
    revision: str  # of its tables; empty when there are none yet
    newest: str  # the one that this version wants
    silent: bool
    time: datetime  # the database's own, to the second
    damage: str = ""  # what is broken or missing in it


def look_over(url: str) -> Checkup | None:
    """None for a SQLite file that is not there yet; nothing is made or changed. Raises
    Unavailable.
    """
    with _looking(url) as connection:
        if connection is None:
            return None
        stored = revision(connection)
        damage = _damage(connection, stored)
        silent = stored == NEWEST and not damage and silence.kept(connection)
        time = connection.execute(NOW).scalar_one()
        return Checkup(stored, NEWEST, silent, time, damage)


def _damage(connection: Connection, stored: str) -> str:
    """PostgreSQL looks after its own pages."""
    if connection.dialect.name == "sqlite":
        found = str(connection.execute(text("PRAGMA quick_check(1)")).scalar_one())
        if found != "ok":
            return " ".join(found.split())
    missing = metadata.tables.keys() - set(inspect(connection).get_table_names())
    if stored == NEWEST and missing:
        return f"there is no table {', '.join(sorted(missing))}"
    return ""


def decided_in_chat(url: str) -> tuple[Setting, ...]:
    """What leads have decided; nothing where the tables are not those of this version yet."""
    table = FACT_TABLES[Setting]
    with _looking(url) as connection:
        if connection is None or revision(connection) != NEWEST:
            return ()
        rows = connection.execute(select(table).order_by(table.c.id)).mappings()
        return tuple(from_row(Setting, row) for row in rows)


def closed_chats(url: str, platform: str) -> dict[str, int]:
    """How many chats of the platform take letters, under "", and how many do not, by the reason."""
    counted = (
        select(contacts.c.closed, func.count().label("number"))
        .where(contacts.c.id.startswith(f"{platform}:"))
        .group_by(contacts.c.closed)
    )
    with _looking(url) as connection:
        if connection is None or revision(connection) != NEWEST:
            return {}
        return {row.closed: row.number for row in connection.execute(counted)}


@contextmanager
def _looking(url: str) -> Iterator[Connection | None]:
    """None for a SQLite file that is not there yet."""
    place = address(url)
    if place.get_backend_name() == "sqlite" and not Path(place.database or "").exists():
        yield None
        return
    engine = reader(place)
    try:
        with translated(), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
