import asyncio
from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from sqlalchemy import Connection, Engine, event, func, select

from storage.database import upsert
from storage.database.batch_executor import BatchExecutor, caught, undone_alone
from storage.database.engine import address, sqlite_reader, sqlite_writer
from storage.database.unavailable import Unavailable
from storage.tables import settings


@pytest.fixture
def engine(sqlite_url: str) -> Engine:
    return sqlite_writer(address(sqlite_url))


@pytest.fixture
def commits(engine: Engine) -> list[Connection]:
    """Grows with every commit."""
    seen: list[Connection] = []
    event.listen(engine, "commit", seen.append)
    return seen


def writing(engine: Engine) -> BatchExecutor:
    return BatchExecutor(engine, "writer", 1, 200, undone_alone)


@pytest.fixture
def write(engine: Engine) -> Iterator[BatchExecutor]:
    writer = writing(engine)
    yield writer
    writer.close()


def kept(connection: Connection, key: str) -> str:
    upsert.put(connection, settings, [{"key": key, "value": ""}])
    return key


def broken(connection: Connection, key: str) -> str:
    kept(connection, key)
    raise LookupError(key)


def keys(connection: Connection) -> list[str]:
    return list(connection.scalars(select(settings.c.key).order_by(settings.c.key)))


async def held_up(write: BatchExecutor) -> tuple[Event, "asyncio.Task[bool]"]:
    """The writer at work on something that ends when the event is set."""
    started, go_on = asyncio.Event(), Event()
    loop = asyncio.get_running_loop()

    def slow(_: Connection) -> bool:
        loop.call_soon_threadsafe(started.set)
        return go_on.wait(30)

    task = asyncio.create_task(write(slow))
    await started.wait()
    return go_on, task


async def test_those_who_wait_share_one_commit(
    write: BatchExecutor, commits: list[Connection]
) -> None:
    go_on, first = await held_up(write)
    waiting = [asyncio.create_task(write(lambda c, key=key: kept(c, key))) for key in "abc"]  # type: ignore[misc]
    await asyncio.sleep(0)
    go_on.set()
    assert await asyncio.gather(*waiting) == ["a", "b", "c"]
    assert await first
    assert len(commits) == 2


async def test_one_that_fails_is_undone_alone(
    write: BatchExecutor, commits: list[Connection]
) -> None:
    go_on, _ = await held_up(write)
    works = [lambda c: kept(c, "a"), lambda c: broken(c, "b"), lambda c: kept(c, "c")]
    waiting = [asyncio.create_task(write(work)) for work in works]
    await asyncio.sleep(0)
    go_on.set()
    good, bad, better = await asyncio.gather(*waiting, return_exceptions=True)
    assert (good, better) == ("a", "c")
    assert isinstance(bad, LookupError)
    assert await write(keys) == ["a", "c"]


async def test_readers_share_a_state_and_fail_alone(engine: Engine, sqlite_url: str) -> None:
    read = BatchExecutor(sqlite_reader(address(sqlite_url), 1), "reader", 1, 2, caught)
    go_on, _ = await held_up(read)
    waiting = [asyncio.create_task(read(work)) for work in (keys, lambda c: broken(c, "b"), keys)]
    await asyncio.sleep(0)
    go_on.set()
    before, refused, after = await asyncio.gather(*waiting, return_exceptions=True)
    assert (before, after) == ([], [])
    assert isinstance(refused, Unavailable)  # a reader cannot write
    await asyncio.to_thread(read.close)


async def test_one_that_fails_alone_is_undone_too(write: BatchExecutor) -> None:
    with pytest.raises(LookupError):
        await write(lambda c: broken(c, "b"))
    assert await write(keys) == []


async def test_without_threads_it_is_done_at_once_where_it_is_asked_for(engine: Engine) -> None:
    write = BatchExecutor(engine, "nobody", 0, 200, undone_alone)
    asked_in, done_in = get_ident(), await write(lambda _: get_ident())
    assert done_in == asked_in
    assert await write(lambda c: kept(c, "a")) == "a"
    with pytest.raises(LookupError):
        await write(lambda c: broken(c, "b"))
    assert await write(keys) == ["a"]
    write.close()
    with pytest.raises(Unavailable, match="closed"):
        await write(keys)


async def test_whoever_gives_up_waiting_disturbs_nobody(write: BatchExecutor) -> None:
    go_on, _ = await held_up(write)
    impatient = asyncio.create_task(write(lambda c: kept(c, "a")))
    patient = asyncio.create_task(write(lambda c: kept(c, "b")))
    await asyncio.sleep(0)
    impatient.cancel()
    go_on.set()
    assert await patient == "b"
    assert await write(lambda c: c.scalar(select(func.count()).select_from(settings))) == 2


async def test_closing_finishes_what_waits(engine: Engine, sqlite_url: str) -> None:
    write = writing(engine)
    go_on, _ = await held_up(write)
    waiting = asyncio.create_task(write(lambda c: kept(c, "a")))
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.to_thread(write.close)
    assert await waiting == "a"
    with pytest.raises(Unavailable, match="closed"):
        await write(keys)
