"""Judgement on announcements: who may make one, whom it is for, and how each of them is reached."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.audit import Audit
from coaching.facts.community import Appointment, News
from coaching.facts.growing.growth import Role
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.ledger.month import FEWEST
from coaching.people.declining import wants_letter, wants_news
from coaching.people.pairs import together
from coaching.people.programme import accepted, is_champion
from coaching.ports.facts import Facts
from coaching.readers.told import announcing
from coaching.readers.utterance import Utterance
from coaching.script.feature import Intent
from coaching.script.situation import Situation

ALL, CHAMPIONS, BUDDIES, NEWCOMERS, CHANNEL = "all", "champions", "buddies", "newcomers", "channel"
GROUPS = (ALL, CHAMPIONS, BUDDIES, NEWCOMERS)
MOST_A_WEEK = 2  # of one sender
SURE = 0.96
KIND = "announcement"
ANNOUNCED = "announced"  # the act of an AI trainer, as it is audited
NEWS = "announcements-news"  # the text of its line in the digest
FRESH = timedelta(days=15)  # as long as a line waits for its digest


def heard(said: Utterance) -> Intent | None:
    return Intent("announcements.announce", SURE) if announcing.heard(said) else None


def seen(tx: Facts, person: Person, now: datetime) -> Iterator[Fact]:
    """Everybody, to count whom it is for; what was announced, and how it reached whom."""
    yield from tx.every(Person)
    yield from tx.of(Appointment, person.id)
    yield from tx.of(Role, person.id)
    yield from tx.every(Announcement)
    yield from tx.every(Notice)
    yield from tx.of(News, person.id)


def may_announce(situation: Situation) -> bool:
    return to_all(situation) or _champion(situation)


def to_all(situation: Situation) -> bool:
    """A champion reaches their own department and the channel."""
    return situation.lead or situation.bears("trainer") is not None


def audited(situation: Situation) -> tuple[Audit, ...]:
    """What somebody may do by their role alone leaves a line."""
    if situation.lead or _champion(situation):
        return ()
    return (situation.act(ANNOUNCED),)


def _champion(situation: Situation) -> bool:
    has_champions = situation.company.has("champions")
    return has_champions and is_champion(situation.person, situation.of(Appointment))


def departments(people: Iterable[Person], company: Company) -> tuple[str, ...]:
    if company.departments:
        return tuple(company.departments)
    found = {one.department for one in people if _with_us(one) and one.department}
    return tuple(sorted(found))


def audience_of(
    named: str,
    people: Iterable[Person],
    appointments: Iterable[Appointment],
    pairings: Iterable[Pairing],
    sender: str,
) -> list[Person]:
    """Everybody who is with us and meant; never the sender."""
    with_us = [one for one in people if _with_us(one) and one.id != sender]
    meant = _members(named, appointments, pairings)
    if meant is not None:
        return [one for one in with_us if one.id in meant]
    wanted = named.casefold()
    return [one for one in with_us if named == ALL or one.department.casefold() == wanted]


def _members(
    named: str, appointments: Iterable[Appointment], pairings: Iterable[Pairing]
) -> Collection[str] | None:
    """Person ids of a group that is neither everybody nor a department."""
    if named == CHAMPIONS:
        return accepted(appointments)
    if named == BUDDIES:
        return {one.buddy for one in together(pairings)}
    if named == NEWCOMERS:
        return {one.newcomer for one in together(pairings)}
    return frozenset() if named == CHANNEL else None


def _with_us(person: Person) -> bool:
    """Who agreed once and did not leave; also whoever wants to hear nothing, who is counted."""
    return person.agreed_at is not None and not person.gone and person.standing != "declined"


def reachable(person: Person, contacts: Iterable[Contact]) -> bool:
    return any(one.person == person.id and one.open for one in contacts)


def wants(person: Person, when: str, company: Company) -> bool:
    """Whether they hear of it at all."""
    if not person.active or not wants_letter(person, KIND) or not wants_news(person, NEWS):
        return False
    return when == "now" or (company.has("digest") and wants_letter(person, "digest"))


def there(person: Person, now: datetime) -> bool:
    """Whether they may be written to today."""
    asleep = person.quiet_until is not None and person.quiet_until > now
    return not asleep and not person.away(now.astimezone(ZoneInfo(person.timezone)).date())


def notice_id(announcement: str, person: str) -> str:
    return derived("announcement", announcement, person)


def from_five(people: int) -> int:
    """0 below five."""
    return people if people >= FEWEST else 0


def this_week(mine: Sequence[Announcement], day: date, zone: ZoneInfo) -> int:
    """How many were made in the ISO week of the day."""
    week = workdays.week_of(day)
    return sum(workdays.week_of(one.told_at.astimezone(zone).date()) == week for one in mine)
