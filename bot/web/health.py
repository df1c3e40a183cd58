"""`/health/live` and `/health/ready`: 200, or 503 with the part that is failing."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from coaching.ports.clock import Clock
from coaching.ports.store import Store
from storage.database.unavailable import Unavailable
from storage.queues.silence import SILENT

log = logging.getLogger("kollega")
Works = Callable[[], Awaitable[bool]]

PATIENCE = 1.9  # seconds for the database
# seconds for which what was found out holds: whoever asks often does not make it write often
FRESH = 1.0
PULSE = "pulse"  # where the last probe is remembered


class Health:
    """`parts` are asked in their order, after the database; the dictionary may grow."""

    def __init__(self, store: Store, clock: Clock, parts: Mapping[str, Works]) -> None:
        self._store, self._clock, self._parts = store, clock, parts
        self._asked_at, self._found = 0.0, ("", "")  # (the part that fails, whether it is silent)
        self._alone = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/health/live", _live), web.get("/health/ready", self._ready)]

    async def _ready(self, request: web.Request) -> web.Response:
        failing, silent = await self._lately()
        if failing:
            return web.json_response({"status": "failing", "part": failing}, status=503)
        ready = {"status": "ready"}
        if silent:
            ready["silent"] = "restored; say arm"
        return web.json_response(ready)

    async def _lately(self) -> tuple[str, str]:
        async with self._alone:
            if not 0 <= self._clock.elapsed() - self._asked_at < FRESH:
                self._found = await self._look()
                self._asked_at = self._clock.elapsed()
            return self._found

    async def _look(self) -> tuple[str, str]:
        """A database that can be read may be locked or full, so it is written to."""
        now = str(self._clock.elapsed())

        def probe(tx: Any) -> str:
            tx.remember(PULSE, now)
            return tx.recall(SILENT) or ""

        try:
            async with asyncio.timeout(PATIENCE):
                silent = await self._store.transact(probe)
        except Exception as trouble:
            # its own words hold no values
            why = str(trouble) if isinstance(trouble, Unavailable) else ""
            log.warning("not ready: database: %s", why or type(trouble).__name__)
            return "database", ""
        for name, works in self._parts.items():
            if not await works():
                log.warning("not ready: %s", name)
                return name, silent
        return "", silent


async def _live(request: web.Request) -> web.Response:
    return web.json_response({"status": "live"})
