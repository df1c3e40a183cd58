"""From every revision there was, with something in every table, to this one: broken off before its
end it is as if it had not begun, and afterwards everything can be read.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    Date,
    DateTime,
    Engine,
    Float,
    Integer,
    MetaData,
    event,
    text,
)

from storage.database.engine import address, any_engine
from storage.database.rows import to_row
from storage.safekeeping.migrate import NEWEST, REVISIONS, migrate, revision, upgrade
from storage.store import SqlStore
from storage.tables import FACT_TABLES, conversations, inbox, letters, metadata, openings
from storage.transaction import SqlTransaction
from tests.coaching.features.privacy.test_about_you import SAMPLES
from tests.storage.samples import NOW, incoming, letter, opening

pytestmark = pytest.mark.slow

REVISED = sorted(file.name[:4] for file in (REVISIONS / "versions").glob("[0-9]*.py"))
QUEUES = (inbox, letters, openings, conversations)
Rows = Mapping[str, Mapping[str, Any]]
BROKEN_OFF = "the machine stopped"


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Rows:
    """What there is in each table today."""
    url = f"sqlite:///{tmp_path_factory.mktemp('today') / 'kollega.db'}"
    migrate(url)
    known = {FACT_TABLES[kind].name: to_row(fact) for kind, (_, fact) in SAMPLES.items()}
    engine = any_engine(address(url))
    with engine.begin() as connection:
        tx = SqlTransaction(connection)
        tx.write_down(incoming("heard"))
        tx.post(letter("said", person="Anna"))
        tx.plan(opening("planned"))
        queues = {
            table.name: dict(row._mapping)
            for table in QUEUES
            for row in connection.execute(table.select())
        }
    engine.dispose()
    return known | queues


async def test_with_something_in_every_table(empty: str, rows: Rows) -> None:
    engine = any_engine(address(empty))
    filled: set[str] = set()
    for old, new in pairwise(REVISED):
        with engine.begin() as connection:
            upgrade(connection, old)
            filled |= _fill(connection, rows, filled)
        before = _counted(engine)
        with (
            pytest.raises(RuntimeError, match=BROKEN_OFF),
            broken_off(new),
            engine.begin() as again,
        ):
            upgrade(again, new)
        assert (_revision(engine), _counted(engine)) == (old, before)
    migrate(empty)
    assert _revision(engine) == NEWEST
    lost = {name for name, count in _counted(engine).items() if count < (name in filled)}
    assert lost <= {"contributions"}  # a way of working becomes a use case
    engine.dispose()
    async with SqlStore(empty) as store:
        await store.read(lambda tx: [tx.every(kind) for kind in FACT_TABLES])
        real = NOW.timestamp()
        heard = await store.transact(lambda tx: tx.claim_heard(real, 60.0, 9))
        due = await store.transact(lambda tx: tx.claim_letters(NOW, real, 60.0, 9))
        opened = await store.transact(lambda tx: tx.claim_openings(NOW, real, 60.0, 9))
    assert [one.incoming for one in heard] == [incoming("heard")]
    assert [one.letter.reply for one in due] == [letter("said").reply]
    assert [one.key for one in opened] == ["planned"]


def test_from_the_first_at_once(empty: str, rows: Rows) -> None:
    engine = any_engine(address(empty))
    with engine.begin() as connection:
        upgrade(connection, REVISED[0])
        _fill(connection, rows, set())
    before = _counted(engine)
    with broken_off(NEWEST), pytest.raises(RuntimeError, match=BROKEN_OFF):
        migrate(empty)
    assert (_revision(engine), _counted(engine)) == (REVISED[0], before)
    migrate(empty)
    assert _revision(engine) == NEWEST
    engine.dispose()


@contextmanager
def broken_off(to: str) -> Iterator[None]:
    """Before the last word of the migration to this revision."""

    def stop(connection: Any, cursor: Any, statement: str, parameters: Any, *more: Any) -> None:
        if statement.startswith("UPDATE alembic_version") and to in f"{statement}{parameters}":
            raise RuntimeError(BROKEN_OFF)

    event.listen(Engine, "before_cursor_execute", stop)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", stop)


def _fill(connection: Connection, rows: Rows, filled: set[str]) -> set[str]:
    """Each table that is new with today's row, as far as it had its columns then."""
    then = MetaData()
    then.reflect(connection)
    for name, table in then.tables.items():
        if name not in rows or name in filled:
            continue
        known = {key: value for key, value in rows[name].items() if key in table.c}
        gone = {c.name: _any(c.type) for c in table.c if c.name not in known and not c.nullable}
        today = metadata.tables[name].insert()
        if gone.keys() - {"serial"}:
            today = table.insert()
        connection.execute(today, known | {k: v for k, v in gone.items() if k != "serial"})
    return set(then.tables) & rows.keys()


def _any(kind: Any) -> Any:
    """Of a column that there is no more."""
    for known, value in (
        (Boolean, False),
        (Integer, 1),
        (Float, 1.0),
        (JSON, []),
        (DateTime, NOW),
        (Date, NOW.date()),
    ):
        if isinstance(kind, known):
            return value
    return "x"


def _counted(engine: Engine) -> dict[str, int]:
    there = MetaData()
    there.reflect(engine)
    with engine.connect() as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in there.tables
        }


def _revision(engine: Engine) -> str:
    with engine.connect() as connection:
        return revision(connection)
