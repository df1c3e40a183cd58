"""Trouble on order: what the next calls of a method meet instead of their answer."""

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class RateLimited:
    """HTTP 429; `retry_after` in whole seconds, as the header has it."""

    retry_after: int = 1


@dataclass(frozen=True)
class ServerError:
    """A 5xx without a useful body."""

    status: int = 500


@dataclass(frozen=True)
class Silence:
    """No answer ever; with `stored` the call takes effect all the same."""

    stored: bool = False


@dataclass(frozen=True)
class Cut:
    """The connection is reset instead of an answer; with `stored` the call took effect before."""

    stored: bool = True


@dataclass(frozen=True)
class Refused:
    """`ok: false` with this code, for states that are hard to bring about otherwise."""

    code: str


@dataclass(frozen=True)
class Late:
    """The call takes effect at once, and the answer comes so many seconds later."""

    seconds: float


Fault = RateLimited | ServerError | Silence | Cut | Refused | Late


EVERY = "*"  # method


class Faults:
    """Waiting trouble per method, used up in the order it was asked for; and trouble that stays
    until it is ended.
    """

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._staying: dict[str, Callable[[], Fault | None]] = {}

    def order(self, method: str, fault: Fault, times: int = 1) -> None:
        self._waiting[method].extend([fault] * times)

    def next(self, method: str) -> Fault | None:
        waiting = self._waiting[method]
        if waiting:
            return waiting.popleft()
        staying = self._staying.get(method) or self._staying.get(EVERY)
        return staying() if staying else None

    def stay(self, method: str, trouble: Callable[[], Fault | None]) -> None:
        """Whatever `trouble` gives, for each call of this method, or of EVERY one, until `end`."""
        self._staying[method] = trouble

    def end(self, method: str) -> None:
        self._staying.pop(method, None)
