"""How one try to send a letter may end, and what is written down about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coaching.messages import Letter
from coaching.ports.platform import Outgoing, Pace, Refused
from coaching.ports.store import Transaction

# what else is written when a letter is set aside, and why
Undelivered = Callable[[Transaction, Letter, str], None]

Outcome = Literal["sent", "in_doubt", "put_back", "failed"]

MOST_TRIES = 8  # uncertain ones that no platform is to blame for
BLAMELESS = MOST_TRIES - 2  # so many are counted where one was: it may be in trouble for hours
SEEN = 5.0  # seconds until what a platform accepted can surely be found there
LONGEST_PAUSE = 300.0  # seconds


@dataclass(frozen=True, slots=True)
class Ending:
    """`write` tells whether another letter may be free to go; at `again` (real seconds) this one
    is.
    """

    write: Callable[[Transaction], bool]
    outcome: Outcome
    again: float | None = None
    reason: str = ""  # empty when it was sent


def untold(tx: Transaction, letter: Letter, reason: str) -> None:
    return None


def uncounted(outgoing: Outgoing, ending: Ending) -> None:
    return None


def sent(outgoing: Outgoing, reference: str, at: datetime) -> Ending:
    return Ending(lambda tx: tx.sent(outgoing.letter.key, reference, at), "sent")


def failed(
    outgoing: Outgoing,
    error: Exception,
    paces: Sequence[Pace],
    real: float,
    undelivered: Undelivered = untold,
) -> Ending:
    """`paces` are those that the letter had passed; the first is the method's, which `everybody`
    has to wait for.
    """
    if isinstance(error, TimeoutError):  # the lease is over before the platform has answered
        return _in_trouble(outgoing, "timeout", real)
    if not isinstance(error, Refused):
        return _uncertain(outgoing, type(error).__name__, real, undelivered)
    if error.unsure:
        return _in_trouble(outgoing, error.reason, real)
    if error.retry_after is None:
        return _set_aside(outgoing, error.reason, undelivered)
    return _put_back(outgoing, _closed(error, paces), real + error.retry_after, error.reason)


def _closed(error: Refused, paces: Sequence[Pace]) -> list[str]:
    """The buckets that nobody takes a token of until then."""
    if error.closes:
        return [error.closes]
    if error.everybody:
        return [pace.bucket for pace in paces[:1]]
    return []


def _in_trouble(outgoing: Outgoing, reason: str, real: float) -> Ending:
    """However often: a letter is not lost because its platform is."""
    if outgoing.tries < BLAMELESS:
        return _doubted(outgoing, reason, real)
    return _put_back(outgoing, (), real + _pause(outgoing.tries + 1), reason)


def _uncertain(outgoing: Outgoing, reason: str, real: float, undelivered: Undelivered) -> Ending:
    if outgoing.tries + 1 >= MOST_TRIES:
        return _set_aside(outgoing, reason, undelivered)
    return _doubted(outgoing, reason, real)


def _doubted(outgoing: Outgoing, reason: str, real: float) -> Ending:
    """It is looked for before it is sent again, after a pause that doubles each time."""
    again = real + _pause(outgoing.tries + 1)

    def write(tx: Transaction) -> bool:
        tx.doubt(outgoing.letter.key, again)
        return False

    return Ending(write, "in_doubt", again, reason)


def _pause(tries: int) -> float:
    return max(SEEN, min(2.0**tries, LONGEST_PAUSE))


def _put_back(outgoing: Outgoing, closed: Sequence[str], again: float, reason: str) -> Ending:
    def write(tx: Transaction) -> bool:
        for bucket in closed:
            tx.close(bucket, again)
        tx.put_back(outgoing.letter.key, again)
        return False

    return Ending(write, "put_back", again, reason)


def _set_aside(outgoing: Outgoing, reason: str, undelivered: Undelivered) -> Ending:
    def write(tx: Transaction) -> bool:
        tx.set_aside(outgoing.letter.key, reason)
        undelivered(tx, outgoing.letter, reason)
        return True

    return Ending(write, "failed", reason=reason)
