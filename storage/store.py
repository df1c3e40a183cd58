"""The database behind `coaching.ports.store.Store`."""

from collections.abc import Callable
from typing import Protocol, Self, TypeVar

from sqlalchemy import URL, Connection

from storage.database.engine import address
from storage.database.sqlite import Sqlite
from storage.database.unavailable import Unavailable
from storage.transaction import SqlTransaction

__all__ = ["SqlStore", "Unavailable"]

R = TypeVar("R")


class Backend(Protocol):
    """How one kind of database runs a function."""

    async def write(self, work: Callable[[Connection], R], /) -> R: ...

    async def read(self, work: Callable[[Connection], R], /) -> R: ...

    async def close(self) -> None: ...


class SqlStore:
    """SQLite or PostgreSQL, whichever the address names. Close it, or use it in an `async with`
    block. `threads`: whether SQLite works in threads of its own, so that nobody waits for it who
    asks for nothing.

    Raises ValueError for the address of another database, and Unavailable, within two seconds, when
    the database does not take the work.
    """

    def __init__(self, url: str, threads: bool = True) -> None:
        place = address(url)
        sqlite = place.get_backend_name() == "sqlite"
        self._backend: Backend = Sqlite(place, threads) if sqlite else _postgres(place)

    async def transact(self, work: Callable[[SqlTransaction], R]) -> R:
        def write(connection: Connection) -> R:
            tx = SqlTransaction(connection)
            done = work(tx)
            tx.settle()
            return done

        return await self._backend.write(write)

    async def read(self, work: Callable[[SqlTransaction], R]) -> R:
        return await self._backend.read(lambda connection: work(SqlTransaction(connection)))

    async def close(self) -> None:
        await self._backend.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _postgres(place: URL) -> Backend:
    """Its driver takes a fifth of a second to load, which SQLite need not wait for."""
    from storage.database.postgres import Postgres

    return Postgres(place)
