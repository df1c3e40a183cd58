"""The database for a command that needs nothing else of the service."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from bot.settings.settings import Settings
from coaching.ports.clock import Clock
from coaching.ports.store import Store
from scheduler.clock import RealClock, VirtualClock
from scheduler.travel import REACHED
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.transaction import SqlTransaction

R = TypeVar("R")


def with_store(
    settings: Settings, work: Callable[[SqlTransaction, Clock], R], *, changes: bool = True
) -> R:
    """What `work` gives, done in one transaction on the database at this version.

    Without `changes` it must write nothing. Raises Unavailable, and TooNew for a database that a
    newer version made.
    """
    migrate(settings.database_url)

    async def run() -> R:
        async with SqlStore(settings.database_url) as store:
            clock = await clock_of(settings, store)
            if changes:
                return await store.transact(lambda tx: work(tx, clock))
            return await store.read(lambda tx: work(tx, clock))

    return asyncio.run(run())


async def clock_of(settings: Settings, store: Store) -> Clock:
    """The real clock; or the virtual one, at the time that it has reached on this database."""
    if settings.clock is None:
        return RealClock()
    reached = await store.read(lambda tx: tx.recall(REACHED))
    return VirtualClock(settings.clock, reached)
