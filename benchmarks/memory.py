"""Does memory stay where it is while Slack is slow and people go on writing? Against the same
service at rest.

    .venv/bin/python benchmarks/memory.py [--events 100000] [--people 2000] [--seconds 5]

Slack takes so many seconds for each post. What people write is acknowledged and waits in the
database; so do the answers. Printed is how much the process has grown by, beyond what it holds
after its first 500 events.
"""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

import aiohttp
from aiohttp import web

from benchmarks.line import Line, show
from benchmarks.slack_echo import People, Slack, megabytes, percentile, program, serving

AT_ONCE = 40  # events on the way
WARM = 500
GOAL = 50.0  # MB


@dataclass
class Slow(Slack):
    seconds: float = 5.0

    async def handle(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "chat.postMessage":
            await asyncio.sleep(self.seconds)
        return await super().handle(request)


async def say(people: People, first: int, last: int, crowd: int) -> list[float]:
    """Seconds until each was acknowledged."""
    numbers = iter(range(first, last))
    acks: list[float] = []

    async def one_after_the_other() -> None:
        for number in numbers:
            acks.append(
                await people.say_again(str(number % crowd), "hjälp")
            )  # each waits for the one before

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
    return acks


async def measure(events: int, crowd: int, seconds: float) -> list[Line]:
    slack = Slow(seconds=seconds)
    command, more = [sys.executable, "-m", "bot", "serve"], {"SLACK_POSTS_PER_MINUTE": "60000"}
    async with (
        serving(slack) as api,
        program(command, api, more) as (pid, address),
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(60)) as session,
    ):
        people = People(slack, session, address)
        await say(people, 0, WARM, crowd)
        rest = most = megabytes(pid)
        acks: list[float] = []
        began = time.perf_counter()
        for part in range(10):
            acks += await say(
                people, WARM + part * events // 10, WARM + (part + 1) * events // 10, crowd
            )
            most = max(most, megabytes(pid))
            print(f"{len(acks):,} events: {megabytes(pid) - rest:+.1f} MB", file=sys.stderr)
        took = time.perf_counter() - began
    grown, answered = most - rest, len(slack.answers)
    shown = f"+{grown:.1f} MB; ack p99 {percentile(acks, 99) * 1000:.0f} ms, {events / took:,.0f}/s"
    what = f"memory while Slack takes {seconds:g} s a post; {answered:,} answered"
    ratio = f"{most / rest:.2f} x"
    return [
        Line(
            what,
            f"{events:,} events",
            shown,
            f"after {WARM} events: {rest:.0f} MB",
            ratio,
            f"under +{GOAL:.0f} MB",
            grown < GOAL,
        )
    ]


def main() -> None:
    parser: Any = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=2_000)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    show(asyncio.run(measure(told.events, told.people, told.seconds)), told.markdown)


if __name__ == "__main__":
    main()
