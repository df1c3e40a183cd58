"""Leases of a process that is gone."""

from sqlalchemy import update

from storage.database.unit_of_work import UnitOfWork
from storage.tables import inbox, letters, openings


class Leases(UnitOfWork):
    """For whoever is alone on the database, at its start."""

    __slots__ = ()

    def release_leases(self, in_doubt_at: float) -> None:
        """Everything that waits may be claimed at once.

        But what a platform had just accepted cannot be found there yet: those letters wait until
        `in_doubt_at` (real seconds).
        """
        on_the_way = letters.c.state == "sending"
        leased = update(letters).where(letters.c.ready > 0)
        self.connection.execute(leased.where(on_the_way).values(ready=in_doubt_at))
        self.connection.execute(leased.where(~on_the_way).values(ready=0.0))
        for table in (inbox, openings):
            self.connection.execute(update(table).where(table.c.ready > 0).values(ready=0.0))
