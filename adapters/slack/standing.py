"""How Slack has answered lately: which methods it asked us to leave alone, and whether it is in trouble."""

from dataclasses import dataclass, field
from typing import Final

_IN_A_ROW: Final = 3  # troubles; one lost call is no news
_NEWS: Final = 30.0  # seconds after which trouble is an old story, if nothing was asked since


@dataclass
class Standing:
    """Times are the event loop's, in seconds."""

    _closed: dict[str, float] = field(default_factory=dict)
    _troubles: int = 0
    _last: float = 0.0
    _reason: str = ""

    def left_alone(self, method: str, now: float) -> float:
        """For how many seconds more this method is not to be called; 0 or less: it may be."""
        return self._closed.get(method, 0.0) - now

    def close(self, method: str, seconds: float, now: float) -> None:
        self._closed[method] = max(self._closed.get(method, 0.0), now + seconds)

    def went_well(self) -> None:
        self._troubles = 0

    def went_wrong(self, reason: str, now: float) -> None:
        self._troubles, self._last, self._reason = self._troubles + 1, now, reason

    def trouble(self, now: float) -> str:
        """What Slack has answered to everything lately; empty when all is well."""
        return self._reason if self._troubles >= _IN_A_ROW and now - self._last < _NEWS else ""
