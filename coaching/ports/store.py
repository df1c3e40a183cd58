"""The database, as the core asks for it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from coaching.facts.advice import ModelUse
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.talk import Conversation
from coaching.messages import Address, Incoming, Letter, Opening, Place, Question, Reply
from coaching.ports.platform import Outgoing, Pace, Shortage

F = TypeVar("F", bound=Fact)
R = TypeVar("R")


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


class Transaction(Protocol):
    """One unit of work on the database. Plain and synchronous, so that it cannot stay open over an
    `await`.
    """

    # the inbox
    def write_down(self, incoming: Incoming) -> bool: ...  # False when this event is known already

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

    def retry_heard(self, id: str, at: float) -> None: ...  # again after `at` (real seconds)

    # facts
    def put(self, *facts: Fact) -> None: ...  # inserts or overwrites by id

    def withdraw(self, conversation: str, keep: Sequence[str]) -> None:
        """Erases the facts that this conversation brought forth, except those with these ids."""

    def get(self, kind: type[F], id: str) -> F | None: ...

    def hold(self, kind: type[Fact], *ids: str) -> None:
        """Nobody else changes these facts, or any of the kind when none is named, before this
        transaction ends.
        """

    def of(self, kind: type[F], person: str) -> Sequence[F]: ...  # in the order of their ids

    def every(self, kind: type[F]) -> Sequence[F]: ...  # everybody's, in the order of their ids

    def revisions(
        self, kind: type[Fact]
    ) -> Mapping[str, int]: ...  # id -> revision, of a kind that counts them

    def person_at(self, address: Address) -> Person | None: ...

    def person_with(self, email: str) -> Person | None: ...

    def contacts(self, person: str) -> Sequence[Contact]: ...  # seen last comes first

    def merge(
        self, kept: str, dropped: str
    ) -> None: ...  # all that belongs to `dropped` belongs to `kept` afterwards

    def forget(self, person: str) -> None: ...  # everything of the person, and the person

    def everything_of(
        self, person: str
    ) -> Mapping[str, Sequence[Mapping[str, object]]]: ...  # for "my data"

    # conversations
    def conversation(self, id: str) -> Conversation | None: ...

    def conversations(
        self, person: str, since: datetime
    ) -> Sequence[Conversation]: ...  # touched since; newest first

    def save(self, conversation: Conversation) -> bool:
        """Compare-and-set on `version`: stores it with `version + 1` if the stored version is
        `version` (0: if new).

        False means stale: somebody else was faster.
        """

    def expire(self, before: datetime) -> int:
        """Closes the open conversations not touched since, as "expired", and erases their answers;
        how many.

        Of those that have settled something the answers stay, and they end as "done". Erases what
        the coach was asked before that, too.
        """

    def forget_talk(
        self, before: datetime
    ) -> None: ...  # the answers of dialogues that ended before

    # letters
    def post(self, letter: Letter) -> None: ...  # a known key is left as it is

    def asked_in(
        self, key: str
    ) -> Asked | None: ...  # or "@" and the platform's reference of the message

    def claim_letters(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Outgoing]:
        """Due letters, lane by lane, at most one per place and in its order, leased until `real +
        lease`.
        """

    def waiting_letters(
        self, now: datetime, most: int
    ) -> int: ...  # due and unfinished; counts no further than most

    def sent(self, key: str, reference: str, at: datetime) -> bool:
        """Erases the body, unless it asks something. Whether another letter waits for the same
        place.
        """

    def close_letter(
        self, key: str
    ) -> None: ...  # its question is answered: erases the body of a sent letter

    def holds(
        self, key: str, until: float
    ) -> bool: ...  # its lease is still the one that ends then

    def put_back(
        self, key: str, at: float
    ) -> None: ...  # surely not sent; again after `at` (real seconds)

    def doubt(
        self, key: str, at: float
    ) -> None: ...  # perhaps sent; looked for after `at` (real seconds)

    def set_aside(self, key: str, reason: str) -> None: ...  # failed for good; erases the body

    def withdraw_letters(
        self, person: str
    ) -> None: ...  # what waits for this person and answers nothing

    def unprompted(
        self, person: str, since: datetime
    ) -> Sequence[str]: ...  # kinds of the appointments written since

    # paces: token buckets shared by all copies of the service
    def take(self, wanted: Sequence[Sequence["Pace"]], real: float) -> Sequence["Shortage | None"]:
        """For each group in turn: takes a token of each of its buckets, or takes none and tells
        which one is empty.
        """

    def close(self, bucket: str, until: float) -> None: ...  # the platform said Retry-After

    # the diary
    def plan(self, *openings: Opening) -> None: ...  # a known key is left as it is

    def claim_openings(
        self, now: datetime, real: float, lease: float, limit: int
    ) -> Sequence[Opening]: ...

    def opened(self, key: str) -> bool: ...  # False when another copy of the service was faster

    def all_opened(self, *keys: str) -> None: ...

    def late_rounds(
        self, before: datetime
    ) -> Sequence[Opening]: ...  # the company's own that were due before

    def people_by_zone(self) -> Mapping[str, int]: ...  # how many may be written to, by time zone

    def move(self, key: str, due: datetime) -> None: ...

    def diary_of(
        self, person: str
    ) -> Sequence[Opening]: ...  # what is still to come, soonest first

    def upcoming(
        self, limit: int
    ) -> Sequence[tuple[str, Opening]]: ...  # everybody's: (the person's name, entry)

    def cancel_openings(self, person: str) -> None: ...

    def release_leases(self, in_doubt_at: float) -> None:
        """Of a process that is gone; only for whoever is alone on the database. Letters that were
        on their way then are looked for after `in_doubt_at` (real seconds).
        """

    def unfinished(self, now: datetime) -> Unfinished: ...

    def next_due(
        self, after: datetime
    ) -> datetime | None: ...  # the soonest opening or letter due later than that

    # the coach
    def names(
        self,
    ) -> Sequence[str]: ...  # of everybody known, so that none of them leaves for a model

    def use_model(self, use: ModelUse) -> ModelUse:
        """Adds to what is used in the period, for all copies of the service at once; how much it is
        now.
        """

    # what outlives a restart and belongs to nobody, such as the virtual time that was reached
    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


class Store(Protocol):
    """The database."""

    async def transact(
        self, work: Callable[[Transaction], R]
    ) -> R: ...  # may be run again after a conflict

    async def read(
        self, work: Callable[[Transaction], R]
    ) -> R: ...  # sees one consistent state, writes nothing
