"""Threads that work on a database. Functions that wait while others are under way share the next
transaction.

A commit waits for the disk, which takes far longer than the statements before it; shared (a group
commit), it costs each very little. The same is true of waking the event loop, and of beginning to
read.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from storage.database.engine import run_bare
from storage.database.scrubbing import scrubbed
from storage.database.unavailable import Unavailable, translated

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Job:
    """A function that wants a connection, and who waits for what it gives."""

    work: Callable[[Connection], Any]
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class Failed:
    error: BaseException


Run = Callable[[Connection, Callable[[Connection], Any]], Any]


class BatchExecutor:
    """Accepts work from any event loop, in order.

    `threads` work at once, each on a connection of its own and on at most `most` functions in a
    transaction; `run` runs one of several. Where there is none, the caller's own thread does it at
    once. What a function raises is raised to its caller alone.
    """

    def __init__(self, engine: Engine, name: str, threads: int, most: int, run: Run) -> None:
        self._engine, self._most, self._run_one = engine, most, run
        self._closed = False
        self._own = _Kept(engine)  # the caller's
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [
            Thread(target=self._run, name=f"{name}-{n}", daemon=True) for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    async def __call__(self, work: Callable[[Connection], R]) -> R:
        if self._closed:
            raise Unavailable("closed")
        if not self._threads:
            return self._at_once(work)
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.put(Job(work, future))
        return await future

    def close(self) -> None:
        """Finishes what waits, then ends the threads."""
        self._closed = True
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._own.close()
        self._engine.dispose()

    def _at_once(self, work: Callable[[Connection], R]) -> R:
        [result] = self._transact(self._own, [work])
        if isinstance(result, Failed):
            raise result.error
        done: R = result
        return done

    def _run(self) -> None:
        kept = _Kept(self._engine)
        while group := self._group():
            _tell(group, self._transact(kept, [job.work for job in group]))
        kept.close()

    def _group(self) -> list[Job]:
        """What waits, at least one; nothing when it is time to end."""
        group: list[Job] = []
        with suppress(Empty):
            while len(group) < self._most:
                job = self._waiting.get(block=not group)
                if job is None:
                    if group:  # the end was reached in passing; it comes again once these are done
                        self._waiting.put(None)
                    break
                group.append(job)
        return group

    def _transact(self, kept: "_Kept", works: Sequence[Callable[[Connection], Any]]) -> list[Any]:
        try:
            with translated(), kept.connected() as connection:
                with connection.begin():
                    results = self._results(connection, works)
                scrubbed(connection)
                return results
        # whatever it is, the thread goes on and the callers learn of it
        except BaseException as error:
            return [Failed(error)] * len(works)

    def _results(
        self, connection: Connection, works: Sequence[Callable[[Connection], Any]]
    ) -> list[Any]:
        if len(works) == 1:
            return [works[0](connection)]
        return [self._run_one(connection, work) for work in works]


class _Kept:
    """A thread's connection."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """After trouble there is a new one."""
        connection = self._connection or self._engine.connect()
        self._connection = None
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def close(self) -> None:
        if self._connection:
            self._connection.close()


def undone_alone(connection: Connection, work: Callable[[Connection], Any]) -> Any:
    """What it gives, or how it failed; then nothing of it stays."""
    run_bare(connection, "SAVEPOINT work")
    result = caught(connection, work)
    if isinstance(result, Failed):
        run_bare(connection, "ROLLBACK TO work")
    run_bare(connection, "RELEASE work")
    return result


def caught(connection: Connection, work: Callable[[Connection], Any]) -> Any:
    """What it gives, or how it failed."""
    try:
        with translated():
            return work(connection)
    except BaseException as error:
        return Failed(error)


def _tell(group: Sequence[Job], results: Sequence[Any]) -> None:
    """Wakes each event loop once."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]]
    by_loop = defaultdict(list)
    for job, result in zip(group, results, strict=True):
        by_loop[job.future.get_loop()].append((job.future, result))
    for loop, outcomes in by_loop.items():
        with suppress(RuntimeError):  # the loop has ended, so nobody waits any more
            loop.call_soon_threadsafe(_resolve, outcomes)


def _resolve(outcomes: Sequence[tuple[asyncio.Future[Any], Any]]) -> None:
    for future, result in outcomes:
        if future.done():
            continue
        if isinstance(result, Failed):
            future.set_exception(result.error)
        else:
            future.set_result(result)
