"""PostgreSQL: the same plain functions, run on asynchronous connections."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from psycopg.errors import DeadlockDetected, SerializationFailure
from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine import postgres
from storage.unavailable import Unavailable, translated

R = TypeVar("R")

CONNECTED_WITHIN = 1.0  # seconds
TRIES = 4  # of a transaction that stood in the way of another


class Postgres:
    """A pool of connections to one server."""

    def __init__(self, url: URL) -> None:
        self._engine = postgres(url)
        self._readers = self._engine.execution_options(isolation_level="REPEATABLE READ")

    async def write(self, work: Callable[[Connection], R]) -> R:
        with translated():
            for _ in range(TRIES - 1):
                try:
                    return await self._once(work)
                except DBAPIError as error:
                    if not isinstance(error.orig, DeadlockDetected | SerializationFailure):
                        raise
            return await self._once(work)

    async def read(self, work: Callable[[Connection], R]) -> R:
        with translated():
            async with _connected(self._readers) as connection:
                return await connection.run_sync(work)

    async def close(self) -> None:
        await self._engine.dispose()

    async def _once(self, work: Callable[[Connection], R]) -> R:
        async with _connected(self._engine) as connection, connection.begin():
            return await connection.run_sync(work)


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection of the pool. Raises Unavailable when there is none in time."""
    connection = engine.connect()
    try:
        async with asyncio.timeout(CONNECTED_WITHIN):
            await connection.start()
    except (TimeoutError, OSError) as error:
        raise Unavailable("no connection in time") from error
    try:
        yield connection
    finally:
        await connection.close()
