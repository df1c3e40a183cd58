"""What a process learnt of names, kept within limits."""

from collections import OrderedDict
from typing import Final, Generic, TypeVar

T = TypeVar("T")

_MOST: Final = 10_000  # entries; those learnt longest ago are dropped


class Book(Generic[T]):
    """A book of a limited length."""

    def __init__(self) -> None:
        self._entries: OrderedDict[str, T] = OrderedDict()

    def get(self, name: str) -> T | None:
        return self._entries.get(name)

    def learn(self, name: str, entry: T) -> None:
        self._entries[name] = entry
        self._entries.move_to_end(name)
        if len(self._entries) > _MOST:
            self._entries.popitem(last=False)
