"""The databases that the tests run on: SQLite always, PostgreSQL where KOLLEGA_TEST_POSTGRES holds an address."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, create_engine, make_url, text

from storage.engine import address, any_engine
from storage.migrate import migrate
from storage.store import SqlStore
from storage.tables import metadata

POSTGRES = os.environ.get("KOLLEGA_TEST_POSTGRES", "")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")  # tests that run side by side have a database each


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


@pytest.fixture(scope="session")
def postgres() -> str:
    """The address of a migrated PostgreSQL database that no other worker uses."""
    if not POSTGRES:
        pytest.skip("KOLLEGA_TEST_POSTGRES is not set")
    named = make_url(POSTGRES)
    if WORKER:
        named = _beside(named, f"{named.database}_{WORKER}")
    migrated = named.render_as_string(hide_password=False)
    migrate(migrated)
    return migrated


def _beside(server: URL, database: str) -> URL:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if not connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": database}):
            connection.exec_driver_sql(f'CREATE DATABASE "{database}"')
    engine.dispose()
    return server.set(database=database)


@pytest.fixture
def postgres_url(postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)  # where it is written down who was forgotten
    engine = any_engine(address(postgres))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
    engine.dispose()
    return postgres


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
