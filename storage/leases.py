"""Leases of a process that is gone."""

from sqlalchemy import Connection, update

from storage.tables import inbox, letters, openings


def release(connection: Connection) -> None:
    """Everything that waits may be claimed at once. Only for whoever is alone on the database, at its start."""
    for table in (inbox, letters, openings):
        connection.execute(update(table).where(table.c.ready > 0).values(ready=0.0))
