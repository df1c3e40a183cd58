"""Brings a database to the schema of this version.

Alembic takes longer to import than everything else takes to start. The stored revision is therefore
read by hand, an empty database gets its tables as the code has them, and Alembic is imported only
when there are tables to alter.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database.engine import address, any_engine
from storage.database.locks import take_turns
from storage.database.unavailable import translated
from storage.tables import metadata

REVISIONS = Path(__file__).parents[1] / "migrations"
NEWEST = max(file.name[:4] for file in (REVISIONS / "versions").glob("[0-9]*.py"))
ROLLED_UP = "0033"  # since when sums are kept as they are, beside what was told

# as Alembic makes it
_VERSION = """CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""


class TooNew(Exception):
    """The database was made by a later version, whose tables this one does not know."""


def migrate(url: str) -> None:
    """Makes or alters the tables. Raises TooNew, Unavailable, or ValueError for an address that we
    cannot use.
    """
    engine = any_engine(address(url))
    try:
        with translated(), engine.begin() as connection:
            take_turns(connection, "migrations")
            upgrade(connection)
    finally:
        engine.dispose()


def revision(connection: Connection) -> str:
    """The revision of the tables, empty when there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def upgrade(connection: Connection, to: str = NEWEST) -> None:
    """Within the connection's transaction. Raises TooNew."""
    stored = revision(connection)
    if stored == to:
        return
    if stored > NEWEST:
        raise TooNew(
            f"the database has revision {stored}, this version knows up to {NEWEST}; install "
            "a newer version"
        )
    if not stored and to == NEWEST:
        _make(connection)
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(REVISIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
    if stored and stored < ROLLED_UP and to == NEWEST:
        _roll_up(connection)


def _roll_up(connection: Connection) -> None:
    """What was told before there was this table for its sums."""
    from storage.facts.rollups import Rollups

    rollups = Rollups(connection)
    rollups.count_everybody()
    rollups.settle()


def _make(connection: Connection) -> None:
    """What all migrations one after the other end at; a test compares them."""
    metadata.create_all(connection)
    connection.execute(text(_VERSION))
    connection.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": NEWEST})
