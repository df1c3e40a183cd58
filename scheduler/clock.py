"""The only place that reads the time."""

import time
from datetime import UTC, datetime


class RealClock:
    """The time of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def elapsed(self) -> float:
        return time.time()


class VirtualClock:
    """Stands still until it is told to go. Leases, paces and timeouts run on real time all the
    same.
    """

    def __init__(self, start: datetime, reached: str | None = None) -> None:
        """`reached` is the ISO time up to which it went before a restart."""
        self._now = _aware(start)
        if reached:
            self._now = max(self._now, datetime.fromisoformat(reached))

    def now(self) -> datetime:
        return self._now

    def elapsed(self) -> float:
        return time.time()

    def go(self, to: datetime) -> None:
        """Raises ValueError for a time without a zone, and for one that is past."""
        if _aware(to) < self._now:
            raise ValueError(f"{to.isoformat()} is earlier than {self._now.isoformat()}")
        self._now = to


def _aware(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError(f"{moment.isoformat()} has no time zone")
    return moment
