"""SQLite: one thread writes, a few read."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import URL, Connection

from storage.engine import sqlite_reader, sqlite_writer
from storage.group_commit import GroupCommit
from storage.unavailable import translated

R = TypeVar("R")

READERS = 3


class Sqlite:
    """Writers and readers of one file."""

    def __init__(self, url: URL) -> None:
        self.write = GroupCommit(sqlite_writer(url))
        self._engine = sqlite_reader(url, READERS)
        self._threads = ThreadPoolExecutor(READERS, "database-reader")

    async def read(self, work: Callable[[Connection], R]) -> R:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, work)

    async def close(self) -> None:
        await asyncio.to_thread(self.write.close)
        self._threads.shutdown()
        self._engine.dispose()

    def _read(self, work: Callable[[Connection], R]) -> R:
        with translated(), self._engine.connect() as connection:
            return work(connection)
