"""What is read from the database before a turn, in one go."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from coaching.facts.community import Appointment
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.facts.talk import Conversation
from coaching.messages import Address, Opening, Place
from coaching.people.reach import reached
from coaching.ports.queues import Asked
from coaching.ports.store import Transaction

REMEMBERED = timedelta(days=30)  # how long a finished dialogue can still be corrected
OWN: tuple[type[Fact], ...] = (Appointment, BaselineTask, SelfRating)


@dataclass(frozen=True)
class Known:
    """A person and what is going on with them."""

    person: Person
    conversations: tuple[Conversation, ...] = ()  # newest first
    asked: Asked | None = None  # the letter whose button was pressed
    # what the buttons say that they got lately, the newest first; read when a label was typed
    offered: tuple[str, ...] = ()
    diary: tuple[Opening, ...] = ()
    direct: Place | None = None  # where the person is reached unprompted
    closed: bool = False  # nothing arrives there
    verified: bool = True  # the account that speaks has the person's e-mail now; asked of leads
    contacts: tuple[Contact, ...] = ()  # all their chats, seen last comes first
    # their own costs, ratings and appointment, the savings of the last weeks, and what the features
    # in play asked to see
    facts: tuple[Fact, ...] = ()
    sees: frozenset[str] = frozenset()  # the names of those features

    def with_facts(self, kept: Iterable[Fact], gone: Iterable[Fact] = ()) -> "Known":
        """What a finished flow keeps is seen by the flow that follows it at once."""
        facts = {(type(fact), fact.id): fact for fact in (*self.facts, *kept)}
        for fact in gone:
            facts.pop((type(fact), fact.id), None)
        return replace(self, facts=tuple(facts.values()))


def look(tx: Transaction, person: Person, now: datetime, about: str = "") -> Known:
    """Reads what a turn may need."""
    lately = now - REMEMBERED
    own = tuple(fact for kind in OWN for fact in tx.of(kind, person.id))
    asked = tx.asked_in(about) if about else None
    contacts = tx.contacts(person.id)
    contact = reached(person, contacts)
    return Known(
        person=person,
        conversations=tuple(tx.conversations(person.id, lately)),
        asked=asked,
        diary=tuple(tx.diary_of(person.id)),
        direct=contact.direct if contact else None,
        closed=bool(contact and not contact.open),
        contacts=tuple(contacts),
        facts=(*own, *tx.of(TimeSaving, person.id, lately)),
    )


def elsewhere(known: Known, shut: Collection[str]) -> Known:
    """Reached on another platform than those that are shut, if they have a chat there."""
    open = [chat for chat in known.contacts if chat.address.platform not in shut]
    contact = reached(known.person, open)
    if contact is None or contact.closed:
        return known
    return replace(known, direct=contact.direct, closed=False)


def look_at(tx: Transaction, address: Address, now: datetime, about: str = "") -> Known | None:
    """The same for whoever has this account; None when nobody is known."""
    person = tx.person_at(address)
    return look(tx, person, now, about) if person else None
