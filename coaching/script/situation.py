"""What one decision may see."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.messages import JSON, Opening, Place

F = TypeVar("F", bound=Fact)


def nowhere(id: str) -> str:
    return ""


def no_link(platform: str, email: str) -> str:
    return ""


@dataclass(frozen=True)
class Situation:
    """What is known, and now. A flow branches on `about` and its answers alone; the rest only
    colours its outcome.
    """

    now: datetime
    person: Person
    company: Company
    conversation: str  # id
    place: Place
    about: Mapping[str, JSON] = field(default_factory=dict)
    baseline: tuple[BaselineTask, ...] = ()
    ratings: tuple[SelfRating, ...] = ()
    savings: tuple[TimeSaving, ...] = ()
    diary: tuple[Opening, ...] = ()  # what is planned for this person, soonest first
    facts: tuple[Fact, ...] = ()  # what the features in play asked to see, other people among it
    lead: bool = False  # the person leads the programme, by their e-mail
    community: Place | None = None  # the only channel that is written to unasked
    calendar: Callable[[str], str] = (
        nowhere  # where the calendar file of this drop-in is fetched; "" when nowhere
    )
    chat: Callable[[str, str], str] = (
        no_link  # (platform, e-mail) -> what opens a chat with a colleague there; or ""
    )
    begun: bool = False  # something was asked in this conversation before: silence would be rude

    def id(self, name: str) -> str:
        """The id of a fact that this conversation brings forth: the same each time it is played."""
        return derived(self.conversation, name)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of this kind that are seen."""
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    def somebody(self, id: str) -> Person | None:
        """Another person whom the feature asked to see."""
        return next((person for person in self.of(Person) if person.id == id), None)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.timezone)

    @property
    def day(self) -> date:
        """The person's own day on which this conversation was opened."""
        told = self.about.get("day")
        return (
            date.fromisoformat(told)
            if isinstance(told, str)
            else self.now.astimezone(self.zone).date()
        )


@dataclass(frozen=True)
class Overview:
    """What a round of the whole company may see."""

    now: datetime
    company: Company
    opening: Opening
    facts: tuple[Fact, ...] = ()
    leads: frozenset[str] = frozenset()  # e-mails
    community: Place | None = None
    calendar: Callable[[str], str] = nowhere
    door: Place | None = (
        None  # where people are invited who never wrote: a place without its channel
    )
    gathers: frozenset[str] = (
        frozenset()
    )  # platforms on which Kollega can bring people together in a chat

    def of(self, kind: type[F]) -> tuple[F, ...]:
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    @property
    def day(self) -> date:
        """The company's own day."""
        return self.now.astimezone(ZoneInfo(self.company.timezone)).date()


def by_id(people: Iterable[Person]) -> dict[str, Person]:
    return {person.id: person for person in people}
