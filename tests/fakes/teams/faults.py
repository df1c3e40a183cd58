"""Trouble on order: what the next requests meet instead of their answer."""

from collections import deque
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Status:
    """This status, without taking anything. With `stored` it was taken all the same."""

    status: int
    code: str = ""
    retry_after: float | None = None
    stored: bool = False


@dataclass(frozen=True)
class Cut:
    """The connection is reset instead of an answer; with `stored` the message was taken before."""

    stored: bool = True


Fault = Status | Cut
THROTTLED = Status(429, "Throttled", retry_after=0.2)
CONFLICT = Status(412, "PreconditionFailed")
BAD_GATEWAY = Status(502, "BadGateway")
TIMED_OUT = Status(504, "GatewayTimeout")
LOST = Cut(stored=True)


class Faults:
    """Waiting trouble for posts, used up in order; or trouble at random, each kind with its own
    share of the posts.
    """

    def __init__(self) -> None:
        self._waiting: deque[Fault] = deque()
        self._random, self._shares = Random(0), dict[Fault, float]()
        self.met: list[Fault] = []

    def order(self, fault: Fault, times: int = 1) -> None:
        self._waiting.extend([fault] * times)

    def scatter(self, shares: dict[Fault, float], seed: int) -> None:
        self._random, self._shares = Random(seed), shares

    def next(self) -> Fault | None:
        found = self._waiting.popleft() if self._waiting else self._drawn()
        if found:
            self.met.append(found)
        return found

    def _drawn(self) -> Fault | None:
        lot = self._random.random()
        for fault, share in self._shares.items():
            if lot < share:
                return fault
            lot -= share
        return None
