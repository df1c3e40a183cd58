"""A backup back into an empty database: without those who were forgotten since, and silent until
somebody ends it.
"""

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, TextIO

from sqlalchemy import (
    Column,
    Connection,
    Date,
    MetaData,
    Table,
    Time,
    func,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.exc import OperationalError, StatementError

from coaching.facts.people import Person
from storage.database.columns import Moment
from storage.database.engine import address, any_engine
from storage.database.locks import take_turns
from storage.database.unavailable import translated
from storage.facts import erased
from storage.facts.erased import Erased
from storage.facts.privacy import Privacy
from storage.queues import silence
from storage.queues.leases import Leases
from storage.safekeeping.backup import FORMAT, Unusable
from storage.safekeeping.migrate import NEWEST, revision, upgrade
from storage.tables import letters, metadata

AT_ONCE: Final = 500  # rows
READERS: Final = (
    (Moment, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
)
RENAMED: Final = {"lessons": "habits"}  # tables of earlier versions
GZIP: Final = b"\x1f\x8b"  # how a packed file begins
DAMAGED: Final = (UnicodeDecodeError, EOFError, gzip.BadGzipFile, zlib.error)
MALFORMED: Final = (AttributeError, KeyError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Restored:
    rows: int
    forgotten: int  # people of the backup who were forgotten since


@dataclass(frozen=True, slots=True)
class Line:
    """Where it stands, for the error, and what it says."""

    where: str
    says: dict[str, Any]


def restore(url: str, file: str | Path, more: str = "") -> Restored:
    """All or nothing. `more`: the erased.txt of the machine that the backup is from.

    Raises Unusable, naming the line where it is one, Unavailable and OSError.
    """
    place = address(url)
    gone = [*erased.written(place), *_named(more)]
    engine = any_engine(place)
    try:
        with translated(), engine.begin() as connection:
            take_turns(connection, "migrations")
            lines = _lines(Path(file))
            _make_tables(connection, next(lines))
            count = _fill(connection, lines)
            upgrade(connection)
            _calm(connection)
            erased.keep(connection, gone)
            erased.learn(place, gone)
            return Restored(count, _forget(connection, erased.everybody(connection)))
    finally:
        engine.dispose()


def _named(file: str) -> list[Erased]:
    try:
        return erased.read(Path(file)) if file else []
    except ValueError as why:
        raise Unusable(str(why)) from None


def _lines(file: Path) -> Iterator[Line]:
    """At least one; the last one counts those between it and the first."""
    line, number = Line(f"{file}", {}), 0
    try:
        with _opened(file) as opened:
            for number, written in enumerate(opened, 1):
                line = _line(f"{file}, line {number}", written)
                if number > 1 or line.says.get("format") == FORMAT:
                    yield line
                else:
                    break
    except DAMAGED:
        raise Unusable(f"{file}: damaged after line {number}, or no backup of Kollega") from None
    if number < 2 or line.says != {"rows": number - 2}:
        raise Unusable(f"{file}: no whole backup of Kollega: it was cut off, or is something else")


def _opened(file: Path) -> TextIO:
    """Packed or not, whatever it is called."""
    with file.open("rb") as raw:
        packed = raw.read(len(GZIP)) == GZIP
    return gzip.open(file, "rt", encoding="utf-8") if packed else file.open(encoding="utf-8")


def _line(where: str, written: str) -> Line:
    try:
        return Line(where, dict(json.loads(written)))
    except (TypeError, ValueError):
        raise Unusable(f"{where}: not a line of a backup") from None


def _make_tables(connection: Connection, first: Line) -> None:
    """Those of the version that made the backup, so that the migrations do the rest."""
    made_at = str(first.says.get("revision"))
    stored = revision(connection)
    if made_at > NEWEST:
        raise Unusable(
            f"{first.where}: made by a later version (revision {made_at}); restore it with that one"
        )
    if stored and (stored != made_at or _any_row(connection)):
        raise Unusable("the database is not empty: name a new one in DATABASE_URL")
    upgrade(connection, made_at)


def _any_row(connection: Connection) -> bool:
    named = (_table_called(name) for name in inspect(connection).get_table_names())
    tables = (table for table in named if table is not None)
    return any(
        connection.execute(select(text("1")).select_from(table).limit(1)).first()
        for table in tables
    )


def _fill(connection: Connection, lines: Iterator[Line]) -> int:
    """How many rows it wrote."""
    count = 0
    rows = (line for line in lines if "rows" not in line.says)
    for _, group in groupby(rows, key=lambda line: line.says.get("table")):
        while some := list(islice(group, AT_ONCE)):
            _insert(connection, some)
            count += len(some)
    for table in metadata.tables.values():
        _count_on(connection, table)
    return count


def _insert(connection: Connection, lines: Sequence[Line]) -> None:
    table = _table_called(str(lines[0].says.get("table")))
    if table is None:
        raise Unusable(f"{lines[0].where}: there is no such table")
    rows = [_row(table, line) for line in lines]
    try:
        connection.execute(insert(table), rows)
    except OperationalError:
        raise
    except StatementError as error:  # its words would tell the values
        where = lines[0].where if len(lines) == 1 else f"{lines[0].where} and after"
        raise Unusable(
            f"{where}: a row of {table.name} is refused ({type(error).__name__})"
        ) from None


def _table_called(name: str) -> Table | None:
    """As it is called where the backup was made."""
    if name in RENAMED:
        return metadata.tables[RENAMED[name]].to_metadata(MetaData(), name=name)
    return metadata.tables.get(name)


def _row(table: Table, line: Line) -> dict[str, Any]:
    try:
        row = {name: _value(table.c[name], value) for name, value in line.says["row"].items()}
        missing = [key.name for key in table.primary_key if key.name not in row]
        if missing:
            raise KeyError(*missing)
        return row
    except MALFORMED as error:
        raise Unusable(f"{line.where}: not a row of {table.name} ({error})") from None


def _value(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    for kind, read in READERS:
        if isinstance(column.type, kind):
            return read(value)
    return value


def _count_on(connection: Connection, table: Table) -> None:
    """PostgreSQL counts its serial numbers apart from the rows."""
    if "serial" in table.c and connection.dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, "serial")
        connection.execute(
            select(func.setval(sequence, func.max(table.c.serial) + 1, False)).having(
                func.count() > 0
            )
        )


def _calm(connection: Connection) -> None:
    """Silent; and what was still to be sent may have arrived since, so it is looked for before it
    is sent.
    """
    silence.keep(connection)
    Leases(connection).release_leases(in_doubt_at=0.0)
    waiting = letters.c.ready.is_not(None)
    connection.execute(update(letters).where(waiting, letters.c.tries == 0).values(tries=1))


def _forget(connection: Connection, gone: Sequence[Erased]) -> int:
    """How many people of the backup were forgotten since."""
    if not gone:
        return 0
    privacy = Privacy(connection)
    everybody = privacy.every(Person)
    forgotten = [person for person in everybody if any(one.matches(person) for one in gone)]
    for person in forgotten:
        privacy.erase(person.id)
    privacy.settle()
    return len(forgotten)
