"""What is fleeting on its way to a platform: "thinking …", and an answer while it is written.

It passes the same paces as letters do. Without a token it is dropped, and of an answer that grows
only the newest state is shown: whoever is late loses nothing, for the letter says it whole.
"""

import asyncio
import logging
from collections.abc import Mapping

from coaching.messages import Signal
from coaching.ports.clock import Clock
from coaching.ports.platform import Platform
from coaching.ports.store import Store

log = logging.getLogger("kollega.signals")


class Signals:
    """One for the whole process."""

    def __init__(self, store: Store, platforms: Mapping[str, Platform], clock: Clock) -> None:
        self._store, self._platforms, self._clock = store, platforms, clock
        self._newest: dict[str, Signal] = {}
        self._writing: dict[str, asyncio.Task[None]] = {}

    async def __call__(self, signal: Signal) -> None:
        """Whoever writes does not wait for a platform to show it."""
        if signal.kind != "writing":
            await self._show(signal)
            return
        self._newest[signal.key] = signal
        if signal.key not in self._writing:
            self._writing[signal.key] = asyncio.create_task(self._show_newest(signal.key))

    async def over(self, key: str) -> None:
        """The letter of that key goes out now: nothing of it is shown any more."""
        self._newest.pop(key, None)
        if writing := self._writing.get(key):
            await asyncio.wait([writing])

    async def _show_newest(self, key: str) -> None:
        try:
            while signal := self._newest.pop(key, None):
                await self._show(signal)
        finally:
            del self._writing[key]

    async def _show(self, signal: Signal) -> None:
        platform = self._platforms.get(signal.to.platform)
        try:
            if platform and await self._may(platform, signal):
                await platform.signal(signal)
        except Exception as error:
            log.warning("a signal was dropped: %s", type(error).__name__)

    async def _may(self, platform: Platform, signal: Signal) -> bool:
        paces = platform.signal_paces(signal)
        if not paces:
            return True
        real = self._clock.elapsed()
        (shortage,) = await self._store.transact(lambda tx: tx.take([paces], real))
        return shortage is None
