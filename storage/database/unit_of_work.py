"""A connection, for what is done on it in one transaction."""

from datetime import date

from sqlalchemy import Connection

from coaching.facts.savings import TimeSaving


class UnitOfWork:
    """Somebody else begins the transaction and commits it."""

    __slots__ = ("connection", "fresh", "uncounted")

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        # whose weeks are to be counted anew before it ends: of the first day to that of the last
        self.uncounted: dict[str, tuple[date, date]] = {}
        # savings of single occasions that were told in it, to be added to their weeks
        self.fresh: list[TimeSaving] = []
