"""What Kollega knows, as the core asks the database for it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol, TypeVar

from coaching.facts.counted import Member, WeeksTold
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.talk import Conversation
from coaching.messages import Address, Opening

F = TypeVar("F", bound=Fact)


class Facts(Protocol):
    """What is known, to be looked up: whoever holds only this can change, post and plan nothing."""

    def get(self, kind: type[F], id: str) -> F | None: ...

    def of(self, kind: type[F], person: str, since: datetime | None = None) -> Sequence[F]:
        """The person's own, in the order of their ids; dated since then, if the kind is dated."""

    def every(self, kind: type[F], since: datetime | None = None) -> Sequence[F]:
        """Everybody's, in the order of their ids; dated since then, if the kind is dated."""

    def weeks_told(self, mondays: Sequence[date]) -> WeeksTold:
        """What everybody's savings come to in these weeks, which follow one another."""

    def sums_told(self, mondays: Sequence[date], apart: Sequence[str]) -> WeeksTold:
        """The same, but what one person saved stands together, however many weeks and use cases
        it is: except what is shared, and what is like one of these use cases.
        """

    def told_so_far(self, mondays: Sequence[date]) -> tuple[int, ...]:
        """It is another when something else was told of these weeks."""

    def members(self, before: date) -> Sequence[Member]:
        """Everybody; whether they had agreed before that day."""

    def revisions(self, kind: type[Fact]) -> Mapping[str, int]:
        """Id -> revision, of a kind that counts them."""

    def person_at(self, address: Address) -> Person | None: ...

    def person_with(self, email: str) -> Person | None: ...

    def contacts(self, person: str) -> Sequence[Contact]:
        """Seen last comes first."""

    def conversations(self, person: str, since: datetime) -> Sequence[Conversation]:
        """Touched since; newest first."""

    def diary_of(self, person: str) -> Sequence[Opening]:
        """What is still to come, soonest first."""

    def first_agreed(self) -> datetime | None:
        """When somebody did before all others."""

    def people_by_zone(self) -> Mapping[str, int]:
        """How many may be written to unasked, by time zone."""


class Knowledge(Facts, Protocol):
    """What is known, to be looked up and changed."""

    def put(self, *facts: Fact) -> None:
        """Inserts or overwrites by id."""

    def take_away(self, *facts: Fact) -> None:
        """By their ids; each is of a kind that is told in conversations."""

    def withdraw(self, conversation: str, keep: Sequence[str]) -> None:
        """Erases the facts that this conversation brought forth, except those with these ids."""

    def hold(self, kind: type[Fact], *ids: str) -> None:
        """Nobody else changes these facts, or any of the kind when none is named, before this
        transaction ends.
        """


class Privacy(Protocol):
    """Everything of one person at once."""

    def everything_of(self, person: str) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """For "my data": table -> rows."""

    def merge(self, kept: str, dropped: str) -> None:
        """All that belongs to `dropped` belongs to `kept` afterwards."""

    def forget(self, person: str) -> None:
        """Everything of the person, and the person."""

    def forgotten(self, emails: Collection[str]) -> Collection[str]:
        """Those of the addresses whose owners were forgotten."""

    def let_in(self, email: str) -> None:
        """Somebody else may have the address of one who was forgotten."""

    def drop(self, feature: str, kinds: Sequence[type[Fact]]) -> None:
        """All that this feature has planned; all facts of these kinds, and, where there are any,
        what was said in its dialogues.
        """


class Talks(Protocol):
    """Dialogues, open and finished."""

    def save(self, conversation: Conversation) -> bool:
        """Compare-and-set on `version`: stores it with `version + 1` if the stored version is
        `version` (0: if new).

        False means stale: somebody else was faster.
        """

    def expire(self, before: datetime) -> int:
        """Closes the open conversations not touched since, as "expired", and erases their answers;
        how many.

        Of those that have settled something the answers stay, and they end as "done". Erases what
        the coach was asked and answered before that, too.
        """


class Retention(Protocol):
    """What is kept for a time. `kept` is a key of `[retention]`."""

    def aged(self, kind: type[F], before: datetime, after: str, most: int) -> Sequence[F]:
        """Facts that are dated before, or not at all, and follow that id; so many at most."""

    def erase_aged(self, kept: str, before: datetime, most: int) -> int:
        """Rows that are older, so many at most; how many there were."""

    def leavers(self, before: datetime) -> Sequence[str]:
        """The ids of people who had left by then."""

    def unlink(self, person: str) -> None:
        """Everything of the person but what they shared, and the person; they may come back."""
