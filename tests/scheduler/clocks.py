"""A clock for tests: both of its times stand still until they are moved."""

from dataclasses import dataclass
from datetime import datetime

from tests.storage.samples import NOW


@dataclass
class StillClock:
    at: datetime = NOW
    ahead: float = 0.0  # real seconds since the start

    def now(self) -> datetime:
        return self.at

    def elapsed(self) -> float:
        return NOW.timestamp() + self.ahead
