"""Accounts that the platforms deactivate: each is gone at once, with the last one the person is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.identity import derived
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Address, Opening
from coaching.ports.store import Transaction


def departed(tx: Transaction, addresses: Sequence[Address], now: datetime, flow: str) -> None:
    """Whoever has no account left is asked nothing any more, nothing that waits goes to them, and
    the round `flow` sees to the rest.
    """
    left: list[JSON] = []
    for address in addresses:
        person = _without(tx, address)
        if person:
            tx.put(replace(person, gone=True, gone_on=now.date()))
            tx.cancel_openings(person.id)
            tx.withdraw_letters(person.id)
            left.append(person.id)
    if left:
        key = f"round:gone:{derived(now.isoformat(), *map(str, left))}"
        tx.plan(Opening(key, "", flow, minute(now), {"people": left}))


def _without(tx: Transaction, address: Address) -> Person | None:
    """Whose last account this was."""
    contact = tx.get(Contact, account_of(address))
    if contact is None or contact.gone:
        return None
    tx.put(replace(contact, gone=True))
    if any(not other.gone for other in tx.contacts(contact.person)):
        return None
    return tx.get(Person, contact.person)


def returned(tx: Transaction, address: Address) -> Person | None:
    """Marks an account that is there again; its owner, if they had been gone."""
    contact = tx.get(Contact, account_of(address))
    if contact is None:
        return None
    if contact.gone:
        tx.put(replace(contact, gone=False))
    person = tx.get(Person, contact.person)
    if person is None or not person.gone:
        return None
    back = replace(person, gone=False, gone_on=None)
    tx.put(back)
    return back


def account_of(address: Address) -> str:
    """The id of the contact."""
    return f"{address.platform}:{address.team}:{address.user}"
