"""What does a look at the figures cost, and does it stay so however much was told? Against DuckDB
over the same rows, in the same run.

    .venv/bin/python benchmarks/dashboard.py [--savings 1000000] [--small 100000]
        [--people 10000] [--months 24] [--looks 40] [--written 1000]
        [--databases SQLite PostgreSQL] [--markdown]

The company is made up: twenty departments, forty tasks; nine of ten savings are of one occasion,
the others are told by the week. One month is counted and published, and stands for all months
before the running one. A tile is its figures read from the database and written as HTML, the page
is asked for over HTTP. DuckDB sums the minutes of that month by department where five people
answered, from a table in memory; the tile shows what was counted when the month was published, and
the line of all departments adds up the same minutes in our database, from the sums of weeks. It is
no dependency: install `duckdb` for it. Written is one saving a transaction, with the sums that are
kept beside it and without. PostgreSQL is measured where its programs are installed. Printed are
medians.
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import BigInteger, bindparam, cast, func, select

from adapters.phrasebook import Phrasebook
from benchmarks.line import Line, show
from bot import figures
from bot.settings.settings import Settings
from bot.web.board import tiles
from bot.web.board.words import Words
from coaching.company.company import Company
from coaching.company.worth import Licences, Rate, Worth
from coaching.facts.counted import PARTS
from coaching.facts.people import Person
from coaching.facts.publications import Publication
from coaching.facts.savings import TimeSaving
from coaching.ledger.month import FEWEST
from coaching.ledger.published.kpis import kpis
from coaching.ledger.told import mondays
from coaching.messages import Place
from coaching.ports.store import Transaction
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from storage.database.rows import to_row
from storage.database.statement import Statement
from storage.facts.occasions import STANDING
from storage.facts.rollups import Rollups
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.tables import FACT_TABLES, weeks_told
from storage.transaction import SqlTransaction
from tests import postgres

NUMBERS = count(1)  # of the savings that are told while it is measured
FIRST = date(2025, 1, 1)
LEAD = "lead@example.com"
KINDS = ("quote", "report", "minutes", "mail", "plan")
SUBJECTS = ("sales", "stock", "board", "hiring", "service", "export", "tender", "audit")
TASKS = [f"{kind} {subject}" for kind in KINDS for subject in SUBJECTS]
AT_ONCE = 20_000  # rows that are written together
MONTHS_A_YEAR = 12
TILE, PAGE, GROWS = 10, 60, 2  # milliseconds, and how much more for ten times as much told
WRITES = 1.5  # times as long as without sums
ROWS = """
    SELECT department, sum(minutes), sum(minutes - coalesce(checking, 0)), count(DISTINCT person)
    FROM savings JOIN people USING (person)
    WHERE day BETWEEN ? AND ? AND rhythm = 'once' AND NOT new_work
    GROUP BY department HAVING count(DISTINCT person) >= 5 ORDER BY department
"""
SUMS = Statement(
    select(
        FACT_TABLES[Person].c.department,
        cast(func.sum(weeks_told.c.claimed) / PARTS, BigInteger).label("claimed"),
        cast(func.sum(weeks_told.c.net) / PARTS, BigInteger).label("net"),
        func.count(weeks_told.c.person.distinct()).label("people"),
    )
    .join(weeks_told, weeks_told.c.person == FACT_TABLES[Person].c.id)
    .where(
        weeks_told.c.monday.between(bindparam("first"), bindparam("last")),
        weeks_told.c.place.between(0, STANDING - 1),
        ~weeks_told.c.new_work,
    )
    .group_by(FACT_TABLES[Person].c.department)
    .having(func.count(weeks_told.c.person.distinct()) >= FEWEST)
    .order_by(FACT_TABLES[Person].c.department)
)


@dataclass(frozen=True)
class Clock:
    at: datetime

    def now(self) -> datetime:
        return self.at

    def elapsed(self) -> float:
        return time.time()


@dataclass(frozen=True)
class Size:
    savings: int
    small: int  # what it is compared with
    people: int
    months: int
    looks: int
    written: int

    @property
    def last(self) -> str:
        """The month before the running one."""
        return _month(self.months - 2)

    @property
    def running(self) -> str:
        return _month(self.months - 1)

    @property
    def now(self) -> datetime:
        return datetime.fromisoformat(f"{self.running}-20T08:00:00+00:00")


def _month(number: int) -> str:
    year, month = divmod(number, MONTHS_A_YEAR)
    return f"{FIRST.year + year}-{month + 1:02}"


def people(size: Size) -> Iterator[Person]:
    agreed = datetime(FIRST.year, FIRST.month, FIRST.day, 9, tzinfo=UTC)
    for n in range(size.people):
        department = f"department {n % 20:02}"
        yield Person(
            f"p{n:07}", f"P {n}", standing="active", agreed_at=agreed, department=department
        )
    yield Person("lead", "Lead", LEAD, standing="active", agreed_at=agreed, department="HR")


def savings(size: Size, chance: random.Random) -> Iterator[TimeSaving]:
    days = (size.now.date() - FIRST).days
    for n in range(size.savings):
        day = FIRST + timedelta(days=chance.randrange(days))
        told_at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        yield TimeSaving(
            f"s{n:08}",
            f"p{chance.randrange(size.people):07}",
            "",
            chance.choice(TASKS),
            chance.randrange(5, 180),
            "week" if n % 10 == 0 else "once",
            "",
            day,
            told_at,
            checking=chance.choice((None, 0, 5)),
            new_work=n % 50 == 0,
            shared=n % 500 == 0,
        )


async def fill(store: SqlStore, size: Size) -> float:
    """Seconds in which the sums of everybody were counted, from the start."""
    everybody = list(people(size))
    await store.transact(lambda tx: tx.put(*everybody))
    rows: list[dict[str, Any]] = []
    table = FACT_TABLES[TimeSaving]

    async def write() -> None:
        await store.transact(lambda tx: tx.connection.execute(table.insert(), rows))
        rows.clear()

    for saving in savings(size, random.Random(7)):
        rows.append(to_row(saving))
        if len(rows) == AT_ONCE:
            await write()
    if rows:
        await write()
    began = time.perf_counter()
    await store.transact(lambda tx: tx.count_everybody())
    return time.perf_counter() - began


async def milliseconds(looks: int, look: Callable[[], Awaitable[Any]], before: int = 3) -> float:
    """`before`: looks that do not count."""
    took: list[float] = []
    for _ in range(looks + before):
        began = time.perf_counter()
        await look()
        took.append(1000 * (time.perf_counter() - began))
    return median(took[before:])


def drawn(company: Company, words: Words, month: str) -> dict[str, Callable[[Transaction], str]]:
    """Tile -> its figures read and written as HTML."""

    def seen(tx: Transaction) -> dict[str, Any]:
        return kpis(tx, company, month)

    def counts(name: str, shown: Any) -> Callable[[Transaction], str]:
        return lambda tx: tiles.counts(name, seen(tx)[name], shown, words)

    def use(tx: Transaction) -> str:
        month = seen(tx)
        return tiles.use(month["use"], month["people"], words)

    return {
        "use": use,
        "departments": lambda tx: tiles.parts(seen(tx)["time"], "department", "", words),
        "worth": lambda tx: tiles.worth(seen(tx)["roi"], words),
        "use cases": counts("use_cases", tiles.USE_CASES),
        "knowledge": counts("knowledge", tiles.KNOWLEDGE),
        "innovation": counts("innovation", tiles.INNOVATION),
        "maturity": lambda tx: tiles.maturity(seen(tx)["maturity"], words),
    }


@dataclass
class Measured:
    counted: float  # seconds
    published: float  # seconds
    tiles: dict[str, float]
    page: float
    running: float
    moved: float  # the same, after five more people told something
    with_sums: float
    without: float
    added: float
    peer: float


async def measured(url: str, size: Size, duckdb: Any) -> Measured:
    migrate(url)
    worth = Worth(rates=(Rate(FIRST, 520),), licences=(Licences(FIRST, size.people, 290),))
    company, clock = Company(name="Almvik", worth=worth), Clock(size.now)
    settings = Settings(
        public_url="http://kollega.example",
        leads=frozenset({LEAD}),
        company=company,
        database_url=url,
    )
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(SqlStore(url))
        counted = await fill(store, size)
        board = figures.board(settings, store, clock, Phrasebook())
        published = await publish(store, board.press, size)
        app = web.Application()
        app.add_routes(board.routes())
        client: TestClient[Any, Any] = TestClient(TestServer(app))
        await stack.enter_async_context(client)
        await enter(client, settings, store, clock)

        async def page(asked: str) -> None:
            answer = await client.get(f"/dashboard{asked}")
            assert answer.status == 200
            await answer.read()

        words = Words(Phrasebook().say, "sv")
        each: dict[str, float] = {}
        for name, draw in drawn(company, words, size.last).items():
            each[name] = await milliseconds(size.looks, lambda draw=draw: store.read(draw))  # type: ignore[misc]
        whole = await milliseconds(size.looks, lambda: page(""))
        running = await milliseconds(
            max(size.looks // 10, 3), lambda: page(f"?month={size.running}")
        )
        write = writing(store, size)
        moved = await after_more(write, lambda: page(f"?month={size.running}"))
        with_sums, without = await by_turns(size.written, write)
        added, peer = await beside(store, size, duckdb)
    return Measured(
        counted, published, each, whole, running, moved, with_sums, without, added, peer
    )


async def after_more(
    write: Callable[[], Awaitable[None]], look: Callable[[], Awaitable[None]]
) -> float:
    """Milliseconds of a look at what five more people, or as many as there are, told meanwhile."""
    took: list[float] = []
    for _ in range(5):
        for _ in range(FEWEST + 1):
            await write()
        took.append(await milliseconds(1, look, before=0))
    return median(took)


async def by_turns(times: int, write: Callable[[], Awaitable[None]]) -> tuple[float, float]:
    """Milliseconds of a saving with sums and without, one after the other: a machine is not as fast
    all the time.
    """
    took: tuple[list[float], list[float]] = [], []
    for _ in range(times):
        took[0].append(await milliseconds(1, write, before=0))
        with without_sums():
            took[1].append(await milliseconds(1, write, before=0))
    return median(took[0]), median(took[1])


async def publish(store: SqlStore, press: Any, size: Size) -> float:
    """Seconds in which a month was counted; the months before say the same."""
    began = time.perf_counter()
    printed: Sequence[Publication] = await store.read(
        lambda tx: press.print(tx, size.last, size.now)
    )
    took = time.perf_counter() - began
    months = [_month(n) for n in range(size.months - 1)]
    like = [
        replace(one, id=f"{month}/{one.cut}", period=month) for month in months for one in printed
    ]
    await store.transact(lambda tx: tx.put(*like))
    return took


async def enter(
    client: "TestClient[Any, Any]", settings: Settings, store: SqlStore, clock: Clock
) -> None:
    lead = await store.read(lambda tx: tx.get(Person, "lead"))
    assert lead
    around = Surroundings(settings.company)
    situation = Situation(clock.now(), lead, around, "c", Place("web", "demo", "U1"))

    async def quiet(words: str) -> None:
        return None

    link = await figures.consultants(settings, store, clock)["figures_link"]({}, situation, quiet)
    assert isinstance(link, str)
    await client.get(link.removeprefix(settings.public_url), allow_redirects=False)


@contextmanager
def without_sums() -> Iterator[None]:
    """As if a saving were any fact."""
    with (
        patch.object(Rollups, "_tell", lambda *_: False),
        patch.object(Rollups, "_change", lambda *_: None),
    ):
        yield


def writing(store: SqlStore, size: Size) -> Callable[[], Awaitable[None]]:
    """One after the other, each by somebody."""
    chance = random.Random(11)

    async def write() -> None:
        person, task = f"p{chance.randrange(size.people):07}", chance.choice(TASKS)
        number = next(NUMBERS)
        day, at = size.now.date(), size.now + timedelta(seconds=number)
        told = TimeSaving(f"w{number:07}", person, "", task, 45, "once", "", day, at)
        await store.transact(lambda tx: tx.put(told))

    return write


async def beside(store: SqlStore, size: Size, duckdb: Any) -> tuple[float, float]:
    """Milliseconds for what the last month's single occasions come to by department: our sums of
    weeks, added up, and DuckDB from the rows that were told. Both say the same.
    """
    peer = duckdb.connect()
    peer.execute("CREATE TABLE people (person TEXT, department TEXT)")
    peer.execute(
        "CREATE TABLE savings (person TEXT, day DATE, rhythm TEXT, minutes INT, checking INT,"
        " new_work BOOL)"
    )
    with TemporaryDirectory() as folder:
        for table, rows in (("people", _departments), ("savings", _minutes)):
            file = Path(folder) / f"{table}.csv"
            found = await store.read(rows)
            with file.open("w") as opened:
                opened.writelines(
                    ",".join("" if cell is None else str(cell) for cell in row) + "\n"
                    for row in found
                )
            peer.execute(f"COPY {table} FROM '{file}' (HEADER false)")
    weeks = mondays(size.last)
    between = [weeks[0], weeks[-1] + timedelta(days=6)]

    first_and_last = {"first": weeks[0], "last": weeks[-1]}

    async def from_sums() -> list[tuple[Any, ...]]:
        found = await store.read(lambda tx: SUMS.rows(tx.connection, first_and_last))
        return [tuple(row.values()) for row in found]

    async def from_rows() -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = peer.execute(ROWS, between).fetchall()
        return found

    assert await from_sums() == await from_rows() != []
    return await milliseconds(size.looks, from_sums), await milliseconds(size.looks, from_rows)


def _departments(tx: SqlTransaction) -> list[Any]:
    table = FACT_TABLES[Person]
    query = table.select().with_only_columns(table.c.id, table.c.department)
    return list(tx.connection.execute(query))


def _minutes(tx: SqlTransaction) -> list[Any]:
    table = FACT_TABLES[TimeSaving]
    names = ("person", "day", "rhythm", "minutes", "checking", "new_work")
    columns = (table.c[name] for name in names)
    return list(tx.connection.execute(table.select().with_only_columns(*columns)))


def lines(database: str, size: Size, big: Measured, small: Measured) -> Iterator[Line]:
    told = f"{size.savings:,} in {database}"

    def grown(
        what: str, big: float, small: float, unit: str, most: float = 0, twice: bool = True
    ) -> Line:
        """Against a tenth of what was told."""
        ratio = big / small
        shown, before = f"{big:.1f} {unit}", f"{size.small:,}: {small:.1f} {unit}"
        if not most:
            return Line(what, told, shown, before, f"{ratio:.2f}")
        met = big <= most and (ratio <= GROWS or not twice)
        goal = f"{most:.0f} {unit}{', twice' if twice else ''}"
        return Line(what, told, shown, before, f"{ratio:.2f}", goal, met)

    def against(what: str, ours: float, name: str, peer: float, least: float) -> Line:
        faster = peer / ours
        shown, other = f"{ours:.2f} ms", f"{name}: {peer:.2f} ms"
        goal = f"{least:.2f} times as fast"
        return Line(what, told, shown, other, f"{faster:.2f}", goal, faster >= least)

    for tile, took in big.tiles.items():
        yield grown(f"tile: {tile}", took, small.tiles[tile], "ms", TILE)
    yield grown("whole page", big.page, small.page, "ms", PAGE)
    yield grown("page of the running month", big.running, small.running, "ms", PAGE, False)
    yield grown("the same, when five more told", big.moved, small.moved, "ms")
    yield against("tile: departments", big.tiles["departments"], "DuckDB", big.peer, 8)
    yield against("the sums of all departments", big.added, "DuckDB", big.peer, 8)
    yield against("a saving written", big.with_sums, "without sums", big.without, 1 / WRITES)
    yield grown("all sums counted anew", big.counted, small.counted, "s")
    yield grown("a month published", big.published, small.published, "s")


async def compare(told: argparse.Namespace, duckdb: Any) -> None:
    big = Size(told.savings, told.small, told.people, told.months, told.looks, told.written)
    for database in told.databases:
        found: list[Measured] = []
        for size in (replace(big, savings=told.small), big):
            with empty(database) as url:
                found.append(await measured(url, size, duckdb))
        show(list(lines(database, big, found[1], found[0])), told.markdown)


@contextmanager
def empty(database: str) -> Iterator[str]:
    """The address of one with nothing in it."""
    if database == "SQLite":
        with TemporaryDirectory() as folder:
            yield f"sqlite:///{folder}/kollega.db"
    else:
        with postgres.running() as server:
            yield server.url


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    sizes = {"savings": 1_000_000, "small": 100_000, "people": 10_000, "months": 24}
    for name, default in {**sizes, "looks": 40, "written": 1000}.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    here = ["SQLite", "PostgreSQL"] if postgres.there() else ["SQLite"]
    parser.add_argument("--databases", nargs="+", choices=here, default=here)
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    try:
        duckdb = import_module("duckdb")
    except ImportError:
        parser.error("it compares with DuckDB: install duckdb")
    asyncio.run(compare(told, duckdb))


if __name__ == "__main__":
    main()
