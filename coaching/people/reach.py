"""Where somebody is reached: one of their chats, so that each message goes once; and chats in which
nothing arrives.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Letter, Opening
from coaching.ports.store import Transaction

# what a platform says of a chat in which it delivers nothing until the person, or whoever runs it,
# changes something
CLOSED = frozenset(
    {"blocked", "writes_blocked", "not_in_roster", "uninstalled", "disabled", "not_installed"}
)
LEFT = "uninstalled"


def reached(person: Person, contacts: Sequence[Contact]) -> Contact | None:
    """The chat that takes letters: on the platform they chose, else where they wrote last.
    `contacts`: seen last first.

    When none is open it is the last one all the same; `Contact.open` says so.
    """
    open = [contact for contact in contacts if contact.open]
    chosen = [contact for contact in open if contact.address.platform == person.platform]
    return next(iter(chosen or open or contacts), None)


def ask_where(tx: Transaction, person: Person, now: datetime, flow: str) -> None:
    """Plans the question where they want to be written to, once, when there is something
    to choose.
    """
    platforms = {contact.address.platform for contact in tx.contacts(person.id)}
    if len(platforms) > 1 and not person.platform:
        tx.plan(Opening(f"where:{person.id}", person.id, flow, minute(now), {"unasked": True}))


def left(tx: Transaction, address: Address) -> None:
    """Kollega was taken out of this chat."""
    _close(tx, f"{address.platform}:{address.team}:{address.user}", LEFT)


def undelivered(tx: Transaction, letter: Letter, reason: str) -> None:
    """A letter to a direct chat was set aside: until something is heard from there, no more are
    sent.
    """
    if letter.to.direct and reason in CLOSED:
        _close(tx, f"{letter.to.platform}:{letter.to.team}:{letter.to.channel}", reason)


def _close(tx: Transaction, id: str, reason: str) -> None:
    if contact := tx.get(Contact, id):
        tx.put(replace(contact, closed=reason))
