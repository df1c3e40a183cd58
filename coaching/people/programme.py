"""Who has a part in the programme: leads and champions; never a guest, never somebody gone."""

from collections.abc import Iterable

from coaching.facts.community import Appointment
from coaching.facts.people import Person


def takes_part(person: Person) -> bool:
    return not person.guest and not person.gone


def manages(manager: Person, person: Person) -> bool:
    """Whether they are this person's own manager, as HR told."""
    return bool(manager.email) and person.manager == manager.email


def is_lead(person: Person, leads: frozenset[str]) -> bool:
    """`leads`: their e-mails."""
    return takes_part(person) and bool(person.email) and person.email in leads


def is_champion(person: Person, appointments: Iterable[Appointment]) -> bool:
    mine = (one for one in appointments if one.person == person.id)
    return takes_part(person) and any(one.state == "accepted" for one in mine)


def accepted(appointments: Iterable[Appointment]) -> list[str]:
    """The persons who said yes to being a champion."""
    return sorted(one.person for one in appointments if one.state == "accepted")
