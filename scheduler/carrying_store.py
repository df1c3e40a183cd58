"""The store as the coach has it: whatever its transactions write to somebody is carried at once."""

from collections.abc import Callable
from typing import TypeVar

from coaching.ports.store import Store, Transaction
from scheduler.courier import Courier

R = TypeVar("R")


class CarryingStore:
    """A ports.Store. A transaction that writes letters claims them too, so that nobody has to
    look.
    """

    def __init__(self, store: Store, courier: Courier) -> None:
        self._store, self._courier = store, courier

    async def transact(self, work: Callable[[Transaction], R]) -> R:
        return await self._courier.transact(work)

    async def read(self, work: Callable[[Transaction], R]) -> R:
        return await self._store.read(work)
