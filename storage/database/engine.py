"""Engines for the databases that we run on, from the address in the settings."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from storage.database.columns import written_json
from storage.database.unavailable import Unavailable

# seconds for SQLite's lock; whoever waits behind one who waits that long still hears within two
PATIENCE = 0.7
DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}


def address(url: str) -> URL:
    """The URL with the driver that we use. Raises ValueError for another database, without telling
    the password.
    """
    parsed = make_url(url)
    driver = DRIVERS.get(parsed.get_backend_name())
    if driver is None:
        raise ValueError(f"{parsed.render_as_string()} is neither sqlite: nor postgresql:")
    return parsed.set(drivername=driver)


def sqlite_file(url: URL) -> Path:
    """Where the database lies; makes its folder. Raises Unavailable, and ValueError for a database
    in memory.
    """
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ValueError(f"{url} names no file")
    file = Path(url.database)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(f"{file.parent}: {error.strerror}") from error
    return file


# Rows that are due at once lie far apart by key. With the 2 MB and 1,000 pages that SQLite takes by
# itself, a batch of them is read, spilled and copied back into the file several times over.
_ROOMY = ("PRAGMA cache_size = -16000", "PRAGMA wal_autocheckpoint = 4000")


def sqlite_writer(url: URL) -> Engine:
    """For the one thread that writes. It takes the write lock at once: a lock taken later cannot
    wait its turn.
    """
    return _sqlite(url, "BEGIN IMMEDIATE", *_ROOMY, pool_size=1, max_overflow=0)


def sqlite_reader(url: URL, threads: int) -> Engine:
    """For threads that read, each from one consistent state."""
    return _sqlite(url, "BEGIN", "PRAGMA query_only = ON", pool_size=threads, max_overflow=0)


def run_bare(connection: Connection, sql: str) -> tuple[Any, ...]:
    """A statement without values, on SQLite's own connection: a tenth of the cost. Its first row,
    if it has one. Raises sqlite3.Error.
    """
    bare: Any = connection.connection.driver_connection
    return bare.execute(sql).fetchone() or ()


def any_engine(url: URL) -> Engine:
    """For one task in one thread, such as a migration."""
    if url.get_backend_name() == "sqlite":
        return sqlite_writer(url)
    return create_engine(url, json_serializer=written_json, connect_args={"connect_timeout": 2})


def reader(url: URL) -> Engine:
    """For one task in one thread that sees one consistent state and keeps nobody from writing."""
    if url.get_backend_name() == "sqlite":
        return sqlite_reader(url, 1)
    return create_engine(
        url, isolation_level="REPEATABLE READ", connect_args={"connect_timeout": 2}
    )


def _sqlite(url: URL, begin: str, *pragmas: str, **pool: int) -> Engine:
    """FULL, although NORMAL would survive a killed process as well: a platform that was told
    "written down" never tells us again, so that has to survive a power cut too. It costs about a
    sixth of a turn's CPU and half a millisecond.
    """
    sqlite_file(url)
    engine = create_engine(
        url,
        json_serializer=written_json,
        connect_args={"timeout": PATIENCE, "isolation_level": None, "check_same_thread": False},
        **pool,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        for pragma in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",  # what is deleted is written over
            *pragmas,
        ):
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        run_bare(connection, begin)

    return engine
