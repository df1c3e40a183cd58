"""Slack's pace: calls a minute per method, and a post a second per channel.

Tiers: https://docs.slack.dev/apis/web-api/rate-limits. A workspace's posts are "several hundred a
minute".
"""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Tier(IntEnum):
    """Calls a minute."""

    ONE = 1
    TWO = 20
    THREE = 50
    FOUR = 100
    POSTS = 525
    SPECIAL = 600


@dataclass
class Limits:
    """Off until a test asks for it. `burst` posts may go to a channel at once; then it is one a
    second.
    """

    on: bool = False
    burst: int = 1
    clock: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        self._calls: defaultdict[str, deque[float]] = defaultdict(deque)

    def wait(self, method: str, tier: Tier, channel: str | None) -> int:
        """0 when the call may pass, else the whole seconds for Retry-After. A refused call costs
        nothing.
        """
        if not self.on:
            return 0
        windows = [(method, int(tier), 60.0)]
        if tier is Tier.POSTS and channel:
            windows.append((f"{method} {channel}", self.burst, float(self.burst)))
        longest = max(self._left(*window) for window in windows)
        if not longest:
            for name, _, _ in windows:
                self._calls[name].append(self.clock())
        return math.ceil(longest)

    def _left(self, name: str, most: int, seconds: float) -> float:
        times, now = self._calls[name], self.clock()
        while times and times[0] <= now - seconds:
            times.popleft()
        return 0.0 if len(times) < most else times[0] + seconds - now
