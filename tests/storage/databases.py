"""The databases that the tests run on: SQLite always, PostgreSQL where KOLLEGA_TEST_POSTGRES holds an address."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.engine import address, any_engine
from storage.migrate import migrate
from storage.store import SqlStore
from storage.tables import metadata

POSTGRES = os.environ.get("KOLLEGA_TEST_POSTGRES", "")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database, made once."""
    file = tmp_path_factory.mktemp("template") / "empty.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(template: Path, tmp_path: Path) -> str:
    shutil.copy(template, tmp_path / "kollega.db")
    return f"sqlite:///{tmp_path / 'kollega.db'}"


@pytest.fixture
def postgres_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)  # where it is written down who was forgotten
    if not POSTGRES:
        pytest.skip("KOLLEGA_TEST_POSTGRES is not set")
    migrate(POSTGRES)
    engine = any_engine(address(POSTGRES))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
    engine.dispose()
    return POSTGRES


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    address_of: str = request.getfixturevalue(f"{request.param}_url")
    return address_of


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    async with SqlStore(url) as opened:
        yield opened


@pytest.fixture
def connection(url: str) -> Iterator[Connection]:
    """A transaction on an empty database, which nobody else sees."""
    engine = any_engine(address(url))
    with engine.connect() as opened:
        yield opened
    engine.dispose()
