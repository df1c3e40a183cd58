"""A neighbour that carries letters, and how it refuses one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from coaching.messages import Address, Language, Letter, Profile, Signal


def always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter that the courier claimed."""

    letter: Letter
    language: Language  # the reader's, as it is now
    tries: int
    in_doubt: bool  # it may have been sent: its lease ran out in the middle
    replaces: str = ""  # the platform's reference of the message to edit, when it is known
    # asked at the very last moment: a process may have been stopped for minutes
    may_leave: Callable[[], bool] = always


class Refused(Exception):
    """A platform did not take a letter.

    `reason` is a stable word for figures and `doctor`. `retry_after` in seconds: when to try again;
    None: never. `everybody`: the whole method is paced, not this letter alone. `unsure`: it may
    have been accepted. `closes`: the bucket of another pace, that of what was asked on the way.
    """

    def __init__(
        self,
        reason: str,
        retry_after: float | None = None,
        *,
        everybody: bool = False,
        unsure: bool = False,
        closes: str = "",
    ) -> None:
        super().__init__(reason)
        self.reason, self.retry_after = reason, retry_after
        self.everybody, self.unsure, self.closes = everybody, unsure, closes


@dataclass(frozen=True, slots=True)
class Pace:
    """A token bucket that a delivery must pass: `burst` at once, then `per_minute`."""

    bucket: str
    per_minute: float
    burst: float


@dataclass(frozen=True, slots=True)
class Shortage:
    """A bucket without a token, and in how many seconds there will be one."""

    bucket: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Channel:
    """One of a platform's. `trouble`: why nothing can be posted there, as the platform says it;
    empty: it can, for all that is known.
    """

    id: str
    name: str = ""
    trouble: str = ""


class Platform(Protocol):
    """A neighbour that carries letters: Slack, Teams, the page."""

    name: str
    team: str  # the id of the workspace or tenant that is served
    gathers: bool  # it opens a chat of several people when the first letter goes there

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        """Those that everybody may have to wait for come first."""

    async def deliver(self, outgoing: Outgoing) -> str:
        """The platform's reference of the message; raises Refused."""

    async def find(self, outgoing: Outgoing) -> str | None:
        """The reference of a letter in doubt if it did arrive, "" if it surely did not, None where
        nobody can tell.
        """

    async def profile(self, address: Address) -> Profile:
        """Raises Refused when the platform does not answer."""

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        """What each of these is now, None: deactivated; those of which the platform tells nothing
        are left out.
        """

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        """Without a token it is dropped."""

    async def signal(self, signal: Signal) -> None:
        """Shows something fleeting; never raises.

        "writing" comes again and again with the same `key` and all that is written so far, one
        after the other and never after the letter of that key: `deliver` then makes the final
        message of what is shown. It may be too soon for the platform, or the wrong kind of chat:
        then it is ignored. What the letter says may differ.
        """
