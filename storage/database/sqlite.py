"""SQLite: one thread writes, a few read; or whoever asks does it in their own."""

import asyncio

from sqlalchemy import URL

from storage.database.batch_executor import BatchExecutor, caught, undone_alone
from storage.database.engine import sqlite_reader, sqlite_writer

READERS = 3
READ_TOGETHER = 8  # functions; one that takes long keeps few others waiting
WRITTEN_TOGETHER = 200  # one commit for all of them, and nobody waits long for it


class Sqlite:
    """Writers and readers of one file. `threads`: none are needed, and a quarter of the time is
    saved, where one thing is done after another.
    """

    def __init__(self, url: URL, threads: bool) -> None:
        writers, readers = (1, READERS) if threads else (0, 0)
        self.write = BatchExecutor(
            sqlite_writer(url), "database-writer", writers, WRITTEN_TOGETHER, undone_alone
        )
        self.read = BatchExecutor(
            sqlite_reader(url, READERS), "database-reader", readers, READ_TOGETHER, caught
        )

    async def close(self) -> None:
        for threads in (self.write, self.read):
            await asyncio.to_thread(threads.close)
