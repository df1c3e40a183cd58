"""Token buckets that all copies of the service share.

A bucket is one moment, the time when it will be full again (the generic cell rate algorithm, ITU-T
I.371): taking a token moves it on by the time that a token takes to come, and there is none left
when it lies too far ahead.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from sqlalchemy import select

from coaching.ports.platform import Pace, Shortage
from storage.database import upsert
from storage.database.locks import take_turns
from storage.database.many import given
from storage.database.statement import Statement
from storage.database.unit_of_work import UnitOfWork
from storage.tables import buckets

LONGEST_CLOSED = 3600.0  # seconds; no platform asks for more

Moments = dict[str, tuple[float, float]]  # bucket -> when it will be full, until when it is closed


class Paces(UnitOfWork):
    """Tokens that are taken, and buckets that a platform closes."""

    __slots__ = ()

    def take(self, wanted: Sequence[Sequence[Pace]], real: float) -> list[Shortage | None]:
        """For each group in turn: takes a token of each of its buckets, or takes none and tells
        which is empty the longest.

        `real` is in seconds since the epoch.
        """
        take_turns(self.connection, "buckets")
        before = self._moments({pace.bucket for paces in wanted for pace in paces})
        after = dict(before)
        shortages = [_take(after, paces, real) for paces in wanted]
        self._keep_moments({name: after[name] for name in after if after[name] != before[name]})
        return shortages

    def close(self, bucket: str, until: float) -> None:
        """No token before `until` (real seconds)."""
        take_turns(self.connection, "buckets")
        spent_until, closed_until = self._moments({bucket})[bucket]
        self._keep_moments({bucket: (spent_until, max(closed_until, until))})

    def _moments(self, names: Iterable[str]) -> Moments:
        """Each bucket's moments; one that was never used is full and open."""
        moments = dict.fromkeys(sorted(names), (0.0, 0.0))
        if not moments:
            return moments
        named = _named(self.connection.dialect.name)
        for row in named.rows(self.connection, {"names": list(moments)}):
            moments[row["name"]] = row["spent_until"], row["closed_until"]
        return moments

    def _keep_moments(self, changed: Moments) -> None:
        rows = [
            {"name": name, "spent_until": spent_until, "closed_until": closed_until}
            for name, (spent_until, closed_until) in changed.items()
        ]
        upsert.put(self.connection, buckets, rows)


def _take(moments: Moments, paces: Sequence[Pace], real: float) -> Shortage | None:
    """Moves the buckets' moments on, unless one of them is empty."""
    for pace in paces:
        moments[pace.bucket] = _believable(*moments[pace.bucket], pace, real)
    waits = {_wait(*moments[pace.bucket], pace, real): pace.bucket for pace in paces}
    longest = max(waits, default=0.0)
    if longest > 0:
        return Shortage(waits[longest], longest)
    for pace in paces:
        spent_until, closed_until = moments[pace.bucket]
        moments[pace.bucket] = max(spent_until, real) + 60 / pace.per_minute, closed_until
    return None


def _believable(
    spent_until: float, closed_until: float, pace: Pace, real: float
) -> tuple[float, float]:
    """A clock that was ahead once left moments behind that it never gives: without this, nothing
    would leave until the time it showed.
    """
    fullest = real + pace.burst * 60 / pace.per_minute
    return min(spent_until, fullest), min(closed_until, real + LONGEST_CLOSED)


def _wait(spent_until: float, closed_until: float, pace: Pace, real: float) -> float:
    """Seconds until there is a token; 0 or less when there is one."""
    return max(closed_until, spent_until - (pace.burst - 1) * 60 / pace.per_minute) - real


@cache
def _named(dialect: str) -> Statement:
    """One statement, however many names."""
    return Statement(select(buckets).where(buckets.c.name.in_(given("names", dialect))))
