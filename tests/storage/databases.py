"""The databases that the tests run on: SQLite always, PostgreSQL where its programs are
installed.
"""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database.engine import address, any_engine
from storage.safekeeping.migrate import migrate, upgrade
from storage.store import SqlStore
from storage.tables import metadata
from tests import postgres

NUMBERED = [table.name for table in metadata.tables.values() if "serial" in table.columns]
# a quarter of what TRUNCATE takes, which makes every file anew
EMPTY = "; ".join(
    [f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables)]
    + [f"ALTER SEQUENCE {name}_serial_seq RESTART" for name in NUMBERED]
)


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
def postgres_server() -> Iterator[str]:
    """The address of a server that is there for the tests; each test process starts its own."""
    if postgres.GIVEN:
        if os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1") != "1":
            pytest.fail("KOLLEGA_TEST_POSTGRES names one database, for one worker: say -n 0")
        migrate(postgres.GIVEN)
        yield postgres.GIVEN
        return
    try:
        with postgres.running() as server:
            migrate(server.url)
            yield server.url
    except postgres.NoPostgres as missing:
        pytest.skip(str(missing))


@pytest.fixture
def postgres_url(postgres_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)  # where it is written down who was forgotten
    # a busy machine is no trouble of the server's
    monkeypatch.setattr("storage.database.postgres.CONNECTED_WITHIN", 30)
    engine = any_engine(address(postgres_server))
    with engine.begin() as connection:
        upgrade(connection)
        connection.exec_driver_sql(EMPTY)
    engine.dispose()
    return postgres_server


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    address_of: str = request.getfixturevalue(f"{request.param}_url")
    return address_of


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without a table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'old.db'}"
    url: str = request.getfixturevalue("postgres_url")
    engine = any_engine(address(url))
    with engine.begin() as connection:
        metadata.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE alembic_version")
    engine.dispose()
    return url


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
