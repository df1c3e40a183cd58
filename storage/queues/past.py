"""Letters and openings that are erased: a hash of the key stays, so that none comes again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, bindparam, delete, or_, select

from coaching.messages import LANES
from storage.database import upsert
from storage.database.many import given
from storage.database.statement import Row, Statement
from storage.tables import letters, openings, past

FORGOTTEN = Statement(delete(past).where(past.c.hash == bindparam("mine")))
# Their keys are of what was heard, or of a question that was answered, and come no more than that
REPLIES = or_(letters.c.lane == LANES.index("answer"), letters.c.kind == "answered")
_READ = {
    letters: (
        letters.c.serial,
        letters.c.key,
        letters.c.kind,
        letters.c.due,
        REPLIES.label("reply"),
    ),
    openings: (openings.c.key, openings.c.flow, openings.c.due),
}


def hashed(queue: str, key: str) -> str:
    """The two queues have keys of their own."""
    return sha256(f"{queue}/{key}".encode()).hexdigest()[:16]


def over(connection: Connection, queue: str, keys: Sequence[str]) -> frozenset[str]:
    """Those of the keys that were erased."""
    if not keys:
        return frozenset()
    by_hash = {hashed(queue, key): key for key in keys}
    known = _known(connection.dialect.name)
    rows = known.rows(connection, {"hashes": list(by_hash)})
    return frozenset(by_hash[row["hash"]] for row in rows)


def forget(connection: Connection, queue: str, key: str) -> None:
    """It may come again."""
    FORGOTTEN.run(connection, {"mine": hashed(queue, key)})


def erase_letters(connection: Connection, aged: Any, most: int) -> int:
    rows = _first(connection, letters, aged, most)
    kept = [(row["key"], row["kind"], row) for row in rows if not row["reply"]]
    _keep(connection, "letter", kept)
    return _gone(connection, letters.c.serial, [row["serial"] for row in rows])


def erase_openings(connection: Connection, aged: Any, most: int) -> int:
    rows = _first(connection, openings, aged, most)
    _keep(connection, "opening", ((row["key"], row["flow"], row) for row in rows))
    return _gone(connection, openings.c.key, [row["key"] for row in rows])


def _first(connection: Connection, table: Any, aged: Any, most: int) -> list[Mapping[str, Any]]:
    wanted = select(*_READ[table]).where(aged).order_by(*table.primary_key.columns).limit(most)
    return [dict(row) for row in connection.execute(wanted).mappings()]


def _keep(connection: Connection, queue: str, rows: Iterable[tuple[str, str, Row]]) -> None:
    upsert.add_all(connection, past, list(_short(queue, rows)))


def _short(queue: str, rows: Iterable[tuple[str, str, Row]]) -> Iterator[dict[str, Any]]:
    for key, kind, row in rows:
        yield {"hash": hashed(queue, key), "kind": kind, "day": row["due"].date()}


def _gone(connection: Connection, key: Column[Any], keys: Sequence[Any]) -> int:
    if keys:
        connection.execute(delete(key.table).where(key.in_(keys)))
    return len(keys)


@cache
def _known(dialect: str) -> Statement:
    return Statement(select(past.c.hash).where(past.c.hash.in_(given("hashes", dialect))))
