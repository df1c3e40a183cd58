"""What waits in the database: messages to answer, letters to send, openings to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from coaching.messages import Incoming, Letter, Opening, Place, Question, Reply
from coaching.ports.platform import Outgoing, Pace, Shortage


@dataclass(frozen=True, slots=True)
class Heard:
    """An inbox row that was claimed, and how often it was tried before."""

    incoming: Incoming
    tries: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked up about a letter when one of its buttons is pressed: never believed from the
    button.
    """

    key: str
    person: str
    to: Place
    question: Question | None
    says: tuple[str, ...]  # the words its buttons may say
    reply: Reply | None = None  # what it said, while its question is open


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is still to be done at a moment. All zero: quiet."""

    heard: int  # inbox rows
    openings: int  # due by then
    letters: int  # due by then and neither sent nor set aside


class Inbox(Protocol):
    """What was heard and is not answered yet."""

    def write_down(self, incoming: Incoming) -> bool:
        """False when this event is known already."""

    def take_in(self, incoming: Incoming, until: float) -> Heard | None:
        """Writes it down as claimed until then (seconds); None: known already, or it waits for one
        of the sender's.
        """

    def claim_heard(self, now: float, lease: float, limit: int) -> Sequence[Heard]:
        """The oldest unfinished row of each sender of whom no row is leased; leased until `now +
        lease` (seconds).
        """

    def finish_heard(self, id: str, outcome: str = "done") -> bool:
        """Erases what was said. False when another copy of the service has finished it, or
        forgotten its sender.
        """

    def retry_heard(self, id: str, at: float) -> None:
        """Again after `at` (real seconds)."""


class Letters(Protocol):
    """Letters as they are written, and what is known of them afterwards."""

    def post(self, letter: Letter) -> None:
        """A known key is left as it is."""

    def asked_in(self, key: str) -> Asked | None:
        """By the letter's key, or "@" and the platform's reference of the message."""

    def offered(self, person: str, most: int) -> Sequence[str]:
        """What the buttons of this person's newest letters say, the newest first; of at most so
        many letters.
        """

    def close_letter(self, key: str) -> None:
        """Its question is answered: erases the body of a sent letter."""

    def take_back(self, key: str) -> None:
        """A letter that was set aside, as if it had never been written: its key is free again."""

    def withdraw_letters(self, person: str) -> None:
        """Sets aside what waits for this person and answers nothing."""

    def unprompted(self, person: str, since: datetime) -> Sequence[str]:
        """Kinds of the appointments written since."""


class Delivery(Protocol):
    """Letters on their way. For the courier."""

    def claim_letters(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Outgoing]:
        """Due letters, lane by lane, at most one per place and in its order, leased until `real +
        lease`.
        """

    def waiting_letters(self, now: datetime, most: int) -> int:
        """How many are due and unfinished; counts no further than `most`."""

    def sent(self, key: str, reference: str, at: datetime) -> bool:
        """Erases the body, unless it asks something. Whether another letter waits for the same
        place.
        """

    def holds(self, key: str, until: float) -> bool:
        """Whether its lease is still the one that ends then."""

    def put_back(self, key: str, at: float) -> None:
        """Surely not sent; again after `at` (real seconds)."""

    def doubt(self, key: str, at: float) -> None:
        """Perhaps sent; looked for after `at` (real seconds)."""

    def set_aside(self, key: str, reason: str) -> None:
        """Failed for good; erases the body."""


class Paces(Protocol):
    """Token buckets shared by all copies of the service."""

    def take(self, wanted: Sequence[Sequence[Pace]], real: float) -> Sequence[Shortage | None]:
        """For each group in turn: takes a token of each of its buckets, or takes none and tells
        which one is empty.
        """

    def close(self, bucket: str, until: float) -> None:
        """The platform said Retry-After."""


class Diary(Protocol):
    """What is to be opened when, and what else is left to do by then."""

    def plan(self, *openings: Opening) -> None:
        """A known key is left as it is."""

    def claim_openings(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Opening]: ...

    def opened(self, key: str) -> bool:
        """False when another copy of the service was faster."""

    def move(self, key: str, due: datetime) -> None: ...

    def cancel_openings(self, person: str) -> None: ...

    def upcoming(self, limit: int) -> Sequence[tuple[str, Opening]]:
        """Everybody's: (the person's name, entry)."""

    def late_rounds(self, before: datetime) -> Sequence[Opening]:
        """The company's own that were due before."""

    def unfinished(self, now: datetime) -> Unfinished: ...

    def next_due(self, after: datetime) -> datetime | None:
        """When the soonest opening or letter is due later than that."""

    def release_leases(self, in_doubt_at: float) -> None:
        """Of a process that is gone; only for whoever is alone on the database. Letters that were
        on their way then are looked for after `in_doubt_at` (real seconds).
        """
