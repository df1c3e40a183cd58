"""The only source of time."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The only source of time. Virtual time moves by hand; leases and paces always run on real
    time.
    """

    def now(self) -> datetime:
        """Aware of its time zone."""

    def elapsed(self) -> float:
        """Real seconds since the epoch, the same for all copies of the service."""
