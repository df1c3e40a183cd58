"""When the coffee rounds are, who is in one, and who may meet whom."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.coffee.matching import Table
from coaching.messages import Opening
from coaching.people.pairs import TOGETHER
from coaching.people.programme import manages, takes_part
from coaching.script.situation import Overview, by_id

FIRST_MONDAY = date(2024, 1, 1)  # the rhythm is counted from here, so that every copy agrees
AT = time(8, 30)  # the company's time
AHEAD = timedelta(days=4)  # the Thursday before, so that the digest can say it
PAUSES = 3  # rounds skipped in a row
TOGETHER_AT_WORK = timedelta(hours=1)  # of the same day, at least


def monday_after(day: date, weeks: int) -> date:
    """The first Monday of a round after this day."""
    passed = (day - FIRST_MONDAY).days // (7 * weeks)
    return FIRST_MONDAY + timedelta(weeks=weeks * (passed + 1))


def planned(monday: date, company: Company) -> tuple[Opening, ...]:
    """The round of this Monday, and the line about it in the digest before."""
    nobody = Person("", timezone=company.timezone)
    about = {"round": monday.isoformat()}
    due = workdays.workday_at(monday, AT, nobody, company)
    before = workdays.at(monday - AHEAD, AT, ZoneInfo(company.timezone))
    return (
        Opening(f"coffee_round:{monday.isoformat()}", "", "coffee.pair", due, dict(about)),
        Opening(f"coffee_ahead:{monday.isoformat()}", "", "coffee.ahead", before, dict(about)),
    )


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    today = now.astimezone(ZoneInfo(company.timezone)).date()
    monday = monday_after(today, company.coffee_weeks)
    return tuple(one for one in planned(monday, company) if one.due > now)


def guest_id(person: str) -> str:
    return derived("coffee", person)


def guests(overview: Overview, monday: date) -> list[Person]:
    """Who is to be placed in this round: here that day, not asked to be left alone, with room for
    one more message.
    """
    people = by_id(overview.of(Person))
    found: list[Person] = []
    for guest in overview.of(CoffeeGuest):
        person = people.get(guest.person)
        if person is None or guest.state != "in" or guest.skipped == monday.isoformat():
            continue
        if _is_here(person, overview) and overview.room(person.id, "coffee") > 0:
            found.append(person)
    return found


def _is_here(person: Person, overview: Overview) -> bool:
    awake = person.quiet_until is None or person.quiet_until <= overview.now
    return person.active and takes_part(person) and awake and not person.away(overview.day)


def table(round: str, people: Sequence[Person], overview: Overview) -> Table:
    """What is known of each two of them: they need a language in common, and an hour at which both
    work.
    """
    known = by_id(people)
    apart = _apart(people, overview.of(Avoidance))
    met = _met(overview.of(Coffee), overview.of(Pairing))
    company, day = overview.company, overview.day
    hours = {person.id: _at_work(person, day, company) for person in people}
    days = {person.id: set(person.works_on or company.workdays) for person in people}

    def may(one: str, other: str) -> bool:
        if frozenset((one, other)) in apart:
            return False
        if set(known[one].speaks).isdisjoint(known[other].speaks):
            return False
        return not days[one].isdisjoint(days[other]) and _overlap(hours[one], hours[other])

    def fit(one: str, other: str) -> int:
        return fits(known[one], known[other])

    return Table(round, may, lambda one, other: met.get(frozenset((one, other))), fit)


def _apart(people: Sequence[Person], avoidances: Iterable[Avoidance]) -> set[frozenset[str]]:
    """Somebody said "not with", or one leads the other."""
    apart = {frozenset((one.person, one.other)) for one in avoidances}
    by_email = {person.email: person for person in people if person.email}
    for person in people:
        manager = by_email.get(person.manager)
        if manager and manages(manager, person):
            apart.add(frozenset((manager.id, person.id)))
    return apart


def _met(rounds: Iterable[Coffee], pairings: Iterable[Pairing]) -> dict[frozenset[str], int]:
    """How many rounds ago two met last; the two of a buddy pair know each other."""
    newest_first = sorted(rounds, key=lambda one: one.round, reverse=True)
    met: dict[frozenset[str], int] = {}
    for pairing in pairings:
        if pairing.state in TOGETHER:
            met[frozenset((pairing.newcomer, pairing.buddy))] = 0
    for ago, coffee in enumerate(newest_first, 1):
        for group in coffee.groups:
            for two in combinations(group, 2):
                met.setdefault(frozenset(two), ago)
    return met


Hours = tuple[datetime, datetime]


def _at_work(person: Person, day: date, company: Company) -> Hours:
    zone = ZoneInfo(person.timezone)
    begins, ends = workdays.hours(person, company)
    return workdays.at(day, begins, zone), workdays.at(day, ends, zone)


def _overlap(hours: Hours, others: Hours) -> bool:
    return min(hours[1], others[1]) - max(hours[0], others[0]) >= TOGETHER_AT_WORK


def fits(one: Person, other: Person) -> int:
    """From 0 to 49: another department, and a tool that both use to talk about."""
    elsewhere = 30 if one.department != other.department else 0
    return elsewhere + (19 if set(one.tools) & set(other.tools) else 0)
