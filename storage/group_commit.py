"""One thread that writes. Functions that wait while a commit is under way share the next one.

A commit waits for the disk, which takes far longer than the statements before it; shared, it costs each very little.
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

from storage.engine import run_bare
from storage.unavailable import Unavailable, translated

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Job:
    """A function that wants to write, and who waits for what it gives."""

    work: Callable[[Connection], Any]
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class Failed:
    error: BaseException


class GroupCommit:
    """Accepts work from any event loop, in order. A function that raises is undone alone and raises to its caller."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._closed = False
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="database-writer", daemon=True)
        self._thread.start()

    async def __call__(self, work: Callable[[Connection], R]) -> R:
        if self._closed:
            raise Unavailable("closed")
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.put(Job(work, future))
        return await future

    def close(self) -> None:
        """Finishes what waits, then ends the thread."""
        self._closed = True
        self._waiting.put(None)
        self._thread.join()
        if self._connection:
            self._connection.close()
        self._engine.dispose()

    def _run(self) -> None:
        while group := self._group():
            _tell(group, self._commit([job.work for job in group]))

    def _group(self) -> list[Job]:
        """Everything that waits, at least one; nothing when it is time to end."""
        group: list[Job] = []
        with suppress(Empty):
            while job := self._waiting.get(block=not group):
                group.append(job)
            if group:
                self._waiting.put(None)  # the end was reached in passing; it comes again once these are done
        return group

    def _commit(self, works: Sequence[Callable[[Connection], Any]]) -> list[Any]:
        try:
            with translated(), self._connected() as connection, connection.begin():
                if len(works) == 1:
                    return [works[0](connection)]
                return [_guarded(connection, work) for work in works]
        except BaseException as error:  # whatever it is, the thread goes on and the callers learn of it
            return [Failed(error)] * len(works)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """The one connection, which is kept; after trouble there is a new one."""
        connection = self._connection or self._engine.connect()
        self._connection = None
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._connection = connection


def _guarded(connection: Connection, work: Callable[[Connection], Any]) -> Any:
    run_bare(connection, "SAVEPOINT work")
    try:
        with translated():
            result = work(connection)
    except BaseException as error:
        run_bare(connection, "ROLLBACK TO work")
        result = Failed(error)
    run_bare(connection, "RELEASE work")
    return result


def _tell(group: Sequence[Job], results: Sequence[Any]) -> None:
    """Wakes each event loop once."""
    told: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = defaultdict(list)
    for job, result in zip(group, results, strict=True):
        told[job.future.get_loop()].append((job.future, result))
    for loop, outcomes in told.items():
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
