"""How fast is what is due taken up, and what does a look cost? Against APScheduler with a stored
job a person.

    .venv/bin/python benchmarks/schedule.py [--sizes 1000 10000 100000]
        [--idle 10000 100000 1000000] [--postgres URL]

Taken up means, without playing the flow: claimed under a lease, the next entry of the same person
written, this one opened, and handed over in memory, in batches. APScheduler's jobs lie in a SQLite
file as well, one a person, once a week: it finds those that are due, writes when each is due next,
and hands each over to its executor. Of several runs the best counts, for both. An idle tick is one
look of the service while nobody's entry is due. The PostgreSQL database must be empty, and is
emptied afterwards.
"""

import argparse
import asyncio
import gc
import sqlite3
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha1
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from apscheduler.events import EVENT_JOB_SUBMITTED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from benchmarks.line import Line, show
from benchmarks.storage import emptied
from bot.server import SELDOM
from coaching.messages import Opening
from coaching.ports.store import Transaction
from scheduler.diary import Diary
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

NOW = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)
BATCH = 5000
MINUTES = 45  # within which everybody is due
FILL = 5000
MOST_JOBS = 10_000  # of APScheduler, all due: more would take minutes
RUNS = 5  # of those that take seconds
QUICK = 10_000
TICKS = 300
WANTED, TIMES, MILLISECONDS, GROWTH = 20_000, 50, 1.0, 5.0


@dataclass
class StandingClock:
    def now(self) -> datetime:
        return NOW

    def elapsed(self) -> float:
        return time.time()


def opening(number: int) -> Opening:
    """Of the week before: what is due now was planned when that was taken up, as it is in a
    company's second week.
    """
    due, week = NOW - WEEK - timedelta(minutes=number % MINUTES), "2026-W47"
    who = sha1(str(number).encode(), usedforsecurity=False).hexdigest()[
        :12
    ]  # in no order, as ids of people are
    return Opening(f"check_in:{who}:{week}", who, "checkins.week", due, {"week": week})


def after(this: Opening) -> Opening:
    week = f"2026-W{int(this.key[-2:]) + 1}"
    return Opening(
        f"check_in:{this.who}:{week}", this.who, this.flow, this.due + WEEK, {"week": week}
    )


def take_up(tx: Transaction, now: datetime = NOW) -> Sequence[Opening]:
    claimed = tx.claim_openings(now, time.time(), 60.0, BATCH)
    tx.plan(*map(after, claimed))
    for one in claimed:
        tx.opened(one.key)
    return claimed


async def ours(url: str, size: int) -> tuple[float, float]:
    """Due entries a second, and a second of CPU."""
    async with SqlStore(url) as store:
        for start in range(0, size, FILL):
            first = [opening(number) for number in range(start, min(start + FILL, size))]
            await store.transact(lambda tx, first=first: tx.plan(*first))  # type: ignore[misc]
        while await store.transact(lambda tx: take_up(tx, NOW - WEEK)):
            continue
        handed_over: list[Opening] = []
        began, used = time.perf_counter(), time.process_time()
        while claimed := await store.transact(take_up):
            handed_over.extend(claimed)
        seconds, cpu = time.perf_counter() - began, time.process_time() - used
        assert len({one.key for one in handed_over}) == size
    return size / seconds, size / cpu


def theirs(folder: str, jobs: int) -> tuple[float, float]:
    scheduler = BackgroundScheduler(
        jobstores={"default": SQLAlchemyJobStore(f"sqlite:///{folder}/jobs.db")}, timezone=UTC
    )
    scheduler.start(paused=True)
    due = datetime.now(UTC) - timedelta(seconds=1)
    for number in range(jobs):
        scheduler.add_job(
            "time:time",
            "interval",
            weeks=1,
            id=f"p{number:06}",
            next_run_time=due,
            misfire_grace_time=None,
        )
    count, done = 0, threading.Event()

    def submitted(event: Any) -> None:
        nonlocal count
        count += 1
        if count == jobs:
            done.set()

    scheduler.add_listener(submitted, EVENT_JOB_SUBMITTED)
    began, used = time.perf_counter(), time.process_time()
    scheduler.resume()
    if not done.wait(300):
        raise SystemExit("APScheduler did not come to an end")
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    scheduler.shutdown()
    return jobs / seconds, jobs / cpu


async def idle(url: str, size: int) -> float:
    """Milliseconds of a tick while everybody's entry lies in the future; fills up to
    `size` first.
    """
    file = url.removeprefix("sqlite:///")
    with sqlite3.connect(file) as connection:
        (there,) = connection.execute("SELECT count(*) FROM openings").fetchone()
        later = (NOW + WEEK).strftime("%Y-%m-%d %H:%M:%S.000000")
        connection.executemany(
            "INSERT INTO openings (key, who, flow, due, about, ready) VALUES (?, ?, "
            "'checkins.week', ?, '{}', 0.0)",
            ((f"check_in:p{n:07}:2026-W49", f"p{n:07}", later) for n in range(there, size)),
        )
    connection.close()

    async def never(opening: Opening) -> None:
        raise AssertionError(f"{opening.key} was not due")

    async with SqlStore(url) as store:
        diary, taken = Diary(store, never, StandingClock()), []
        for _ in range(TICKS):
            began = time.perf_counter()
            await diary.tick()
            taken.append((time.perf_counter() - began) * 1000)
    return median(taken[TICKS // 10 :])


def taken_up(sizes: Sequence[int], postgres: str) -> list[Line]:
    lines = []
    peers: dict[int, tuple[float, float]] = {}
    for size in sizes:
        if (jobs := min(size, MOST_JOBS)) not in peers:
            peers[jobs] = max(_theirs(jobs) for _ in range(RUNS if jobs < MOST_JOBS else 1))
        best = max(_on_sqlite(size) for _ in range(RUNS if size <= QUICK else 1))
        lines.append(_line("SQLite", size, best, jobs, peers[jobs]))
        if postgres:
            with emptied(postgres):
                lines.append(
                    _line("PostgreSQL", size, asyncio.run(ours(postgres, size)), jobs, peers[jobs])
                )
    return lines


def _theirs(jobs: int) -> tuple[float, float]:
    with TemporaryDirectory() as folder:
        return theirs(folder, jobs)


def _on_sqlite(size: int) -> tuple[float, float]:
    with TemporaryDirectory() as folder:
        migrate(url := f"sqlite:///{folder}/bench.db")
        return asyncio.run(ours(url, size))


def _line(
    database: str, size: int, ours: tuple[float, float], jobs: int, theirs: tuple[float, float]
) -> Line:
    (rate, cpu), (peer, peer_cpu) = ours, theirs
    goal = f"{WANTED:,}/s and {TIMES} x" if database == "SQLite" else ""
    met = (rate >= WANTED and rate >= TIMES * peer) if goal else None
    return Line(
        f"due entries taken up, {database}",
        f"{size:,}",
        f"{rate:,.0f}/s ({cpu:,.0f} a second of CPU)",
        f"APScheduler, {jobs:,} jobs: {peer:,.0f}/s ({peer_cpu:,.0f})",
        f"{rate / peer:,.0f} x",
        goal,
        met,
    )


def idling(sizes: Sequence[int]) -> list[Line]:
    lines = []
    with TemporaryDirectory() as folder:
        migrate(url := f"sqlite:///{folder}/bench.db")
        taken = {size: asyncio.run(idle(url, size)) for size in sorted(sizes)}
    least, first = min(taken), taken[min(taken)]
    for size, milliseconds in taken.items():
        met = milliseconds <= MILLISECONDS and milliseconds <= GROWTH * first
        goal = f"{MILLISECONDS:.0f} ms and {GROWTH:.0f} x"
        peer = f"with {least:,}: {first:.2f} ms"
        ratio = f"{milliseconds / first:.1f} x"
        lines.append(
            Line(
                "a tick when nothing is due",
                f"{size:,}",
                f"{milliseconds:.2f} ms",
                peer,
                ratio,
                goal,
                met,
            )
        )
    return lines


def main() -> None:
    gc.freeze()
    gc.set_threshold(SELDOM)  # as `serve` does
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--idle", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--postgres", default="", metavar="URL")
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    show([*taken_up(told.sizes, told.postgres), *idling(told.idle)], told.markdown)


if __name__ == "__main__":
    main()
