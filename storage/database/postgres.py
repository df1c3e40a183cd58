"""PostgreSQL: the same plain functions, run on asynchronous connections."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from psycopg.errors import DeadlockDetected, SerializationFailure
from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.database.columns import written_json
from storage.database.unavailable import Unavailable, translated

R = TypeVar("R")

CONFLICTS = (DeadlockDetected, SerializationFailure)
TRIES = 4
# seconds for more than one new attempt at a server that is gone: who waits is to hear within two
TRIED_WITHIN = 0.7
CONNECTED_WITHIN = 0.8  # seconds, to a server or for a connection that is free
# seconds after which a transaction is undone whose process does nothing: it was stopped, or cut off
STALLED = 5.0
LOCK_PATIENCE = 1.2  # seconds; longer than the one after which PostgreSQL looks for a deadlock


class Postgres:
    """A pool of connections to one server."""

    def __init__(self, url: URL) -> None:
        self._engine = _engine(url)
        self._readers = self._engine.execution_options(isolation_level="REPEATABLE READ")

    async def write(self, work: Callable[[Connection], R]) -> R:
        return await _repeated(lambda: self._write(work))

    async def read(self, work: Callable[[Connection], R]) -> R:
        return await _repeated(lambda: self._read(work))

    async def close(self) -> None:
        await self._engine.dispose()

    async def _write(self, work: Callable[[Connection], R]) -> R:
        async with _connected(self._engine) as connection, connection.begin():
            return await connection.run_sync(work)

    async def _read(self, work: Callable[[Connection], R]) -> R:
        async with _connected(self._readers) as connection:
            return await connection.run_sync(work)


def _engine(url: URL) -> AsyncEngine:
    patience = {"lock_timeout": LOCK_PATIENCE, "idle_in_transaction_session_timeout": STALLED}
    options = [f"-c {name}={int(seconds * 1000)}" for name, seconds in patience.items()]
    return create_async_engine(
        url,
        json_serializer=written_json,
        pool_size=10,
        max_overflow=10,
        pool_timeout=CONNECTED_WITHIN,
        connect_args={"options": " ".join((*options, "-c timezone=UTC"))},
    )


async def _repeated(attempt: Callable[[], Awaitable[R]]) -> R:
    """Tries again after a conflict, and with a new connection after the server dropped one that lay
    idle.
    """
    time = asyncio.get_running_loop().time
    until = time() + TRIED_WITHIN
    with translated():
        for tried in range(TRIES - 1):
            try:
                return await attempt()
            except DBAPIError as error:
                gone = error.connection_invalidated and (not tried or time() < until)
                if not gone and not isinstance(error.orig, CONFLICTS):
                    raise
        return await attempt()


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection of the pool. Raises Unavailable when there is none in time."""
    opening = asyncio.ensure_future(_opened(engine))
    try:
        async with asyncio.timeout(CONNECTED_WITHIN):
            connection = await asyncio.shield(opening)
    except (TimeoutError, OSError) as error:
        raise Unavailable("no connection in time") from error
    finally:
        # whoever waited has given up; the pool wants its connection back all the same
        if not opening.done():
            opening.add_done_callback(_given_back)
    try:
        yield connection
    finally:
        await connection.close()


async def _opened(engine: AsyncEngine) -> AsyncConnection:
    return await engine.connect()


_CLOSING: set["asyncio.Task[None]"] = set()  # asyncio itself holds on to no task


def _given_back(opening: "asyncio.Future[AsyncConnection]") -> None:
    if opening.cancelled() or opening.exception():
        return
    closing = asyncio.ensure_future(opening.result().close())
    _CLOSING.add(closing)
    closing.add_done_callback(_CLOSING.discard)
