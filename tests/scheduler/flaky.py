"""A store that is locked now and then."""

from collections.abc import Callable
from typing import TypeVar

from storage.database.unavailable import Unavailable
from storage.store import SqlStore
from storage.transaction import SqlTransaction

R = TypeVar("R")


class FlakyStore(SqlStore):
    """Fails as often as it is told to."""

    failures = 0

    async def transact(self, work: Callable[[SqlTransaction], R]) -> R:
        if self.failures:
            self.failures -= 1
            raise Unavailable("locked")
        return await super().transact(work)
