"""A copy of the database that is whole, whoever writes meanwhile."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.engine import address, sqlite_file


def backup(url: str, file: str | Path) -> None:
    """Copies the SQLite database at `url` to `file`, which appears when it is complete and replaces an older copy.

    Raises ValueError for PostgreSQL, whose own pg_dump does it better, and FileNotFoundError when there is no database.
    """
    place, target = address(url), Path(file)
    if place.get_backend_name() != "sqlite":
        raise ValueError("backup copies SQLite only; use pg_dump for PostgreSQL")
    if not (source := sqlite_file(place)).exists():
        raise FileNotFoundError(f"{source}: no database")
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(half)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
    half.replace(target)
