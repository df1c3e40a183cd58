"""Which time it is for a command, and for a service, on a database that has kept a virtual one."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.database import clock_of, serving_clock
from bot.settings.settings import Settings
from scheduler.clock import RealClock
from scheduler.travel import REACHED
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

BEGUN = datetime(2026, 1, 12, 7, 30, tzinfo=UTC)
KEPT = datetime(2026, 4, 12, 7, 30, tzinfo=UTC)
REAL = Settings()
VIRTUAL = replace(REAL, clock=BEGUN)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    url = f"sqlite:///{tmp_path / 'life.db'}"
    migrate(url)
    async with SqlStore(url) as opened:
        await opened.transact(lambda tx: tx.remember(REACHED, KEPT.isoformat()))
        yield opened


async def test_a_command_takes_the_time_that_was_reached(store: SqlStore) -> None:
    assert (await clock_of(REAL, store)).now() == KEPT
    assert (await clock_of(VIRTUAL, store)).now() == KEPT


async def test_a_service_goes_on_from_there_only_where_its_clock_is_virtual(
    store: SqlStore,
) -> None:
    assert (await serving_clock(VIRTUAL, store)).now() == KEPT
    assert isinstance(await serving_clock(REAL, store), RealClock)


async def test_where_a_service_has_lived_on_time_is_real_for_commands_too(store: SqlStore) -> None:
    await serving_clock(REAL, store)
    assert isinstance(await clock_of(REAL, store), RealClock)
    assert (await clock_of(VIRTUAL, store)).now() == BEGUN
