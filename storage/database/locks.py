"""Copies of the service take turns at a queue.

One statement cannot promise "at most one per sender" on PostgreSQL: it may have begun before
another copy committed, and still see that copy's row as free. Whoever waits here claims afterwards,
and sees it. SQLite has one writer anyway.
"""

from typing import Literal

from sqlalchemy import Connection, bindparam, func, select

Queue = Literal["inbox", "letters", "buckets", "migrations", "weeks"]
LOCKS: dict[Queue, int] = {
    "inbox": 7_301,
    "letters": 7_302,
    "buckets": 7_303,
    "migrations": 7_304,
    "weeks": 7_305,
}

LOCK = select(func.pg_advisory_xact_lock(bindparam("number")))
LOCK_ONE = select(
    func.pg_advisory_xact_lock(bindparam("number"), func.hashtext(bindparam("whose")))
)


def take_turns(connection: Connection, queue: Queue, whose: str = "") -> None:
    """Waits until no other transaction is at this queue, or at one sender's part of it; ours ends
    with the transaction.

    Whoever is at a part does not keep those waiting who are at the whole.
    """
    if connection.dialect.name != "postgresql":
        return
    number = LOCKS[queue]
    if whose:
        connection.execute(LOCK_ONE, {"number": number, "whose": whose})
    else:
        connection.execute(LOCK, {"number": number})
