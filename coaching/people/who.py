"""A colleague, as somebody names them: by name, by e-mail or by a mention."""

import re
from collections.abc import Iterable

from coaching.facts.people import Contact, Person
from coaching.people.programme import takes_part

_MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>")


def meant(who: str, people: Iterable[Person], contacts: Iterable[Contact]) -> tuple[Person, ...]:
    """Whom these words may mean: one person, several, or nobody."""
    known = tuple(
        person for person in people if takes_part(person) and person.standing != "declined"
    )
    if mention := _MENTION.fullmatch(who.strip()):
        owners = {contact.person for contact in contacts if contact.address.user == mention[1]}
        return tuple(person for person in known if person.id in owners)
    wanted = who.strip().casefold().removeprefix("mailto:")
    if "@" in wanted:
        return tuple(person for person in known if person.email == wanted)
    whole = tuple(person for person in known if person.name.casefold() == wanted)
    return whole or tuple(person for person in known if _is_part(wanted, person.name.casefold()))


def _is_part(wanted: str, name: str) -> bool:
    return bool(wanted) and set(wanted.split()) <= set(name.split())
