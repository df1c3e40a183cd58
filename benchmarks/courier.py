"""How near to the platform's own pace does a broadcast come, and who is kept waiting meanwhile?

    .venv/bin/python benchmarks/courier.py [--people 1000 10000] [--per-minute 12000]
        [--asking 2] [--any-core]

`serve` finds everybody's check-in due at its start. It is kept to one core, as docs/operating.md
advises where there are thousands of people (Linux; `--any-core` leaves it to the system). Slack is
a server of our own that keeps the pace itself: it refuses what comes faster, overall and in each
chat. The peer is that pace: how long the same posts take at it and no faster. Meanwhile people who
are no part of the broadcast ask something, so many a second, and wait for the answer.
"""

import argparse
import asyncio
import os
import shutil
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp
from aiohttp import web

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from benchmarks.line import Line, show
from benchmarks.slack_echo import (
    TEAM,
    People,
    Slack,
    cpu,
    megabytes,
    percentile,
    program,
    serving,
    settle,
)
from coaching.calendar import weeks
from coaching.calendar.moments import minute
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Opening, Place
from coaching.ports.store import Transaction
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

ASKERS = 50
ZONE = "Europe/Stockholm"
HOURS = 'from = "00:00"\nuntil = "23:59"\ndays = [1, 2, 3, 4, 5, 6, 7]\n'
ALWAYS = f'[company]\nname = "Bench"\n\n[hours]\n{HOURS}'
AGREED = timedelta(days=3)
LONGEST = 900.0  # seconds
# people; with fewer the first second, in which a copy learns the words, weighs too much
MANY = 10_000
TIMES, SECONDS, SHARE = 1.05, 3.0, 0.001


@dataclass
class Paced(Slack):
    """Refuses what comes faster than `per_minute`, with a second and a half's worth at once, or
    than one a second in a chat, with three at once.
    """

    per_minute: float = 12_000
    # of each bucket
    full_at: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    broadcast: list[float] = field(default_factory=list)  # when each check-in came
    refused: int = 0

    async def handle(self, request: web.Request) -> web.Response:
        if request.match_info["method"] != "chat.postMessage":
            return await super().handle(request)
        told = (
            await request.json()
            if request.content_type == "application/json"
            else dict(await request.post())
        )
        self.calls["chat.postMessage"] += 1
        if not self.passes(str(told["channel"])):
            self.refused += 1
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"}
            )
        if "check_in:" in str(told["metadata"]):
            self.broadcast.append(time.perf_counter())
        return web.json_response({"ok": True} | self.answer("chat.postMessage", told))

    def passes(self, channel: str) -> bool:
        now = time.perf_counter()
        paces = (("", 60 / self.per_minute, self.per_minute / 40), (channel, 1.0, 3.0))
        if any(self.full_at[name] - now > (burst - 1) * step for name, step, burst in paces):
            return False
        for name, step, _ in paces:
            self.full_at[name] = max(now, self.full_at[name]) + step
        return True


@dataclass(frozen=True)
class Figures:
    seconds: float  # from the moment it was ready to the last check-in
    arrived: int
    answers: list[float]  # seconds
    unanswered: int
    calls: int
    refused: int
    cpu: float  # seconds of the process, from its start
    megabytes: float


async def plan(url: str, people: int) -> None:
    """Everybody is known and has agreed; each one's check-in is due now, except of those
    who ask.
    """
    now = datetime.now(UTC)
    week, everybody = weeks.now_of(now, ZONE), range(people + ASKERS)
    known = [_person(n, now - AGREED) for n in everybody]
    contacts = [_contact(n, now) for n in everybody]
    due = [_check_in(_id(n), week, now) for n in everybody if n >= ASKERS]

    def write(tx: Transaction) -> None:
        tx.put(*known, *contacts)
        tx.plan(*due)

    async with SqlStore(url) as store:
        await store.transact(write)


def _check_in(who: str, week: str, now: datetime) -> Opening:
    return Opening(f"check_in:{who}:{week}", who, "checkins.week", minute(now), {"week": week})


def _id(n: int) -> str:
    return f"p{n:06}"


def _person(n: int, agreed_at: datetime) -> Person:
    return Person(_id(n), f"Ada {n}", timezone=ZONE, standing="active", agreed_at=agreed_at)


def _contact(n: int, now: datetime) -> Contact:
    user = f"U{n}"
    return Contact(
        f"slack:{TEAM}:{user}",
        _id(n),
        Address("slack", TEAM, user),
        Place("slack", TEAM, user),
        now,
    )


async def ask(slack: Paced, address: str, rate: float, wanted: int) -> None:
    """People ask, at a fixed rate, until the broadcast is over."""
    async with aiohttp.ClientSession() as session:
        people, number, tasks = People(slack, session, address), 0, []
        start = time.perf_counter()
        while len(slack.broadcast) < wanted and time.perf_counter() - start < LONGEST:
            await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
            tasks.append(asyncio.create_task(people.say_again(str(number % ASKERS), "hjälp")))
            number += 1
        await asyncio.gather(*tasks)
    await settle(slack)


def command(any_core: bool) -> list[str]:
    serve, taskset = [sys.executable, "-m", "bot", "serve"], shutil.which("taskset")
    return (
        serve
        if any_core or not taskset
        else [taskset, "-c", str(max(os.sched_getaffinity(0))), *serve]
    )


async def measure(
    people: int, per_minute: float, rate: float, folder: Path, any_core: bool = False
) -> Figures:
    slack, url, company = (
        Paced(per_minute=per_minute),
        f"sqlite:///{folder}/bench.db",
        folder / "company.toml",
    )
    company.write_text(ALWAYS)
    await asyncio.to_thread(migrate, url)
    await plan(url, people)
    more = {
        "DATABASE_URL": url,
        "SLACK_POSTS_PER_MINUTE": str(int(per_minute)),
        "KOLLEGA_COMPANY": str(company),
    }
    async with serving(slack) as api, program(command(any_core), api, more) as (pid, address):
        began = time.perf_counter()
        await ask(slack, address, rate, people)
        used, held = cpu(pid), megabytes(pid)
    ended = max(slack.broadcast, default=began)
    left, posts = sum(map(len, slack.waiting.values())), slack.calls["chat.postMessage"]
    return Figures(
        ended - began, len(slack.broadcast), slack.answers, left, posts, slack.refused, used, held
    )


def lines(found: Figures, people: int, per_minute: float) -> list[Line]:
    least = people * 60 / per_minute
    ratio, share = found.seconds / least, found.refused / max(found.calls, 1)
    everybody, many = found.arrived == people, people >= MANY
    size = f"{people:,} at {per_minute:,.0f} a minute"
    worst = percentile(found.answers, 99)
    shown = f"{found.seconds:.1f} s, {found.cpu:.0f} s of CPU, {found.megabytes:.0f} MB"
    done = (
        f"{found.arrived:,} of {people:,} check-ins"
        if not everybody
        else "check-ins, opened and posted"
    )
    return [
        Line(
            done,
            size,
            shown,
            f"the pace itself: {least:.1f} s",
            f"{ratio:.2f} x",
            f"{TIMES} x" if many else "",
            everybody and ratio <= TIMES if many else None,
        ),
        Line(
            "an answer meanwhile",
            f"{len(found.answers)} questions, {found.unanswered} unanswered",
            f"p50 {percentile(found.answers, 50):.2f} s, p99 {worst:.2f} s",
            f"behind the broadcast: {least:.0f} s",
            f"{worst / least:.3f} x",
            f"p99 under {SECONDS:.0f} s",
            worst < SECONDS and not found.unanswered,
        ),
        Line(
            "refused with 429",
            size,
            f"{found.refused}",
            f"calls: {found.calls:,}",
            f"{share:.2%}",
            f"under {SHARE:.1%}",
            share < SHARE,
        ),
    ]


async def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--per-minute", type=float, default=12_000)
    parser.add_argument("--asking", type=float, default=2, help="questions a second")
    parser.add_argument("--any-core", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    found = []
    for people in told.people:
        with TemporaryDirectory() as folder:
            figures = await measure(
                people, told.per_minute, told.asking, Path(folder), told.any_core
            )
            found += lines(figures, people, told.per_minute)
    show(found, told.markdown)


if __name__ == "__main__":
    asyncio.run(main())
