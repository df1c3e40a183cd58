"""The language model within its means: a patience, a budget, and no knocking at a door that is
shut.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from coaching.advice.breaker import Breaker
from coaching.advice.echo import repeats_rules
from coaching.company.spending import Spending
from coaching.facts.advice import ModelUse
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud, LanguageModel, ModelTurn, ModelUnavailable, Written
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

log = logging.getLogger("kollega.model")

PATIENCE = timedelta(seconds=13)  # two seconds of the fifteen are for everything around it
BROKEN = frozenset(
    {"slow", "down", "busy", "nonsense"}
)  # what says that the server is ill, not that it said no
TOKEN = 3  # characters at least, when a server does not tell how many it read


class Writer:
    """What features ask when they want a model's words. One for the whole process: it keeps the
    circuit breaker.
    """

    def __init__(
        self,
        model: LanguageModel,
        store: Store,
        clock: Clock,
        spending: Spending,
        patience: timedelta = PATIENCE,
    ) -> None:
        self._model, self._store, self._clock, self._spending = model, store, clock, spending
        self._patience = patience
        self._breaker = Breaker()

    @property
    def configured(self) -> bool:
        return self._model.configured

    async def write(
        self,
        turns: Sequence[ModelTurn],
        situation: Situation,
        limit: int = 700,
        aloud: Aloud | None = None,
    ) -> str:
        """The model's Markdown. Raises ModelUnavailable, also when there is no budget left."""
        if not self.configured:
            raise ModelUnavailable("off")
        if not self._breaker.lets_pass(self._clock.elapsed()):
            raise ModelUnavailable("down")
        reserved = self._spending.cost(sum(len(turn.content) for turn in turns) // TOKEN, limit)
        await self._reserve(situation, reserved)
        try:
            written = await self._ask(turns, limit, _discreet(aloud) if aloud else None)
        except ModelUnavailable as unavailable:
            if unavailable.free:
                await self._settle(situation, -reserved)
            raise
        await self._settle(situation, self._cost(written, turns) - reserved)
        if repeats_rules(written.markdown):
            raise ModelUnavailable("refused")
        return written.markdown

    async def _ask(self, turns: Sequence[ModelTurn], limit: int, aloud: Aloud | None) -> Written:
        self._breaker = self._breaker.asking(self._clock.elapsed(), self._patience.total_seconds())
        try:
            written = await self._model.write(turns, limit, self._patience, aloud)
        except ModelUnavailable as unavailable:
            log.warning("no answer from the model: %s", unavailable.reason)
            now, ill = self._clock.elapsed(), unavailable.reason in BROKEN
            self._breaker = (
                self._breaker.failed(now, unavailable.retry_after)
                if ill
                else self._breaker.succeeded()
            )
            raise
        self._breaker = self._breaker.succeeded()
        return written

    def _cost(self, written: Written, turns: Sequence[ModelTurn]) -> int:
        read = written.read or sum(len(turn.content) for turn in turns) // TOKEN
        return self._spending.cost(read, written.written or len(written.markdown) // TOKEN)

    async def _reserve(self, situation: Situation, money: int) -> None:
        """Before it is asked, so that no two can spend the last of it. Raises ModelUnavailable, and
        counts nothing.
        """

        def count(tx: Transaction) -> None:
            mine, ours = (tx.use_model(use) for use in _uses(situation, 1, money))
            if word := self._spending.exceeded(mine.requests, ours.requests, ours.money):
                raise ModelUnavailable(word, free=True)

        await self._store.transact(count)

    async def _settle(self, situation: Situation, difference: int) -> None:
        """What it really cost; a request counts as one whatever came of it."""

        def count(tx: Transaction) -> None:
            for use in _uses(situation, 0, difference):
                tx.use_model(use)

        await self._store.transact(count)


def _discreet(aloud: Aloud) -> Aloud:
    """Tells no rules of ours while an answer grows."""

    async def tell(markdown: str) -> None:
        if not repeats_rules(markdown):
            await aloud(markdown)

    return tell


def _uses(situation: Situation, requests: int, money: int) -> tuple[ModelUse, ModelUse]:
    """Of the person today, where they live, and of everybody this month, where the company is."""
    person = situation.person.id
    today = situation.now.astimezone(situation.zone).date().isoformat()
    month = situation.now.astimezone(ZoneInfo(situation.company.timezone)).strftime("%Y-%m")
    return (
        ModelUse(f"person:{person}", person, today, requests, money),
        ModelUse("house", "", month, requests, money),
    )
