"""Token buckets that all copies of the service share.

A bucket is one moment, the time when it will be full again (the generic cell rate algorithm, ITU-T I.371): taking a
token moves it on by the time that a token takes to come, and there is none left when it lies too far ahead.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, select

from coaching.ports import Pace
from storage import upsert
from storage.tables import buckets
from storage.turns import take_turns

BUCKETS = select(buckets).where(buckets.c.name.in_(bindparam("names", expanding=True)))


def take(connection: Connection, wanted: Sequence[Sequence[Pace]], real: float) -> list[float]:
    """For each group in turn: takes a token of each bucket and gives 0, or takes none and gives the seconds to wait."""
    take_turns(connection, "buckets")
    found = _load(connection, {pace.bucket for paces in wanted for pace in paces})
    spent: set[str] = set()
    waits = [_take(found, paces, real, spent) for paces in wanted]
    _keep(connection, found, spent)
    return waits


def close(connection: Connection, name: str, until: float) -> None:
    """No token before `until` (real seconds)."""
    take_turns(connection, "buckets")
    found = _load(connection, {name})
    spent_until, closed_until = found[name]
    _keep(connection, {name: (spent_until, max(closed_until, until))}, [name])


def _take(found: dict[str, tuple[float, float]], paces: Sequence[Pace], real: float, spent: set[str]) -> float:
    wait = max((_wait(*found[pace.bucket], pace, real) for pace in paces), default=0.0)
    if wait > 0:
        return wait
    for pace in paces:
        spent_until, closed_until = found[pace.bucket]
        found[pace.bucket] = max(spent_until, real) + 60 / pace.per_minute, closed_until
        spent.add(pace.bucket)
    return 0.0


def _wait(spent_until: float, closed_until: float, pace: Pace, real: float) -> float:
    """Seconds until there is a token; 0 or less when there is one."""
    return max(closed_until, spent_until - (pace.burst - 1) * 60 / pace.per_minute) - real


def _load(connection: Connection, names: Iterable[str]) -> dict[str, tuple[float, float]]:
    """Each bucket's moments; one that was never used is full and open."""
    found = dict.fromkeys(sorted(names), (0.0, 0.0))
    if found:
        rows = connection.execute(BUCKETS, {"names": list(found)})
        found.update({row.name: (row.spent_until, row.closed_until) for row in rows})
    return found


def _keep(connection: Connection, found: dict[str, tuple[float, float]], changed: Iterable[str]) -> None:
    rows = [{"name": name, "spent_until": found[name][0], "closed_until": found[name][1]} for name in sorted(changed)]
    upsert.put(connection, buckets, rows)
