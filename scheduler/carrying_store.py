"""The store as the coach has it: a transaction that writes letters claims them too, so that nobody
has to look.
"""

from collections.abc import Callable
from typing import TypeVar

from coaching.ports.store import Store, Transaction
from scheduler.courier import Courier

R = TypeVar("R")


class Outbox:
    """A ports.Store."""

    def __init__(self, store: Store, courier: Courier) -> None:
        self._store, self._courier = store, courier

    async def transact(self, work: Callable[[Transaction], R]) -> R:
        return await self._courier.along(work)

    async def read(self, work: Callable[[Transaction], R]) -> R:
        return await self._store.read(work)
