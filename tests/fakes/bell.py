"""Waiting for something to become true without looking again and again."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar


class Post(Protocol):
    @property
    def text(self) -> str: ...


T = TypeVar("T")
P = TypeVar("P", bound=Post)


class Bell:
    """Rung at every change; whoever waits looks again then, and only then."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, look: Callable[[], T | None], seconds: float) -> T:
        """The first answer of `look` that is not None. Raises TimeoutError after `seconds`."""
        async with asyncio.timeout(seconds):
            while (found := look()) is None:
                await self._next()
            return found

    async def first(
        self, posts: Callable[[], Iterable[P]], wanted: Callable[[P], bool], seconds: float
    ) -> P:
        """The first post that fits, now or later. Raises AssertionError with what there is
        instead.
        """
        try:
            return await self.until(lambda: next(filter(wanted, posts()), None), seconds)
        except TimeoutError:
            raise AssertionError(f"not among {[post.text for post in posts()]}") from None

    async def _next(self) -> None:
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await future
        finally:
            self._waiting.discard(future)
