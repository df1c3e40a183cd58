"""Invitations that found no account are tried again every working day; after a few, the leads hear
of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Invitation, Person
from coaching.features.onboarding.imported import invitable, letter
from coaching.messages import JSON, Opening
from coaching.people.programme import is_lead
from coaching.ports.facts import Facts
from coaching.script.situation import Overview, Situation, by_id, names_in
from coaching.script.words import Outcome, say

AT = time(9)  # the company's time; each letter goes out in its reader's own working time
PATIENCE = 3  # working days before the leads are told
GIVEN_UP = timedelta(days=90)


def first_morning(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_morning(company, now),)


def again(overview: Overview) -> Outcome:
    """All that wait, or the one of a person whose account was just made."""
    only = overview.word("person")
    waiting = [one for one in overview.of(Invitation) if one.waiting and only in ("", one.person)]
    outcome = _tried(overview, waiting)
    if only:
        return outcome
    return _told(overview, outcome).plan(_morning(overview.company, overview.now))


def _morning(company: Company, after: datetime) -> Opening:
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    nobody = Person("", timezone=company.timezone)
    days = (today + timedelta(days=n) for n in range(2))
    coming = (workdays.workday_at(day, AT, nobody, company) for day in days)
    due = next(at for at in coming if at > after)
    return Opening(f"round:invitations:{due.date().isoformat()}", "", "onboarding.again", due)


def _tried(overview: Overview, waiting: Iterable[Invitation]) -> Outcome:
    people = by_id(overview.of(Person))
    reached = {contact.person for contact in overview.of(Contact)}
    outcome = Outcome()
    for one in waiting:
        person = people.get(one.person)
        late = overview.day - one.since >= GIVEN_UP
        if person is None or late or not invitable(person, overview, reached):
            outcome = outcome.keep(replace(one, waiting=False))
        elif overview.door:
            due = workdays.next_working_time(overview.now, person, overview.company)
            written = replace(letter(person, one.letter, overview.door, overview), due=due)
            outcome = outcome.keep(replace(one, waiting=False))
            outcome = replace(outcome, letters=(*outcome.letters, written))
    return outcome


def _told(overview: Overview, outcome: Outcome) -> Outcome:
    """The leads hear once of each person."""
    tried = {written.person for written in outcome.letters}
    kept = [fact for fact in outcome.facts if isinstance(fact, Invitation)]
    late = [one for one in kept if one.person in tried and _overdue(one, overview)]
    if not late:
        return outcome
    named: list[JSON] = [one.person for one in late]
    outcome = outcome.keep(*(replace(one, told_on=overview.day) for one in late))
    for lead in overview.of(Person):
        if lead.active and is_lead(lead, overview.leads):
            key = f"alarm:unreached-{derived(lead.id, overview.day.isoformat())}"
            due = minute(overview.now)
            opening = Opening(key, lead.id, "onboarding.unreached", due, {"people": named})
            outcome = outcome.plan(opening)
    return outcome


def _overdue(one: Invitation, overview: Overview) -> bool:
    nobody = Person("")
    passed = (one.since + timedelta(days=n) for n in range((overview.day - one.since).days))
    days = sum(workdays.is_workday(day, nobody, overview.company) for day in passed)
    return one.told_on is None and days >= PATIENCE


async def unreached(situation: Situation) -> Outcome:
    """Who has no account by the address that HR gave; for the leads, who can mend it."""
    names: list[JSON] = [*_names(situation)]
    if not situation.lead or not names:
        return Outcome()
    return say("unreached", names=names, count=len(names))


def _names(situation: Situation) -> Iterator[str]:
    for id in situation.names("people"):
        person = situation.somebody(id)
        if person and person.standing == "unknown":
            yield person.name or person.email


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Whom this lead is to be told of."""
    for opening in tx.diary_of(person.id):
        if opening.flow == "onboarding.unreached":
            named = names_in(opening.about, "people")
            yield from (found for id in named if (found := tx.get(Person, id)))
