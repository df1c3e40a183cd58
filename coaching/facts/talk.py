"""A dialogue and the answers in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from coaching.messages import JSON, Place

# after which an open dialogue is closed, and a question to the coach is erased
IDLE = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a slot holds. `guard` is the hash of what a confirmation or a consultation was asked
    with.
    """

    value: JSON
    guard: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A dialogue: its flow, what it is about, and the answers so far. There is no step pointer."""

    id: str
    person: str
    flow: str  # "<feature>.<flow>"
    place: Place
    touched: datetime  # last heard or asked
    about: Mapping[str, JSON] = field(default_factory=dict)  # frozen when it opens
    answers: Mapping[str, Answer] = field(default_factory=dict)
    asked: str = ""  # the slot asked last; empty when it waits for nothing
    asked_as: int = (
        0  # the number of the last question, or of what was told at the end; the highest came last
    )
    letter: str = ""  # the key of the letter that asked
    misses: int = 0  # answers in a row that were not understood
    open: bool = True
    # "mentioned": expired, and the person was told
    ended: Literal["", "done", "cancelled", "expired", "mentioned"] = ""
    prompted: bool = True  # the person began it; False: Kollega did
    settled: tuple[
        str, ...
    ] = ()  # slots of which facts were kept on the way: they stay, and can be corrected
    version: int = 0  # compare-and-set
