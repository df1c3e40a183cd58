"""The database is locked, full or restarted while people write and letters go out."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from storage.store import SqlStore
from tests import postgres
from tests.fakes.slack import SlackServer
from tests.faults.conftest import Size, opened
from tests.faults.copies import Bench, bench
from tests.faults.troubled import REFUSED_WITHIN, Day, begun

LETTERS = 3  # to everybody
NOT_NOW = "om en stund"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, which can be filled."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)],
            capture_output=True,
            check=False,
        ).returncode
    ):
        pytest.skip("only root may mount a small disk, and not in every container")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


@pytest.fixture
async def server() -> AsyncIterator[postgres.Server]:
    """One of its own: it is restarted."""
    try:
        with postgres.running() as running:
            yield running
    except postgres.NoPostgres as missing:
        pytest.skip(str(missing))


async def test_locked_by_another_process(
    slack: SlackServer, sqlite_url: str, tmp_path: Path, seed: int, size: Size
) -> None:
    with closing(
        sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    ) as other:
        async with bench(slack, sqlite_url, tmp_path, seed, size.lease) as on:

            async def locked() -> None:
                other.execute("BEGIN IMMEDIATE")
                await _troubled(on)
                other.execute("ROLLBACK")

            await _goes_through(on, slack, size, locked)


async def test_disk_full(
    slack: SlackServer, small_disk: Path, template: Path, seed: int, size: Size
) -> None:
    shutil.copy(template, small_disk / "kollega.db")
    async with bench(
        slack, f"sqlite:///{small_disk / 'kollega.db'}", small_disk.parent, seed, size.lease
    ) as on:
        stuffing = small_disk / "stuffing"

        async def full() -> None:
            _fill(stuffing)
            await _troubled(on)
            stuffing.unlink()

        await _goes_through(on, slack, size, full)


async def test_postgresql_restarted_at_once(
    slack: SlackServer, server: postgres.Server, tmp_path: Path, seed: int, size: Size
) -> None:
    async with bench(slack, server.url, tmp_path, seed, size.lease) as on:

        async def restarted() -> None:
            server.stop("immediate")
            await _troubled(on)
            server.start()

        await _goes_through(on, slack, size, restarted, copies=2)


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stuffed, suppress(OSError):
        while True:
            stuffed.write(b"x" * 4096)


async def _troubled(on: Bench) -> None:
    """While the trouble lasts: the part is named, and whoever says something that never comes again
    is told.
    """
    await on.until_failing(on.copies[0], "database")
    began = time.monotonic()
    command = await on.slack.command("U00000", "/kollega", "hjälp")
    assert time.monotonic() - began < REFUSED_WITHIN
    assert command.accepted
    assert NOT_NOW in command.attempts[0].body
    await asyncio.sleep(max(0.0, 8 - (time.monotonic() - began)))


async def _goes_through(
    on: Bench,
    slack: SlackServer,
    size: Size,
    trouble: Callable[[], Coroutine[None, None, None]],
    copies: int = 1,
) -> None:
    async with opened(on.url) as store:
        day = await begun(on, store, slack, size.crowd, LETTERS, copies)
        day.say()
        await slack.until(lambda: len(slack.posts()) >= size.crowd or None, 60)
        lasting = asyncio.create_task(trouble())
        await on.until_failing(on.copies[0], "database")
        day.say()
        await lasting
        since = time.monotonic()
        await _well(on, day, store, since)


async def _well(on: Bench, day: Day, store: SqlStore, since: float) -> None:
    for copy in day.copies:
        await on.until_ready(copy)
    ready = time.monotonic() - since
    await day.over()
    refused = on.balancer.slowest(503)
    print(f"{day.counted(LETTERS)}; ready after {ready:.1f} s; refused within {refused:.2f} s")
    assert refused < REFUSED_WITHIN
