"""The circuit breaker: a language model that is down is not asked again and again while people
wait.

A pure state machine. Whoever holds one keeps the state that each step gives, and hands in the time.
"""

from dataclasses import dataclass, replace

TRIPS = 3  # failures in a row after which it opens
FIRST_PAUSE = 30.0  # seconds; doubled each time the probe fails as well
LONGEST_PAUSE = 600.0


@dataclass(frozen=True, slots=True)
class Breaker:
    """Closed: everybody passes. Open: nobody does until the pause is over; then one probe
    decides.
    """

    failures: int = 0  # in a row
    shut_until: float = 0.0  # real seconds

    def lets_pass(self, now: float) -> bool:
        return now >= self.shut_until

    def asking(self, now: float, patience: float) -> "Breaker":
        """Somebody passes. As a probe they shut the door behind them for as long as they
        may wait.
        """
        return replace(self, shut_until=now + patience) if self.failures >= TRIPS else self

    def failed(self, now: float, retry_after: float = 0.0) -> "Breaker":
        """`retry_after`: the seconds for which the server asked to be left alone."""
        failures = self.failures + 1
        pause = FIRST_PAUSE * 2.0 ** min(failures - TRIPS, 10) if failures >= TRIPS else 0.0
        return Breaker(failures, now + min(max(pause, retry_after), LONGEST_PAUSE))

    def succeeded(self) -> "Breaker":
        return Breaker()
