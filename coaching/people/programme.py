"""Who has a part in the programme: leads and champions; never a guest, never somebody gone."""

from collections.abc import Iterable

from coaching.facts.community import Appointment
from coaching.facts.growing.growth import Role, RoleName
from coaching.facts.people import Person
from coaching.facts.publications import Controller


def takes_part(person: Person) -> bool:
    return not person.guest and not person.gone


def manages(manager: Person, person: Person) -> bool:
    """Whether they are this person's own manager, as HR told."""
    return bool(manager.email) and person.manager == manager.email


def is_lead(person: Person, leads: frozenset[str]) -> bool:
    """`leads`: their e-mails."""
    return takes_part(person) and bool(person.email) and person.email in leads


def sees_figures(
    person: Person,
    leads: frozenset[str],
    controllers: frozenset[str],
    appointed: Iterable[Controller],
) -> bool:
    """Leads and controllers: those of the settings, by their e-mails, and those whom a lead
    appointed.
    """
    named = is_lead(person, leads | controllers)
    mine = (one for one in appointed if one.person == person.id)
    return named or (takes_part(person) and any(one.ended_at is None for one in mine))


def is_champion(person: Person, appointments: Iterable[Appointment]) -> bool:
    mine = (one for one in appointments if one.person == person.id)
    return takes_part(person) and any(one.state == "accepted" for one in mine)


def holds(person: Person, role: RoleName, roles: Iterable[Role]) -> Role | None:
    """The role as this person has it; None where they have not."""
    mine = (one for one in roles if one.person == person.id and one.role == role)
    there = next((one for one in mine if one.state == "accepted"), None)
    return there if takes_part(person) else None


def accepted(appointments: Iterable[Appointment]) -> list[str]:
    """The persons who said yes to being a champion."""
    return sorted(one.person for one in appointments if one.state == "accepted")
