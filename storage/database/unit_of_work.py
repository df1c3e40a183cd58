"""A connection, for what is done on it in one transaction."""

from sqlalchemy import Connection


class UnitOfWork:
    """Somebody else begins the transaction and commits it."""

    __slots__ = ("connection",)

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
