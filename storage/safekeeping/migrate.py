"""Brings a database to the schema of this version.

Alembic takes longer to import than everything else takes to start. The stored revision is therefore
read by hand, and Alembic imported only when there is something to do.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database.engine import address, any_engine
from storage.database.locks import take_turns
from storage.database.unavailable import translated

REVISIONS = Path(__file__).parents[1] / "migrations"
NEWEST = max(file.name[:4] for file in (REVISIONS / "versions").glob("[0-9]*.py"))


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
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(REVISIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
