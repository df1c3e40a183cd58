"""Leases of a process that is gone."""

from sqlalchemy import Connection, update

from storage.tables import inbox, letters, openings


def release(connection: Connection, in_doubt_at: float) -> None:
    """Everything that waits may be claimed at once. Only for whoever is alone on the database, at
    its start.

    But what a platform had just accepted cannot be found there yet: those letters wait until
    `in_doubt_at`.
    """
    on_the_way = letters.c.state == "sending"
    connection.execute(
        update(letters).where(letters.c.ready > 0, on_the_way).values(ready=in_doubt_at)
    )
    connection.execute(update(letters).where(letters.c.ready > 0, ~on_the_way).values(ready=0.0))
    for table in (inbox, openings):
        connection.execute(update(table).where(table.c.ready > 0).values(ready=0.0))
