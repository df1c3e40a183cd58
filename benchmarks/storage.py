"""What do group commit and claims in batches save? Against one asynchronous SQLAlchemy transaction
for each.

    .venv/bin/python benchmarks/storage.py [--sizes 1000 10000 100000] [--postgres URL]

Written: a fact and a letter in one transaction, by many tasks at once; the peer writes the same two
rows into the same tables, as SQLAlchemy's documentation shows it, with SQLite waiting for its lock.
Carried: letters claimed, and marked as sent. The peer claims and marks one letter a transaction,
and does a part of the work: it would take minutes. The PostgreSQL database must be empty, and is
emptied afterwards.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from sqlalchemy import event, insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from benchmarks.line import Line, show
from coaching.facts.savings import BaselineTask
from coaching.messages import Letter, Place, Reply, Text
from coaching.ports.store import Transaction
from storage.database.columns import written_json
from storage.database.engine import address, any_engine
from storage.database.rows import plain, to_row
from storage.queues.letters import NEW, queue
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.tables import FACT_TABLES, letters, metadata

NOW = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
AT_ONCE = 20  # tasks: as many as the connections to PostgreSQL
MOST = 1_000  # rows that the peer writes or carries
BATCH = 50  # letters a claim, as the courier has it
ASKED = Reply((Text("checkins-open", {"name": "Ada"}), Text("checkins-met")))

WHAT = ("a fact and a letter written", "letters claimed and marked")
Work = Callable[[int], Awaitable[None]]


def fact(number: int) -> BaselineTask:
    return BaselineTask(
        f"b{number:07}", f"p{number:07}", "talk", "minutes of meetings", 45, "week", NOW
    )


def letter(number: int) -> Letter:
    place = Place("slack", "T1", f"U{number}")
    return Letter(
        f"check_in:p{number:07}", "check_in", place, ASKED, NOW, f"p{number:07}", lane="appointment"
    )


async def many(work: Work, size: int) -> float:
    """How many a second, by AT_ONCE tasks."""
    left = iter(range(size))

    async def one_after_the_other() -> None:
        for number in left:
            await work(number)

    began = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
    return size / (time.perf_counter() - began)


async def ours(url: str, size: int) -> tuple[float, float]:
    async with SqlStore(url) as store:

        async def write(number: int) -> None:
            def both(tx: Transaction) -> None:
                tx.put(fact(number))
                tx.post(letter(number))

            await store.transact(both)

        written = await many(write, size)
        began, carried = time.perf_counter(), 0
        while claimed := await store.transact(
            lambda tx: tx.claim_letters(NOW, time.time(), 60.0, BATCH)
        ):
            sent = (
                store.transact(lambda tx, key=one.letter.key: tx.sent(key, "ref", NOW))  # type: ignore[misc]
                for one in claimed
            )
            await asyncio.gather(*sent)
            carried += len(claimed)
        assert carried == size
        return written, carried / (time.perf_counter() - began)


async def theirs(url: str, size: int) -> tuple[float, float]:
    async with _engine(url) as engine:

        async def write(number: int) -> None:
            async with engine.begin() as connection:
                await connection.execute(insert(FACT_TABLES[BaselineTask]), to_row(fact(number)))
                await connection.execute(insert(letters), _row(letter(number)))

        written = await many(write, size)
        free = (
            select(letters.c.serial)
            .where(letters.c.state == "pending")
            .order_by(letters.c.serial)
            .limit(1)
        )
        claim = free.with_for_update(skip_locked=True).scalar_subquery()

        async def carry(_: int) -> None:
            async with engine.begin() as connection:
                claimed = update(letters).where(letters.c.serial == claim).values(state="sending")
                serial = await connection.scalar(claimed.returning(letters.c.serial))
            async with engine.begin() as connection:
                await connection.execute(
                    update(letters)
                    .where(letters.c.serial == serial)
                    .values(state="sent", ready=None)
                )

        return written, await many(carry, size)


@asynccontextmanager
async def _engine(url: str) -> AsyncIterator[AsyncEngine]:
    place = address(url)
    sqlite = place.get_backend_name() == "sqlite"
    more = {"connect_args": {"timeout": 60}} if sqlite else {}
    engine = create_async_engine(
        place.set(drivername="sqlite+aiosqlite") if sqlite else place,
        json_serializer=written_json,
        pool_size=5,
        **more,
    )
    if sqlite:

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: object, _: object) -> None:
            cursor = connection.cursor()  # type: ignore[attr-defined]
            for pragma in ("journal_mode = WAL", "synchronous = FULL"):
                cursor.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine.sync_engine, "begin")
        def start(connection: object) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]

    yield engine
    await engine.dispose()


def _row(one: Letter) -> dict[str, object]:
    row = {
        "key": one.key,
        "kind": one.kind,
        "person": one.person,
        "place": plain(one.to),
        "queue": queue(one.to),
    }
    says = {"reply": plain(one.reply), "says": [], "question": None, "asks": False, "replaces": ""}
    return {**NEW, **row, **says, "lane": 1, "due": one.due, "language": one.language}


@contextmanager
def emptied(url: str) -> Iterator[None]:
    """Brought to this version and empty, before and after. Raises SystemExit when somebody's data
    is there.
    """
    migrate(url)
    engine = any_engine(address(url))
    with engine.begin() as connection:
        if connection.scalar(select(FACT_TABLES[BaselineTask].c.id).limit(1)) or connection.scalar(
            select(letters.c.key).limit(1)
        ):
            raise SystemExit(
                "this database is not empty: name one that is there for measuring alone"
            )
    try:
        yield
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
        engine.dispose()


@contextmanager
def fresh(postgres: str) -> Iterator[str]:
    if postgres:
        with emptied(postgres):
            yield postgres
    else:
        with TemporaryDirectory() as folder:
            migrate(url := f"sqlite:///{folder}/bench.db")
            yield url


def measured(sizes: Sequence[int], postgres: str = "") -> list[Line]:
    database, lines = "PostgreSQL" if postgres else "SQLite", []
    with fresh(postgres) as url:
        peer = asyncio.run(theirs(url, MOST))
    for size in sizes:
        with fresh(postgres) as url:
            own = asyncio.run(ours(url, size))
        for what, mine, other in zip(WHAT, own, peer, strict=True):
            shown = f"async SQLAlchemy, one each: {other:,.0f}/s"
            lines.append(
                Line(
                    f"{what}, {database}",
                    f"{size:,}",
                    f"{mine:,.0f}/s",
                    shown,
                    f"{mine / other:,.1f} x",
                )
            )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--postgres", default="", metavar="URL")
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    lines = measured(told.sizes)
    show(lines + (measured(told.sizes, told.postgres) if told.postgres else []), told.markdown)


if __name__ == "__main__":
    main()
