"""Judgement on champions: who is meant, who may appoint, who is asked."""

from collections.abc import Iterable
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.community import Appointment
from coaching.facts.identity import derived
from coaching.facts.people import Contact, Person
from coaching.messages import Opening
from coaching.people.programme import takes_part
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named, says
from coaching.script.feature import Intent, Round
from coaching.script.situation import Overview, Situation
from coaching.script.words import Outcome


def heard(said: Utterance) -> Intent | None:
    if named("champions.appoint", said.text):
        return Intent("champions.appoint", 0.97)
    if says("champions.resign", said.text):
        return Intent("champions.resign", 0.97)
    return Intent("champions.list", 0.96) if says("champions.list", said.text) else None


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Person | Contact | Appointment]:
    """Everybody: a colleague is named by name, by e-mail or by a mention."""
    return (*tx.every(Person), *tx.every(Contact), *tx.every(Appointment))


def is_oneself(who: str) -> bool:
    return says("champions.me", who) and len(who.split()) <= 2


def appointment_of(person: str, appointments: Iterable[Appointment]) -> Appointment | None:
    return next((one for one in appointments if one.person == person), None)


def appointment_id(person: str) -> str:
    return derived("appointment", person)


def wanted(situation: Situation, mine: Appointment | None) -> bool:
    """Whether the person is still asked to be a champion."""
    if mine:
        return mine.state == "asked"
    return _named(situation.person, situation.company)


def question(person: str, due: datetime, cause: str = "", by: str = "") -> Opening:
    """Asks a person whether they want to be a champion. `cause` tells a second appointment from the
    first.
    """
    key = f"appointment:{person}-{cause}" if cause else f"appointment:{person}"
    return Opening(key, person, "champions.asked", minute(due), {"by": by})


def joined(situation: Situation) -> tuple[Opening, ...]:
    """Somebody whom the company wants as a champion has agreed to Kollega."""
    if not _named(situation.person, situation.company):
        return ()
    return (question(situation.person.id, situation.now),)


def _named(person: Person, company: Company) -> bool:
    """`company.toml` wants this person as a champion."""
    return takes_part(person) and person.email in company.champions


def _invited(overview: Overview) -> Outcome:
    """Those whom `company.toml` names, as far as they are with us and were not asked before."""
    asked = {one.person for one in overview.of(Appointment)}
    wanted = [p for p in overview.of(Person) if _named(p, overview.company) and p.active]
    return Outcome().plan(
        *(question(person.id, overview.now) for person in wanted if person.id not in asked)
    )


INVITE = Round((Person, Appointment), _invited)


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    """Once for every list of champions that `company.toml` has had."""
    if not company.champions:
        return ()
    key = f"appointing:{derived(*sorted(company.champions))}"
    return (Opening(key, "", "champions.invite", minute(now)),)
