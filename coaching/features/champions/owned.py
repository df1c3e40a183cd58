"""A champion leaves: the leads hear of it, and appoint whom they like."""

from collections.abc import Iterable
from dataclasses import replace

from coaching.facts.community import Appointment
from coaching.facts.people import Person
from coaching.script.feature import Owns
from coaching.script.situation import Overview
from coaching.script.words import Outcome


def _theirs(appointment: Appointment, person: str, overview: Overview) -> bool:
    return appointment.person == person and appointment.state == "accepted"


def _nobody(appointment: Appointment, overview: Overview) -> Iterable[Person]:
    return ()


def _passed(appointment: Appointment, heir: Person | None, overview: Overview) -> Outcome:
    """Nobody inherits it; whoever comes back has it back."""
    if heir and heir.id == appointment.person:
        return Outcome().keep(replace(appointment, state="accepted", answered_at=overview.now))
    return Outcome().keep(replace(appointment, state="resigned", answered_at=overview.now))


def _shown(appointment: Appointment) -> dict[str, str]:
    return {}


OWNS = Owns("champion", Appointment, _theirs, _shown, _nobody, _passed, (Appointment,))
