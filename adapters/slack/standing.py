"""How Slack has answered lately: which methods are to be left alone, and whether it is in
trouble.
"""

from dataclasses import dataclass, field
from typing import Final

_IN_A_ROW: Final = 3  # troubles; one lost call is no news
_NEWS: Final = 30.0  # seconds after which trouble is an old story, if nothing was asked since
_LONGEST: Final = 20.0  # seconds for which a method in trouble is left alone


@dataclass
class Standing:
    """Times are the event loop's, in seconds."""

    _closed: dict[str, float] = field(default_factory=dict)  # method -> until when
    # method -> for how long it was left alone last
    _patience: dict[str, float] = field(default_factory=dict)
    _troubles: int = 0  # in a row
    _last: float = 0.0
    _reason: str = ""
    shut: str = ""  # why Slack lets us do nothing at all; empty while it does

    def left_alone(self, method: str, now: float) -> float:
        """For how many seconds more this method is not to be called; 0 or less: it may be."""
        return self._closed.get(method, 0.0) - now

    def close(self, method: str, seconds: float, now: float) -> None:
        """Slack asked for it."""
        self._closed[method] = max(self._closed.get(method, 0.0), now + seconds)

    def went_well(self, method: str) -> None:
        self._troubles, self.shut = 0, ""
        self._patience.pop(method, None)

    def went_wrong(self, method: str, reason: str, now: float) -> None:
        """After a few troubles the method is left alone, each time for longer: every letter that is
        tried meanwhile would have to be looked for afterwards. What was under way by then is no
        news.
        """
        self._troubles, self._last, self._reason = self._troubles + 1, now, reason
        if self._troubles >= _IN_A_ROW and self.left_alone(method, now) <= 0:
            self._patience[method] = min(2 * self._patience.get(method, 0.5), _LONGEST)
            self.close(method, self._patience[method], now)

    def trouble(self, now: float) -> str:
        """What Slack has answered to everything lately; empty when all is well."""
        if self.shut:
            return self.shut
        return self._reason if self._troubles >= _IN_A_ROW and now - self._last < _NEWS else ""
