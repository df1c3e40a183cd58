"""Token buckets that all copies of the service share.

A bucket is one moment, the time when it will be full again (the generic cell rate algorithm, ITU-T
I.371): taking a token moves it on by the time that a token takes to come, and there is none left
when it lies too far ahead.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from sqlalchemy import Connection, select

from coaching.ports.platform import Pace, Shortage
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.many import given
from storage.database.statement import Statement
from storage.tables import buckets

Moments = dict[str, tuple[float, float]]  # bucket -> when it will be full, until when it is closed


def take(
    connection: Connection, wanted: Sequence[Sequence[Pace]], real: float
) -> list[Shortage | None]:
    """For each group in turn: takes a token of each of its buckets, or takes none and tells which
    is empty the longest.

    `real` is in seconds since the epoch.
    """
    take_turns(connection, "buckets")
    found = _load(connection, {pace.bucket for paces in wanted for pace in paces})
    before = dict(found)
    shortages = [_take(found, paces, real) for paces in wanted]
    _keep(connection, {name: moments for name, moments in found.items() if moments != before[name]})
    return shortages


def close(connection: Connection, name: str, until: float) -> None:
    """No token before `until` (real seconds)."""
    take_turns(connection, "buckets")
    found = _load(connection, {name})
    spent_until, closed_until = found[name]
    _keep(connection, {name: (spent_until, max(closed_until, until))})


def _take(found: Moments, paces: Sequence[Pace], real: float) -> Shortage | None:
    waits = {_wait(*found[pace.bucket], pace, real): pace.bucket for pace in paces}
    if waits and (longest := max(waits)) > 0:
        return Shortage(waits[longest], longest)
    for pace in paces:
        spent_until, closed_until = found[pace.bucket]
        found[pace.bucket] = max(spent_until, real) + 60 / pace.per_minute, closed_until
    return None


def _wait(spent_until: float, closed_until: float, pace: Pace, real: float) -> float:
    """Seconds until there is a token; 0 or less when there is one."""
    return max(closed_until, spent_until - (pace.burst - 1) * 60 / pace.per_minute) - real


def _load(connection: Connection, names: Iterable[str]) -> Moments:
    """Each bucket's moments; one that was never used is full and open."""
    found = dict.fromkeys(sorted(names), (0.0, 0.0))
    if found:
        rows = _named(connection.dialect.name).rows(connection, {"names": list(found)})
        found.update({row["name"]: (row["spent_until"], row["closed_until"]) for row in rows})
    return found


def _keep(connection: Connection, changed: Moments) -> None:
    rows = [
        {"name": name, "spent_until": spent_until, "closed_until": closed_until}
        for name, (spent_until, closed_until) in changed.items()
    ]
    upsert.put(connection, buckets, rows)


@cache
def _named(dialect: str) -> Statement:
    """One statement, however many names."""
    return Statement(select(buckets).where(buckets.c.name.in_(given("names", dialect))))
