"""A connection, for what is done on it in one transaction."""

from datetime import date

from sqlalchemy import Connection


class UnitOfWork:
    """Somebody else begins the transaction and commits it."""

    __slots__ = ("connection", "uncounted")

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        # whose weeks are to be counted anew before it ends: of the first day to that of the last
        self.uncounted: dict[str, tuple[date, date]] = {}
