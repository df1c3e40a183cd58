"""What somebody is told of their being a champion."""

from collections.abc import Iterable

from coaching.facts.community import Appointment
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Appointment, person.id)


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for appointment in situation.of(Appointment):
        if appointment.person == situation.person.id:
            day = appointment.asked_at.date().isoformat()
            outcome = outcome.say("told", state=appointment.state, day=day)
    return outcome


TELLS = Tells(said, read, chapter="others")
