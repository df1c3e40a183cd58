"""The database, as the core asks for it."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from coaching.facts.advice import ModelUse
from coaching.ports.facts import Knowledge, Privacy, Retention, Talks
from coaching.ports.queues import Delivery, Diary, Inbox, Letters, Paces

R = TypeVar("R")


class Advice(Protocol):
    """Before and after a language model is asked."""

    def names(self) -> Sequence[str]:
        """Of everybody known, so that none of them leaves for a model."""

    def use_model(self, use: ModelUse) -> ModelUse:
        """Adds to what is used in the period, for all copies of the service at once; how much it is
        now.
        """


class Notes(Protocol):
    """What outlives a restart and belongs to nobody, such as the virtual time that was reached."""

    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


class Transaction(
    Inbox,
    Knowledge,
    Privacy,
    Retention,
    Talks,
    Letters,
    Delivery,
    Paces,
    Diary,
    Advice,
    Notes,
    Protocol,
):
    """One unit of work on the database. Plain and synchronous, so that it cannot stay open over an
    `await`.
    """


class Store(Protocol):
    """The database."""

    async def transact(self, work: Callable[[Transaction], R]) -> R:
        """May be run again after a conflict."""

    async def read(self, work: Callable[[Transaction], R]) -> R:
        """Sees one consistent state, writes nothing."""
