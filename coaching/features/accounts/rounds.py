"""Every night the platforms are asked who is still there; and what becomes of those who are not."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.community import Appointment
from coaching.facts.identity import derived
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.messages import JSON, Opening
from coaching.people.pairs import KNOWN
from coaching.people.programme import is_lead
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(3)  # the company's time
LATELY = timedelta(hours=1)


def first_night(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_night(company, now),)


def night(overview: Overview) -> Outcome:
    """The platforms have been asked by now; this is when they are asked again."""
    return Outcome().plan(_night(overview.company, overview.now))


def _night(company: Company, after: datetime) -> Opening:
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    coming = (workdays.at(today + timedelta(days=n), AT, home) for n in range(3))
    due = next(at for at in coming if at > after)
    return Opening(f"round:accounts:{due.date().isoformat()}", "", "accounts.night", due)


def departed(overview: Overview) -> Outcome:
    """Pairs of those who are gone end at once, and the leads hear whose they were and which
    champions are missing.
    """
    named = overview.names("people")
    gone = {one.id for one in overview.of(Person) if one.gone and one.id in named}
    if not gone:
        return Outcome()
    key = overview.opening.key.rpartition(":")[2]
    search = Opening(f"pairing:gone-{key}", "", "pairing.search", minute(overview.now))
    pairs: list[JSON] = [*_pairs(overview, gone)]
    champions: list[JSON] = [*_champions(overview, gone)]
    outcome = Outcome().plan(search)
    if overview.company.has("handover"):
        due = minute(overview.now)
        outcome = outcome.plan(Opening(f"round:handover:{key}", "", "handover.look", due))
    if not pairs and not champions:
        return outcome
    about: dict[str, JSON] = {"pairs": pairs, "champions": champions}
    for lead in _leads(overview):
        alarm = f"alarm:gone-{derived(lead.id, key)}"
        due = minute(overview.now)
        outcome = outcome.plan(Opening(alarm, lead.id, "accounts.gone", due, about))
    return outcome


def _pairs(overview: Overview, gone: set[str]) -> Iterator[str]:
    """Those in which the other knew of it."""
    if not overview.company.has("pairing"):
        return
    for pairing in overview.of(Pairing):
        if gone & {pairing.newcomer, pairing.buddy} and _broken(pairing, overview.now):
            yield pairing.id


def _broken(pairing: Pairing, now: datetime) -> bool:
    """Going on until now, also when the morning's round was a moment faster to end it."""
    if pairing.state in KNOWN:
        return True
    just_now = pairing.ended_at is not None and now - pairing.ended_at < LATELY
    return pairing.because == "left" and just_now and pairing.active_at is not None


def _champions(overview: Overview, gone: set[str]) -> Iterator[str]:
    if not overview.company.has("champions"):
        return
    for appointment in overview.of(Appointment):
        if appointment.state == "accepted" and appointment.person in gone:
            yield appointment.person


def _leads(overview: Overview) -> Iterator[Person]:
    for person in overview.of(Person):
        if person.active and is_lead(person, overview.leads):
            yield person
