"""`--full` runs every scenario at the size that is promised; otherwise each takes a few seconds."""

import os
import random
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.store import SqlStore
from tests import postgres
from tests.fakes.slack import Patience, SlackServer
from tests.faults.copies import Bench, bench
from tests.storage.databases import postgres_server, postgres_url, sqlite_url, template, url

__all__ = ["postgres_server", "postgres_url", "sqlite_url", "template", "url"]

HERE = Path(__file__).parent
MINUTES = 30


@dataclass(frozen=True)
class Size:
    people: int
    crowd: int  # who write, and get letters, while something is wrong
    kills: int
    freezes: int
    trouble: float  # seconds
    lease: float  # seconds; 0: the real one
    late: float  # seconds until Slack answers a post
    slow: int  # posts a minute, where a broadcast has to last

    @property
    def lease_or_real(self) -> float:
        return self.lease or 30.0


PATIENCE = Patience(
    answer=3.0, waits=(0.0, 2.0, 4.0, 8.0, 30.0, 60.0)
)  # Slack's own, a little sped up
SMALL = Size(people=24, crowd=8, kills=1, freezes=1, trouble=3, lease=4, late=0.2, slow=240)
FULL = Size(people=2000, crowd=60, kills=12, freezes=4, trouble=60, lease=0, late=0.4, slow=500)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full", action="store_true", help="the faults at full size, which takes many minutes"
    )


def _on_the_other_store(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Each trouble of Slack's is met on one store, in turn; on both with --full."""
    scenarios: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.path == HERE / "test_slack.py" and isinstance(item, pytest.Function):
            scenarios.setdefault(item.originalname, []).append(item)
    for turn, name in enumerate(sorted(scenarios)):
        stores = sorted(scenarios[name], key=lambda item: item.name)
        yield from stores[: turn % 2] + stores[turn % 2 + 1 :]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    full = config.getoption("--full", default=False)
    if not full and postgres.there():
        other = set(map(id, _on_the_other_store(items)))
        config.hook.pytest_deselected(items=[item for item in items if id(item) in other])
        items[:] = [item for item in items if id(item) not in other]
    for item in items:
        if HERE not in item.path.parents:
            continue
        item.add_marker(pytest.mark.slow)
        if full:
            item.add_marker(pytest.mark.timeout(MINUTES * 60))


@pytest.fixture
def size(request: pytest.FixtureRequest) -> Size:
    return FULL if request.config.getoption("--full", default=False) else SMALL


@pytest.fixture
def seed() -> int:
    """Of all dice; shown when a test fails. KOLLEGA_FAULTS_SEED throws them again."""
    chosen = int(os.environ.get("KOLLEGA_FAULTS_SEED", "0")) or random.SystemRandom().randrange(
        1, 10**6
    )
    print(f"KOLLEGA_FAULTS_SEED={chosen}")
    return chosen


@pytest.fixture
def dice(seed: int) -> random.Random:
    return random.Random(seed)


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer(echo=False, patience=PATIENCE) as server:
        yield server


@pytest.fixture
async def on(
    slack: SlackServer, url: str, tmp_path: Path, seed: int, size: Size
) -> AsyncIterator[Bench]:
    """Before any copy is started, on either store."""
    async with bench(slack, url, tmp_path, seed, size.lease) as made:
        yield made


@pytest.fixture
async def store(on: Bench) -> AsyncIterator[SqlStore]:
    """To look into the same database."""
    async with SqlStore(on.url) as opened:
        yield opened


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[SqlStore]:
    async with SqlStore(url) as store:
        yield store
