"""What one decision may see."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.audit import Audit
from coaching.facts.growing.growth import Role, RoleName
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.messages import JSON, Opening, Place
from coaching.people.programme import holds, is_lead
from coaching.script.surroundings import Surroundings

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Situation:
    """What is known, and now. A flow branches on `about` and its answers alone; the rest only
    colours its outcome.
    """

    now: datetime
    person: Person
    surroundings: Surroundings
    conversation: str  # id
    place: Place
    about: Mapping[str, JSON] = field(default_factory=dict)
    diary: tuple[Opening, ...] = ()  # what is planned for this person, soonest first
    # the person's own costs and ratings, the savings of the last weeks, and what the features in
    # play asked to see: all the savings, if one of them did
    facts: tuple[Fact, ...] = ()
    begun: bool = False  # something was asked in this conversation before: silence would be rude
    more: bool = False  # something waits that may follow a check-in
    verified: bool = True  # the account that speaks has the person's e-mail now

    def id(self, name: str) -> str:
        """The id of a fact that this conversation brings forth: the same each time it is played."""
        return derived(self.conversation, name)

    def act(self, action: str, object: str = "", about: str = "") -> Audit:
        """The person did what only a few may do; once under this name in a conversation."""
        return Audit(self.id(action), minute(self.now), self.person.id, action, object, about)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of this kind that are seen."""
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    def somebody(self, id: str) -> Person | None:
        """Another person whom the feature asked to see."""
        return next((person for person in self.of(Person) if person.id == id), None)

    def word(self, name: str) -> str:
        """What the conversation is about under this name; "" when there is no such word."""
        return word_in(self.about, name)

    def number(self, name: str) -> int | None:
        return number_in(self.about, name)

    def names(self, name: str) -> tuple[str, ...]:
        """A list of words; empty when there is none."""
        return names_in(self.about, name)

    @property
    def baseline(self) -> tuple[BaselineTask, ...]:
        return tuple(one for one in self.of(BaselineTask) if one.person == self.person.id)

    @property
    def ratings(self) -> tuple[SelfRating, ...]:
        return tuple(one for one in self.of(SelfRating) if one.person == self.person.id)

    @property
    def savings(self) -> tuple[TimeSaving, ...]:
        return tuple(one for one in self.of(TimeSaving) if one.person == self.person.id)

    @property
    def company(self) -> Company:
        return self.surroundings.company

    @property
    def lead(self) -> bool:
        """The person leads the programme, by the e-mail of the account that speaks."""
        return self.verified and is_lead(self.person, self.surroundings.leads)

    def bears(self, role: RoleName) -> Role | None:
        """The role, if it is theirs and the company has roles; who asks for it sees `Role`."""
        asked = self.verified and self.company.has("roles")
        return holds(self.person, role, self.of(Role)) if asked else None

    @property
    def community(self) -> Place | None:
        """The only channel that is written to unasked."""
        return self.surroundings.community()

    def calendar(self, drop_in: str) -> str:
        """Where the calendar file of this drop-in is fetched; "" when nowhere."""
        return self.surroundings.calendar(drop_in)

    def chat(self, platform: str, email: str) -> str:
        """What opens a chat with a colleague there; or ""."""
        return self.surroundings.chat(platform, email)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.timezone)

    @property
    def day(self) -> date:
        """The person's own day on which this conversation was opened."""
        opened = self.word("day")
        if opened:
            return date.fromisoformat(opened)
        return self.now.astimezone(self.zone).date()


def roomy(person: str, kind: str) -> int:
    return 100


@dataclass(frozen=True)
class Overview:
    """What a round of the whole company may see."""

    now: datetime
    surroundings: Surroundings
    opening: Opening
    facts: tuple[Fact, ...] = ()
    # (person id, kind of message) -> how many more of it their week has room for
    room: Callable[[str, str], int] = roomy

    def of(self, kind: type[F]) -> tuple[F, ...]:
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    @property
    def company(self) -> Company:
        return self.surroundings.company

    @property
    def leads(self) -> frozenset[str]:
        """Their e-mails."""
        return self.surroundings.leads

    @property
    def community(self) -> Place | None:
        """The only channel that is written to unasked."""
        return self.surroundings.community()

    @property
    def door(self) -> Place | None:
        """Where people are invited who never wrote: a place without its channel."""
        return self.surroundings.door()

    @property
    def gathers(self) -> frozenset[str]:
        """Platforms on which Kollega can bring people together in a chat."""
        return self.surroundings.gathers()

    def calendar(self, drop_in: str) -> str:
        """Where the calendar file of this drop-in is fetched; "" when nowhere."""
        return self.surroundings.calendar(drop_in)

    def word(self, name: str) -> str:
        """What the round is about under this name; "" when there is no such word."""
        return word_in(self.opening.about, name)

    def number(self, name: str) -> int | None:
        return number_in(self.opening.about, name)

    def names(self, name: str) -> tuple[str, ...]:
        """A list of words; empty when there is none."""
        return names_in(self.opening.about, name)

    @property
    def day(self) -> date:
        """The company's own day."""
        return self.now.astimezone(ZoneInfo(self.company.timezone)).date()


def word_in(about: Mapping[str, JSON], name: str) -> str:
    value = about.get(name)
    return value if isinstance(value, str) else ""


def number_in(about: Mapping[str, JSON], name: str) -> int | None:
    value = about.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value


def names_in(about: Mapping[str, JSON], name: str) -> tuple[str, ...]:
    value = about.get(name)
    if not isinstance(value, list):
        return ()
    return tuple(str(one) for one in value)


def by_id(people: Iterable[Person]) -> dict[str, Person]:
    return {person.id: person for person in people}
