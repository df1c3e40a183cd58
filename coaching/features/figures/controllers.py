"""Controllers: they see the company's figures and nothing else of a lead's. A lead names them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from coaching.facts.audit import Audit
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person
from coaching.facts.publications import Controller
from coaching.people.who import meant
from coaching.ports.facts import Facts
from coaching.readers.slots.named import colleague
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, say


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Everybody: a colleague is named by name, by e-mail or by a mention."""
    return (*tx.every(Person), *tx.every(Contact), *tx.every(Controller))


def told(situation: Situation) -> Outcome:
    mine = [one for one in situation.of(Controller) if one.person == situation.person.id]
    sees = [one for one in mine if one.ended_at is None]
    if not sees:
        return Outcome()
    return say("told-controller", day=sees[0].since.astimezone(situation.zone).date().isoformat())


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Controller, person.id)


TELLS = Tells(told, read)


async def controller(situation: Situation) -> Outcome:
    """Who leads is looked up from the platform's e-mail, whatever somebody says of themselves."""
    if not situation.lead:
        return say("controller-only-leads", contact=situation.company.contact)
    who = await ask("who", colleague)
    found = meant(who, situation.of(Person), situation.of(Contact))
    if len(found) != 1:
        return say("controller-several" if found else "controller-nobody", who=who)
    person = found[0]
    known = next((one for one in situation.of(Controller) if one.person == person.id), None)
    if known and known.ended_at is None:
        return await _end(situation, person, known)
    if not await confirm_doing("controller-make", name=person.name, email=person.email):
        return say("controller-dropped")
    made = Controller(derived("controller", person.id), person.id, situation.now)
    outcome = say("controller-made", name=person.name)
    return outcome.keep(made, _line(situation, "controller", person.id))


async def _end(situation: Situation, person: Person, known: Controller) -> Outcome:
    if not await confirm_doing("controller-end", name=person.name):
        return say("controller-dropped")
    ended = replace(known, ended_at=situation.now)
    outcome = say("controller-ended", name=person.name)
    return outcome.keep(ended, _line(situation, "controller_ended", person.id))


def _line(situation: Situation, action: str, about: str) -> Audit:
    id = derived("audit", situation.conversation, action)
    return Audit(id, situation.now, situation.person.id, action, "", about)
