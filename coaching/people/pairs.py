"""A pair of newcomer and buddy, for every feature that meets one: what its states mean, and when
silence pauses it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.pairs import Pairing
from coaching.messages import JSON, Opening

GOING = frozenset(
    {"planned", "asked", "accepted", "active", "paused"}
)  # takes up the newcomer, and room of the buddy
TOGETHER = frozenset({"active", "paused"})  # the two know each other
KNOWN = TOGETHER | {"accepted"}  # at least the buddy knows of it
SILENT_MOST = 3  # so many rounds in a row without a word pause a pair


def going(pairing: Pairing) -> bool:
    return pairing.state in GOING


def together(pairings: Iterable[Pairing]) -> list[Pairing]:
    return [pairing for pairing in pairings if pairing.state in TOGETHER]


def silent(pairing: Pairing) -> Pairing:
    """After one more round in which neither said a word: the third pauses the pair, and `pausing`
    says what to plan.
    """
    if pairing.state != "active":
        return pairing
    rounds = pairing.silent + 1
    return replace(pairing, silent=rounds, state="paused" if rounds >= SILENT_MOST else "active")


def heard(pairing: Pairing) -> Pairing:
    """After one of the two has said something."""
    return replace(pairing, silent=0) if pairing.silent else pairing


def resumed(pairing: Pairing) -> Pairing:
    """After one of the two has said that they go on."""
    return replace(pairing, state="active", silent=0)


def pausing(pairing: Pairing, now: datetime) -> tuple[Opening, ...]:
    """Both are told that the pair was paused today, and come back with one tap."""
    return tuple(
        to(pairing, side, "paused", now, f"paused-{now.date().isoformat()}")
        for side in ("newcomer", "buddy")
    )


def to(
    pairing: Pairing, side: str, flow: str, now: datetime, what: str, kind: str = "buddy_news"
) -> Opening:
    """A message about the pair to one of the two ("newcomer" or "buddy"); `what` makes its key, so
    it is sent once.
    """
    who = pairing.newcomer if side == "newcomer" else pairing.buddy
    about: dict[str, JSON] = {"pairing": pairing.id, "side": side}
    return Opening(f"{kind}:{pairing.id}:{what}:{side}", who, f"pairing.{flow}", minute(now), about)
