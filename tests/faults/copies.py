"""Copies of the service as processes of their own, on one database, before a Slack of our own."""

import asyncio
import os
import random
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from storage.safekeeping.migrate import migrate
from tests.fakes.slack import SlackServer
from tests.fakes.slack.how import How
from tests.fakes.slack.over_http import OverHttp
from tests.fakes.slack.record import Attempt, Delivery
from tests.serving import ROOT, free_port

COMPANY = Path(__file__).with_name("company.toml")
STARTS = 5
STARTED_WITHIN = 90.0  # seconds; the machine may be busy


class DidNotStart(Exception):
    """The message is what it said."""


@dataclass
class Copy:
    """One process, and the file that it writes its log to."""

    process: Process
    port: int
    log: Path

    @property
    def alive(self) -> bool:
        return self.process.returncode is None

    async def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self, within: float = 30.0) -> None:
        """Tells it to end. Raises TimeoutError."""
        self.process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(self.process.wait(), within)

    def freeze(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


class Balancer(OverHttp):
    """Hands every try to any of the copies, as something in front of them would."""

    def __init__(self, slack: SlackServer, dice: random.Random) -> None:
        super().__init__("", slack.keys.signing_secret, slack.patience, aiohttp.ClientSession())
        self.copies: list[Copy] = []
        self.tries: list[tuple[Attempt, float]] = []  # and how many seconds each took
        self._dice = dice

    async def _try(
        self, delivery: Delivery, how: How, number: int, reason: str | None
    ) -> tuple[Attempt, bool]:
        alive = [copy for copy in self.copies if copy.alive]
        if not alive:
            return Attempt(number, failure="connection"), False
        self.url = f"http://127.0.0.1:{self._dice.choice(alive).port}/slack/events"
        began = time.monotonic()
        attempt, final = await super()._try(delivery, how, number, reason)
        self.tries.append((attempt, time.monotonic() - began))
        return attempt, final

    def slowest(self, status: int | None) -> float:
        """How long the slowest answer with this status took, or the slowest of all."""
        return max(
            (seconds for attempt, seconds in self.tries if status in (None, attempt.status)),
            default=0.0,
        )


@dataclass
class Bench:
    """A Slack, a database, and as many copies as are started."""

    slack: SlackServer
    url: str
    folder: Path
    balancer: Balancer
    settings: dict[str, str]
    copies: list[Copy] = field(default_factory=list)

    @property
    def sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    async def start(self, **more: str) -> Copy:
        """One more copy, ready. `more` are further settings; an empty one takes it away.

        On a machine that is very busy even our Slack may be too slow for a start; then it is
        started again.
        """
        for _ in range(STARTS - 1):
            with suppress(DidNotStart):
                return await self._start(**more)
        return await self._start(**more)

    async def _start(self, **more: str) -> Copy:
        port, log = free_port(), self.folder / f"copy-{len(self.copies)}.log"
        settings = {
            name: value
            for name, value in os.environ.items()
            if name in ("PATH", "HOME", "LANG", "TMPDIR")
        }
        settings |= {"PYTHONPATH": str(ROOT), "PORT": str(port)} | self.settings | more
        settings = {name: value for name, value in settings.items() if value}
        with log.open("wb") as written:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.faults.hurried",
                cwd=self.folder,
                env=settings,
                stdout=DEVNULL,
                stderr=written,
            )
        copy = Copy(process, port, log)
        async with asyncio.timeout(STARTED_WITHIN):
            while "is ready" not in copy.said():
                if not copy.alive:
                    raise DidNotStart(copy.said())
                await asyncio.sleep(0.05)
        self.copies.append(copy)
        self.balancer.copies.append(copy)
        return copy

    async def health(self, copy: Copy) -> tuple[int, dict[str, Any]]:
        """What /health/ready says."""
        async with self.balancer.session.get(
            f"http://127.0.0.1:{copy.port}/health/ready"
        ) as answer:
            return answer.status, await answer.json()

    async def until_ready(self, copy: Copy, within: float = 40.0) -> None:
        async with asyncio.timeout(within):
            while (await self.health(copy))[0] != 200:
                await asyncio.sleep(0.1)

    async def until_failing(self, copy: Copy, part: str, within: float = 20.0) -> None:
        async with asyncio.timeout(within):
            while (await self.health(copy)) != (503, {"status": "failing", "part": part}):
                await asyncio.sleep(0.05)


@asynccontextmanager
async def bench(
    slack: SlackServer, url: str, folder: Path, seed: int, lease: float
) -> AsyncIterator[Bench]:
    """`lease` in seconds; 0: the real one. Whatever was started is gone afterwards."""
    migrate(url)
    balancer = Balancer(slack, random.Random(seed))
    slack.dispatch.address = balancer
    settings = {
        "DATABASE_URL": url,
        "KOLLEGA_COMPANY": str(COMPANY),
        "SLACK_BOT_TOKEN": slack.keys.bot_token,
        "SLACK_SIGNING_SECRET": slack.keys.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "SLACK_POSTS_PER_MINUTE": "1200",
        "LOG_LEVEL": "warning",
        "FAULTS_LEASE": str(lease),
    }
    made = Bench(slack, url, folder, balancer, settings)
    try:
        yield made
    finally:
        for copy in made.copies:
            if copy.alive:
                copy.thaw()
                await copy.kill()
        await balancer.session.close()
