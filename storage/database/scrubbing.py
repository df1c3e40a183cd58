"""Freed pages and the write-ahead log of SQLite still hold what was deleted, until they are written
over.
"""

from sqlalchemy import Connection

from storage.database.engine import run_bare

WANTED = "scrubbing wanted"  # in the connection's notes


def scrub(connection: Connection) -> None:
    """Once this transaction is committed. PostgreSQL's pages and log are its operator's."""
    if connection.dialect.name == "sqlite":
        connection.info[WANTED] = True


def scrubbed(connection: Connection) -> None:
    """Empties the log, if somebody asked for it. Whoever reads meanwhile keeps it from being
    emptied: then it is tried again after the next transaction.
    """
    if connection.info.pop(WANTED, False) and not _emptied(connection):
        connection.info[WANTED] = True


def _emptied(connection: Connection) -> bool:
    (busy, *_) = run_bare(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    return not busy
