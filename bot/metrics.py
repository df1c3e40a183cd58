"""`/metrics`: what this process has done, and what waits in the database, as Prometheus reads it.

No label ever holds a person, a text or an address.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.version import version
from coaching.messages import Incoming
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud, LanguageModel, ModelTurn, ModelUnavailable, Written
from coaching.ports.platform import Outgoing
from coaching.ports.queues import Heard
from coaching.ports.store import Store
from scheduler.endings import Ending
from storage.queues import silence
from storage.queues.backlog import Backlog, Waiting, backlog

log = logging.getLogger("kollega")

PATIENCE = 1.9  # seconds for the database
TURNS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30, 50)  # seconds
# What platforms call a reason is a word; whatever else one may say some day is not shown.
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
Hear = Callable[[Heard], Awaitable[None]]


class Metrics:
    """Counts since the start; what waits is looked up when somebody asks."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._registry = CollectorRegistry()
        self._queues = Queues()
        self._registry.register(self._queues)
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        GCCollector(registry=self._registry)
        build = Info("kollega_build", "Which version runs.", registry=self._registry)
        build.info({"version": version()})
        self._events = self._counter("events", "Events that platforms handed over.", "platform")
        self._tries = self._counter(
            "letter_tries", "Tries to send a letter.", "platform", "outcome", "reason"
        )
        self._calls = self._counter("model_calls", "Calls of the language model.", "outcome")
        self._tokens = self._counter(
            "model_tokens", "Tokens of the language model, where its server tells.", "direction"
        )
        self._turns = Histogram(
            "kollega_turn_seconds",
            "How long it took to hear what somebody said and to decide.",
            ["outcome"],
            buckets=TURNS,
            registry=self._registry,
        )

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"kollega_{name}", what, labels, registry=self._registry)

    def event(self, incoming: Incoming) -> None:
        self._events.labels(incoming.sender.platform).inc()

    def letter(self, outgoing: Outgoing, ending: Ending) -> None:
        reason = ending.reason
        if reason and not _WORD.fullmatch(reason):
            reason = "other"
        self._tries.labels(outgoing.letter.to.platform, ending.outcome, reason).inc()

    def model_call(self, outcome: str, read: int = 0, written: int = 0) -> None:
        """`outcome` is "answered", or the word of ModelUnavailable."""
        self._calls.labels(outcome).inc()
        self._tokens.labels("read").inc(read)
        self._tokens.labels("written").inc(written)

    def timed(self, hear: Hear) -> Hear:
        """The same, with each turn measured."""

        async def timed(heard: Heard) -> None:
            outcome, began = "failed", self._clock.elapsed()
            try:
                await hear(heard)
                outcome = "done"
            finally:
                self._turns.labels(outcome).observe(self._clock.elapsed() - began)

        return timed

    def route(self) -> web.RouteDef:
        return web.get("/metrics", self._show)

    async def _show(self, request: web.Request) -> web.Response:
        await self._look()
        text = generate_latest(self._registry)
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _look(self) -> None:
        """A database that does not answer is told as such; what was counted is shown all the
        same.
        """
        now = self._clock.now()

        def look(tx: Any) -> tuple[Backlog, bool]:
            return backlog(tx.connection, now), silence.kept(tx.connection)

        try:
            async with asyncio.timeout(PATIENCE):
                found, silent = await self._store.read(look)
        except Exception as trouble:
            log.warning("no metrics of the database: %s", type(trouble).__name__)
            self._queues.show(now, None, silent=False)
        else:
            self._queues.show(now, found, silent)


class Queues(Collector):
    """What was found in the database when it was last looked at."""

    def __init__(self) -> None:
        self._families: list[GaugeMetricFamily] = []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield from self._families

    def show(self, now: datetime, found: Backlog | None, silent: bool) -> None:
        """None: the database did not answer."""
        up = _gauge("database_up", "Whether the database answered just now.", bool(found))
        self._families = [up, *(_gauges(now, found, silent) if found else ())]


def _gauges(now: datetime, found: Backlog, silent: bool) -> Iterator[GaugeMetricFamily]:
    yield _gauge("silent", "Whether it was restored and waits for `arm`.", silent)
    yield _gauge("inbox_waiting", "What was said and is not answered yet.", found.heard.count)
    yield _gauge("inbox_oldest_seconds", "Age of the oldest of them.", _age(found.heard, now))
    due = _by_lane("letters_due", "Letters that are due and neither sent nor set aside.")
    oldest = _by_lane("letters_oldest_seconds", "For how long the oldest of them is due.")
    for lane, waiting in found.letters.items():
        due.add_metric([lane], waiting.count)
        oldest.add_metric([lane], _age(waiting, now))
    yield due
    yield oldest
    yield _gauge("letters_in_doubt", "Letters that were perhaps sent.", found.in_doubt)
    yield _gauge("openings_due", "Entries of the diary that are due.", found.openings.count)
    opened = _age(found.openings, now)
    yield _gauge("openings_oldest_seconds", "For how long the oldest of them is due.", opened)


def _gauge(name: str, what: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"kollega_{name}", what, value=value)


def _by_lane(name: str, what: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"kollega_{name}", what, labels=["lane"])


def _age(waiting: Waiting, now: datetime) -> float:
    """Seconds; 0 where nothing waits."""
    return max(0.0, (now - waiting.since).total_seconds()) if waiting.since else 0.0


class CountedModel:
    """A language model whose calls are counted."""

    def __init__(self, model: LanguageModel, metrics: Metrics) -> None:
        self._model, self._metrics = model, metrics
        self.configured = model.configured

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 700,
        within: timedelta = timedelta(seconds=14),
        aloud: Aloud | None = None,
    ) -> Written:
        try:
            written = await self._model.write(turns, limit, within, aloud)
        except ModelUnavailable as unavailable:
            self._metrics.model_call(unavailable.reason)
            raise
        self._metrics.model_call("answered", written.read, written.written)
        return written
