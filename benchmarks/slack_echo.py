"""What does durable inbox and outbox cost? Kollega against a bare Bolt echo, over HTTP, in the same
run.

    .venv/bin/python benchmarks/slack_echo.py [--rate 50] [--messages 1000]

Both answer every message with one. Messages are sent at a fixed rate whether or not answers come
(open loop), after a round to warm up, in which Kollega gets to know everybody. CPU is that of the
process, user and system, from /proc.
"""

import argparse
import asyncio
import json
import os
import socket
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

import aiohttp
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from benchmarks.line import Line, show

PEOPLE = 100
TEAM, BOT = "T0BENCH", "U0BOT"
TOKEN, SECRET = "-".join(("xo" + "xb", "bench")), "bench" * 4
ROOT = Path(__file__).resolve().parents[1]
PERSON = {
    "id": "",
    "team_id": TEAM,
    "real_name": "Ada Ek",
    "tz": "Europe/Stockholm",
    "locale": "sv-SE",
    "profile": {},
}


@dataclass
class Slack:
    """Takes every call at once, and notes when an answer to a person came."""

    waiting: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    answers: list[float] = field(default_factory=list)  # seconds from message to answer
    calls: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.calls[method] += 1
        told = (
            await request.json()
            if request.content_type == "application/json"
            else dict(await request.post())
        )
        return web.json_response({"ok": True} | self.answer(method, told))

    def answer(self, method: str, told: Mapping[str, Any]) -> dict[str, Any]:
        if method == "auth.test":
            return {
                "team_id": TEAM,
                "user_id": BOT,
                "bot_id": "B0BOT",
                "user": "kollega",
                "url": "",
                "team": "",
            }
        if method == "users.info":
            return {"user": PERSON | {"id": told.get("user", "")}}
        if method == "chat.postMessage":
            number = str(told["channel"])[1:]  # "U7" or "D7"
            if self.waiting[number]:
                self.answers.append(time.perf_counter() - self.waiting[number].popleft())
            return {"channel": f"D{number}", "ts": f"{time.time():.6f}"}
        return {}


@dataclass(frozen=True)
class Figures:
    """One program under one load; times in seconds."""

    cpu: float  # per 1,000 messages
    acks: list[float]
    answers: list[float]
    megabytes: float
    unanswered: int
    calls: Mapping[str, int]


@dataclass(frozen=True)
class People:
    """Everybody in the company, writing in turn."""

    slack: Slack
    session: aiohttp.ClientSession
    address: str  # where the program takes events

    async def say_all(self, text: str, messages: int, rate: float) -> list[float]:
        """Sends each message at its moment; the seconds until each was acknowledged."""
        start = time.perf_counter()
        tasks = []
        for number in range(messages):
            await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
            tasks.append(asyncio.create_task(self.say(str(number % PEOPLE), text)))
        return await asyncio.gather(*tasks)

    async def say(self, number: str, text: str) -> float:
        body, now = json.dumps(message(number, text)), str(int(time.time()))
        signature = SignatureVerifier(SECRET).generate_signature(timestamp=now, body=body) or ""
        headers = {
            "X-Slack-Request-Timestamp": now,
            "X-Slack-Signature": signature,
            "Content-Type": "application/json",
        }
        sent = time.perf_counter()
        self.slack.waiting[number].append(sent)
        async with self.session.post(self.address, data=body, headers=headers) as answer:
            answer.raise_for_status()
        return time.perf_counter() - sent

    async def say_again(self, number: str, text: str) -> float:
        """What is refused comes again, as from Slack; the seconds of the last time."""
        while True:
            try:
                return await self.say(number, text)
            except aiohttp.ClientResponseError as refused:
                if refused.status != 503:
                    raise
                self.slack.waiting[number].pop()
                await asyncio.sleep(1)


def message(number: str, text: str) -> dict[str, Any]:
    ts = f"{time.time():.6f}"
    said = {"type": "message", "channel_type": "im", "text": text, "ts": ts, "event_ts": ts}
    event = said | {"channel": f"D{number}", "user": f"U{number}"}
    return {
        "type": "event_callback",
        "team_id": TEAM,
        "event_id": f"Ev{number}-{ts}",
        "event": event,
    }


async def load(slack: Slack, pid: int, address: str, rate: float, messages: int) -> Figures:
    async with aiohttp.ClientSession() as session:
        people = People(slack, session, address)
        await people.say_all("hej", PEOPLE, rate)
        await settle(slack)
        for noted in (slack.answers, slack.waiting, slack.calls):
            noted.clear()
        before = cpu(pid)
        acks = await people.say_all("hjälp", messages, rate)
        await settle(slack)
        used = cpu(pid) - before
    left = sum(map(len, slack.waiting.values()))
    return Figures(
        used * 1000 / messages, acks, slack.answers, megabytes(pid), left, dict(slack.calls)
    )


async def settle(slack: Slack, patience: float = 15.0) -> None:
    """Until everybody is answered, or nobody was for a while."""
    until, before = time.perf_counter() + patience, -1
    while any(slack.waiting.values()) and time.perf_counter() < until:
        if before != (before := len(slack.answers)):
            until = time.perf_counter() + patience
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)


def cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(
        int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")
    )


async def measure(command: list[str], rate: float, messages: int) -> Figures:
    slack = Slack()
    async with serving(slack) as api, program(command, api) as (pid, address):
        return await load(slack, pid, address, rate, messages)


@asynccontextmanager
async def serving(slack: Slack) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/api/{method}", slack.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    await runner.cleanup()


@asynccontextmanager
async def program(
    command: list[str], api: str, more: Mapping[str, str] | None = None
) -> AsyncIterator[tuple[int, str]]:
    """The program on a free port and an empty database; its process id, and where it takes
    events.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        settings = {
            "PORT": str(port),
            "DATABASE_URL": f"sqlite:///{folder}/bench.db",
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": api,
            "SLACK_POSTS_PER_MINUTE": "10000",
            "LOG_LEVEL": "warning",
            "PYTHONPATH": str(ROOT),
        }
        process = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **settings, **(more or {})}, cwd=folder
        )
        try:
            await listening(port, process)
            yield process.pid, f"http://127.0.0.1:{port}/slack/events"
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def listening(port: int, process: Process) -> None:
    async with asyncio.timeout(20):
        while process.returncode is None:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                return writer.close()
    raise SystemExit("the program ended before it could be measured")


def echo() -> None:
    """The peer: Bolt as its tutorial has it."""
    from slack_bolt.async_app import AsyncApp
    from slack_sdk.web.async_client import AsyncWebClient

    client = AsyncWebClient(os.environ["SLACK_BOT_TOKEN"], os.environ["SLACK_API_URL"])
    app = AsyncApp(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])

    @app.event("message")
    async def answer(event: dict[str, Any], say: Any) -> None:
        await say(event["text"])

    app.start(port=int(os.environ["PORT"]), host="127.0.0.1")


def lines(bare: Figures, kollega: Figures, rate: float) -> list[Line]:
    """What stands in docs/performance.md."""

    def line(what: str, one: float, other: float, unit: str) -> Line:
        peer = f"a bare Bolt echo: {one:.1f} {unit}"
        return Line(
            what, f"{rate:.0f} messages/s", f"{other:.1f} {unit}", peer, f"{other / one:.2f} x"
        )

    def p99(bare: list[float], kollega: list[float]) -> tuple[float, float]:
        return percentile(bare, 99) * 1000, percentile(kollega, 99) * 1000

    def both(what: str, pair: tuple[float, float], unit: str) -> Line:
        return line(what, pair[0], pair[1], unit)

    return [
        line("CPU per 1,000 messages over HTTP", bare.cpu * 1000, kollega.cpu * 1000, "ms"),
        both("acknowledgement, p99", p99(bare.acks, kollega.acks), "ms"),
        both("answer, p99", p99(bare.answers, kollega.answers), "ms"),
        line("memory", bare.megabytes, kollega.megabytes, "MB"),
    ]


def report(bare: Figures, kollega: Figures) -> None:
    def line(name: str, unit: str, one: float, other: float) -> None:
        print(f"{name:32}{one:10.1f}{other:10.1f} {unit:3}{other / one:8.2f} x")

    print(f"{'':32}{'bolt echo':>10}{'kollega':>10}{'':4}{'ratio':>10}")
    line("CPU per 1,000 messages", "ms", bare.cpu * 1000, kollega.cpu * 1000)
    for name, one, other in (
        ("ack", bare.acks, kollega.acks),
        ("answer", bare.answers, kollega.answers),
    ):
        for percent in (50, 99):
            line(
                f"{name} p{percent}",
                "ms",
                percentile(one, percent) * 1000,
                percentile(other, percent) * 1000,
            )
    line("memory", "MB", bare.megabytes, kollega.megabytes)
    print(f"{'unanswered':32}{bare.unanswered:10}{kollega.unanswered:10}")
    print(f"calls: {bare.calls} / {kollega.calls}")


def percentile(values: list[float], percent: int) -> float:
    return quantiles(values, n=100)[percent - 1] if len(values) > 1 else float("nan")


async def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rate", type=float, default=50, help="messages a second")
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    bare = await measure([sys.executable, __file__, "--echo"], told.rate, told.messages)
    kollega = await measure([sys.executable, "-m", "bot", "serve"], told.rate, told.messages)
    if told.markdown:
        show(lines(bare, kollega, told.rate), markdown=True)
    else:
        report(bare, kollega)


if __name__ == "__main__":
    echo() if "--echo" in sys.argv else asyncio.run(main())
