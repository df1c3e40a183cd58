"""Trouble on order: what the next calls of a method meet instead of their answer."""

from collections import defaultdict, deque
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


Fault = RateLimited | ServerError | Silence | Cut | Refused


class Faults:
    """Waiting trouble per method, used up in the order it was asked for."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Fault]] = defaultdict(deque)

    def order(self, method: str, fault: Fault, times: int = 1) -> None:
        self._waiting[method].extend([fault] * times)

    def next(self, method: str) -> Fault | None:
        waiting = self._waiting[method]
        return waiting.popleft() if waiting else None
