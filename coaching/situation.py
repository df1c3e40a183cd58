"""What one decision may see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from coaching.company import Company
from coaching.facts import BaselineTask, Exchange, Person, SelfRating, TimeSaving
from coaching.messages import JSON, Opening, Place


@dataclass(frozen=True)
class Situation:
    """What is known, and now. A flow branches on `about` and its answers alone; the rest only colours its outcome."""

    now: datetime
    person: Person
    company: Company
    conversation: str  # id
    place: Place
    about: Mapping[str, JSON] = field(default_factory=dict)
    baseline: tuple[BaselineTask, ...] = ()
    ratings: tuple[SelfRating, ...] = ()
    savings: tuple[TimeSaving, ...] = ()
    exchanges: tuple[Exchange, ...] = ()  # with the coach, in the last three days, newest first
    diary: tuple[Opening, ...] = ()  # what is planned for this person, soonest first

    def id(self, name: str) -> str:
        """The id of a fact that this conversation brings forth: the same each time it is played."""
        return sha256(f"{self.conversation}/{name}".encode()).hexdigest()[:12]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.timezone)

    @property
    def day(self) -> date:
        """The person's own day on which this conversation was opened."""
        told = self.about.get("day")
        return date.fromisoformat(told) if isinstance(told, str) else self.now.astimezone(self.zone).date()
