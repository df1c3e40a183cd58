"""Which features' flows the engine opens by itself, and in which order their messages go first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from coaching.script.situation import Situation

REST = ("*",)


def nobody(situation: Situation) -> bool:
    return False


@dataclass(frozen=True)
class Roles:
    """Set once, in `coaching/contents.py`: the engine knows no feature by its name."""

    hello: str  # the flow for somebody who has not agreed yet
    consent: str  # its question without which nothing begins
    greet: str  # what hello becomes for somebody who has
    lost: str  # for what nobody understood
    elsewhere: str  # for what Kollega understands and does not do
    alarm: str  # for the leads, when something is broken that they alone can mend
    where: str  # in which of several chats somebody wants to be written to
    joined: str  # the round that invites whoever waited for their account
    gone: str  # the round after somebody's last account was deactivated
    retention: str  # the round before which everything goes that is too old
    roll_call: str  # the round before which the platforms are asked who is still there
    # the buttons of the menu, and the flows that stand behind each; REST: all that stand nowhere
    # else
    menu: Mapping[str, tuple[str, ...]]
    order: tuple[str, ...] = ()  # kinds of messages; when a week is full, what stands first stays
    # kind -> how the keys of those begin that it says itself, so that no room is kept for them
    takes_along: Mapping[str, str] = field(default_factory=dict)
    # kind -> the kind before which it goes when it found no room two weeks running
    overtakes: Mapping[str, str] = field(default_factory=dict)
    switched: str = ""  # the round after a feature was switched on or off
    corner: str = ""  # the flow of the programme's corner: first in the menu of whoever is inside
    inside: Callable[[Situation], bool] = nobody  # leads and champions
    gives_way: str = ""  # the button that stands behind REST in their menu
    # what "not now" does about an extra after a check-in
    put_off: str = ""
