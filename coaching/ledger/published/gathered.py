"""Facts that were read before, to be looked up as in the database."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NoReturn, TypeVar

from coaching.facts.counted import Member, WeeksTold
from coaching.facts.kinds import Fact, kept, parties
from coaching.facts.people import Contact, Person
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.facts.talk import Conversation
from coaching.ledger.told import members, weeks_told
from coaching.messages import Address, Opening

F = TypeVar("F", bound=Fact)


class Gathered:
    """Everybody's facts of these kinds. Asked for any other it raises LookupError: whoever counts
    has to say what they read.
    """

    def __init__(self, kinds: Iterable[type[Fact]], facts: Iterable[Fact]) -> None:
        self._facts: dict[type[Fact], dict[str, Fact]] = {kind: {} for kind in kinds}
        for fact in facts:
            self._facts[type(fact)][fact.id] = fact

    def every(self, kind: type[F], since: datetime | None = None) -> Sequence[F]:
        found = [fact for fact in self._of(kind).values() if isinstance(fact, kind)]
        return found if since is None else [fact for fact in found if _not_before(fact, since)]

    def get(self, kind: type[F], id: str) -> F | None:
        found = self._of(kind).get(id)
        return found if isinstance(found, kind) else None

    def of(self, kind: type[F], person: str, since: datetime | None = None) -> Sequence[F]:
        named = parties(kind)
        return [
            fact
            for fact in self.every(kind, since)
            if any(getattr(fact, name) == person for name in named)
        ]

    def _of(self, kind: type[Fact]) -> Mapping[str, Fact]:
        if kind not in self._facts:
            raise LookupError(f"{kind.__name__} was not read: name it in what the part `reads`")
        return self._facts[kind]

    def weeks_told(self, mondays: Sequence[date]) -> WeeksTold:
        return weeks_told(self.every(TimeSaving), self.every(BaselineTask), mondays)

    def sums_told(self, mondays: Sequence[date], apart: Sequence[str]) -> WeeksTold:
        return self.weeks_told(mondays)

    def told_so_far(self, mondays: Sequence[date]) -> tuple[int, ...]:
        told = self.weeks_told(mondays)
        claimed = (one.claimed for one in told.entries)
        return len(told.tellers), len(told.entries), *claimed, *(one.net for one in told.entries)

    def members(self, before: date) -> Sequence[Member]:
        return members(self.every(Person), before)

    def first_agreed(self) -> datetime | None:
        agreed = (one.agreed_at for one in self.every(Person) if one.agreed_at)
        return min(agreed, default=None)

    def revisions(self, kind: type[Fact]) -> NoReturn:
        _not_here()

    def person_at(self, address: Address) -> Person | None:
        _not_here()

    def person_with(self, email: str) -> Person | None:
        _not_here()

    def contacts(self, person: str) -> Sequence[Contact]:
        _not_here()

    def conversations(self, person: str, since: datetime) -> Sequence[Conversation]:
        _not_here()

    def diary_of(self, person: str) -> Sequence[Opening]:
        _not_here()

    def people_by_zone(self) -> Mapping[str, int]:
        _not_here()


def _not_here() -> NoReturn:
    raise LookupError("of what was gathered, only facts can be looked up")


def _not_before(fact: Fact, since: datetime) -> bool:
    """Whether it is dated since then, if its kind is dated."""
    _, dated = kept(type(fact))
    if not dated:
        return True
    told = getattr(fact, dated)
    return bool(told >= (since if isinstance(told, datetime) else since.date()))
