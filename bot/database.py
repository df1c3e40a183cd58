"""The database for a command that needs nothing else of the service."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from bot.ids import new_id
from bot.settings.settings import Settings
from coaching.facts.audit import OPERATOR, Audit
from coaching.ports.clock import Clock
from coaching.ports.store import Store
from scheduler.clock import RealClock, VirtualClock
from scheduler.travel import REACHED
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.transaction import SqlTransaction

R = TypeVar("R")


def in_memory() -> str | None:
    """A folder in memory where the machine has one, for a database that need not last."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() else None


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


def leave_line(settings: Settings, action: str, object: str = "", about: str = "") -> None:
    """Keeps that an operator did this, in a transaction of its own: a long look holds up nobody's
    writing.
    """

    def keep(tx: SqlTransaction, clock: Clock) -> None:
        tx.put(Audit(new_id(), clock.now(), OPERATOR, action, object, about))

    with_store(settings, keep)


async def clock_of(settings: Settings, store: Store) -> Clock:
    """The virtual clock, at the time that it has reached on this database, where the settings or
    the database have one; else the real one.
    """
    reached = await store.read(lambda tx: tx.recall(REACHED))
    if settings.clock is not None:
        return VirtualClock(settings.clock, reached)
    if reached:
        return VirtualClock(datetime.fromisoformat(reached))
    return RealClock()


async def serving_clock(settings: Settings, store: Store) -> Clock:
    """For a service that lives on: unless the settings say otherwise, time is real from now on,
    also on a database that has kept a virtual clock.
    """
    reached = await store.read(lambda tx: tx.recall(REACHED))
    if settings.clock is None and reached:
        await store.transact(lambda tx: tx.remember(REACHED, ""))
    return await clock_of(settings, store)
