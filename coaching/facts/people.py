"""Who somebody is, and where they are reached."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar, Literal

from coaching.messages import Address, Language, Place

Standing = Literal["unknown", "active", "paused", "stopped", "declined"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody Kollega has spoken with, or whom HR imported."""

    PARTIES: ClassVar[tuple[str, ...]] = ("id",)

    id: str  # 12 random characters
    name: str = ""
    email: str = ""  # NFKC, lower case; may be missing or change
    language: Language = "en"
    language_said: bool = False  # chosen by the person, so nothing else changes it
    timezone: str = "Europe/Stockholm"
    timezone_said: bool = False  # told by the person, so the platform's profile does not change it
    standing: Standing = "unknown"  # "active" after consent; "declined" gets answers without memory
    agreed_at: datetime | None = None  # consent; the 90 days start here
    department: str = ""
    role: str = ""
    tools: tuple[str, ...] = ()
    experience: str = ""  # none, some, weekly, daily or expert
    buddy_wish: str = ""  # wants, gives, both or no
    guest: bool = False
    quiet_until: datetime | None = None  # snoozed: nothing unprompted before
    met_at: datetime | None = None  # first contact
    languages: tuple[Language, ...] = ()  # spoken well enough to learn in; empty: `language` alone
    manager: str = ""  # the manager's e-mail, from HR; used for one rule of pairing
    country: str = ""  # ISO 3166-1, for holidays; empty: the company's
    region: str = ""
    starts_on: date | None = None  # first working day
    leaves_on: date | None = None  # last working day
    away_from: date | None = None  # on leave, both days included
    away_until: date | None = None
    works_from: time | None = None  # own working hours; None: the company's
    works_until: time | None = None
    works_on: tuple[int, ...] = ()  # own working days, ISO weekdays; empty: the company's
    capacity: int = 0  # newcomers they will look after at once, as they chose; 0 to 3
    thinned: bool = False  # wants at most one unprompted message a week
    gone: bool = False  # every account of theirs is deactivated
    gone_on: date | None = None  # since then
    # where they want to be written to, of several where they have a chat; empty: where they wrote
    # last
    platform: str = ""
    # what they did not want to be asked after a check-in, and when: "habit@2026-03-05"
    put_off: tuple[str, ...] = ()
    declines: tuple[str, ...] = ()  # kinds that they do not want, see coaching/people/declining.py
    paths: tuple[str, ...] = ()  # learning paths, as chosen or as a lead gave them; the first first
    satisfied_on: date | None = None  # since when they are fine where they are: no lessons offered
    lesson_day: int = 0  # the ISO weekday on which a lesson comes unasked; 0: none does

    @property
    def speaks(self) -> tuple[Language, ...]:
        """What HR told, and the language in which they themselves chose to be spoken to."""
        chosen = (self.language,) if self.language_said or not self.languages else ()
        return tuple(dict.fromkeys((*self.languages, *chosen)))

    @property
    def active(self) -> bool:
        """Has agreed and is still with the company: whoever may be asked, paired and counted."""
        return self.standing == "active" and not self.gone

    def away(self, day: date) -> bool:
        """On leave, not started yet or gone that day."""
        on_leave = self.away_until is not None and (self.away_from or day) <= day <= self.away_until
        employed = (self.starts_on or day) <= day <= (self.leaves_on or day)
        return on_leave or not employed or self.gone


@dataclass(frozen=True, slots=True)
class Contact:
    """An account that belongs to a person, and the direct chat in which they are reached."""

    id: str  # "<platform>:<team>:<user>"
    person: str
    address: Address
    direct: Place
    seen_at: datetime
    chat: str = ""  # the platform's own id of that chat, where it is needed to write there
    service: str = ""  # the address under which the platform is reached about it
    closed: str = ""  # why nothing can be written there, such as "blocked"; empty: it can
    gone: bool = False  # the platform says that the account is deactivated

    @property
    def open(self) -> bool:
        """Whether letters arrive there."""
        return not (self.closed or self.gone)


@dataclass(frozen=True, slots=True)
class Invitation:
    """The letter that found no account of somebody whom HR imported."""

    id: str  # the person's
    person: str
    letter: str  # its key
    since: date  # first tried
    waiting: bool  # to be tried again
    told_on: date | None = None  # when the leads heard of it


@dataclass(frozen=True, slots=True)
class SelfRating:
    """How mature the person rates themselves in one dimension of the AI maturity matrix."""

    id: str
    person: str
    conversation: str
    dimension: str  # knowledge (of the tools), breadth, independence, innovation or sharing
    level: int  # 1 to 3
    told_at: datetime
