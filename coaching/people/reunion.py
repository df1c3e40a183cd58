"""One person under two accounts, found out later than at the first contact: by the same verified
e-mail.
"""

from dataclasses import fields, replace
from datetime import UTC, datetime

from coaching.facts.people import Person
from coaching.messages import Address, Letter, Reply, Text
from coaching.people.reach import ask_where
from coaching.ports.store import Transaction

NEVER = datetime.max.replace(tzinfo=UTC)
OWN = frozenset({"id", "email", "standing", "agreed_at", "met_at"})


def settle(
    tx: Transaction,
    person: Person,
    email: str,
    now: datetime,
    where: str,
    given_on: bool = False,
) -> Person:
    """Keeps the e-mail; does somebody else have it, both become one, and all their chats are told.
    Who it is now. `where`: the flow that asks in which chat they want to be written to. `given_on`:
    whoever was known by this address does not have it any more.
    """
    twin = tx.person_with(email)
    if twin is None or twin.id == person.id:
        known = replace(person, email=email)
        tx.put(known)
        return known
    beside = any(another_is_there(tx, twin, mine.address) for mine in tx.contacts(person.id))
    if beside or given_on:
        known = replace(person, email=email)
        tx.put(replace(twin, email=""), known)
        return known
    older, younger = sorted((person, twin), key=lambda one: (one.met_at or NEVER, one.id))
    tx.merge(older.id, younger.id)
    known = united(older, younger, email)
    tx.put(known)
    ask_where(tx, known, now, where)
    for contact in tx.contacts(known.id):
        key = f"reply:united-{younger.id}-{contact.address.platform}-{contact.address.user}"
        said = Reply((Text("talk-united"),))
        tx.post(Letter(key, "reply", contact.direct, said, now, known.id, known.language))
    return known


def another_is_there(tx: Transaction, person: Person, account: Address) -> bool:
    """Whether this person has another account on the same platform: then whoever has this one is
    somebody else, who was given the address afterwards.
    """
    here = (account.platform, account.team)
    return any(
        (other.address.platform, other.address.team) == here and other.address != account
        for other in tx.contacts(person.id)
    )


def united(older: Person, younger: Person, email: str) -> Person:
    """The older one, with what only the younger had told; a "stop" of either counts, else the
    consent of either.
    """
    standings = {older.standing, younger.standing}
    standing = next(
        s for s in ("stopped", "active", "declined", "paused", "unknown") if s in standings
    )
    told = {
        field.name: getattr(younger, field.name)
        for field in fields(Person)
        if field.name not in OWN and not getattr(older, field.name)
    }
    if younger.timezone_said and not older.timezone_said:
        told["timezone"] = younger.timezone
    return replace(
        older,
        **told,
        email=email,
        standing=standing,
        agreed_at=older.agreed_at or younger.agreed_at,
    )
