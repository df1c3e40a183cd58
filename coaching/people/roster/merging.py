"""What HR says, joined with what is known. Whatever a person said themselves stays."""

from dataclasses import replace
from typing import Any

from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.people.roster.entry import Entry

EXACT = {
    "manager_email": "manager",
    "start_date": "starts_on",
    "leave_date": "leaves_on",
}  # an empty cell empties them


def newcomer(id: str, entry: Entry, company: Company) -> Person:
    """Somebody who was not known. Nothing is sent and nothing is agreed to by that."""
    blank = Person(id, email=entry.email, language=company.language, timezone=company.timezone)
    return merged(blank, entry, ())


def merged(person: Person, entry: Entry, columns: tuple[str, ...]) -> Person:
    """The person as they are known afterwards; equal to `person` when the file says nothing new."""
    told: dict[str, Any] = {
        "name": entry.name,
        "department": entry.department,
        "role": entry.role,
        "country": entry.country,
        "region": entry.region,
        "languages": entry.languages,
        "manager": entry.manager,
        "starts_on": entry.starts_on,
        "leaves_on": entry.leaves_on,
    }
    if person.met_at is None:  # the platform knows better where somebody is
        told["timezone"] = entry.timezone
    if not person.language_said and entry.languages:
        told["language"] = entry.languages[0]
    told |= _wishes(person, entry)
    emptied = {EXACT[column] for column in columns if column in EXACT}
    return replace(
        person, **{field: value for field, value in told.items() if value or field in emptied}
    )


def _wishes(person: Person, entry: Entry) -> dict[str, Any]:
    """What is a person's own to say: once they have, HR is not heard on it."""
    said = person.agreed_at is not None
    told: dict[str, Any] = {}
    if not (said and person.tools):
        told["tools"] = entry.tools
    if not (said and person.experience):
        told["experience"] = entry.experience
    if not (said and person.buddy_wish):
        told["buddy_wish"] = _wish(entry)
        told["capacity"] = entry.capacity
    return told


def _wish(entry: Entry) -> str:
    """The wish as onboarding knows it."""
    if entry.wants_buddy:
        return "both" if entry.capacity else "wants"
    if entry.capacity:
        return "gives"
    return "no" if entry.wants_buddy is False else ""
