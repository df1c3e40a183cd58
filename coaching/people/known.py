"""What is read from the database before a turn, in one go."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from coaching.company.company import Company
from coaching.facts.kinds import Fact
from coaching.facts.people import Contact, Person, SelfRating
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.facts.talk import Conversation
from coaching.messages import Address, Opening, Place
from coaching.people.reach import reached
from coaching.ports.model import Aloud
from coaching.ports.queues import Asked
from coaching.ports.store import Transaction
from coaching.script.situation import Situation, no_link, nowhere

REMEMBERED = timedelta(days=30)  # how long a finished dialogue can still be corrected


async def _unheard(markdown: str) -> None:
    return None


@dataclass(frozen=True)
class Known:
    """A person and what is going on with them."""

    person: Person
    conversations: tuple[Conversation, ...] = ()  # newest first
    asked: Asked | None = None  # the letter whose button was pressed
    baseline: tuple[BaselineTask, ...] = ()
    ratings: tuple[SelfRating, ...] = ()
    savings: tuple[TimeSaving, ...] = ()
    diary: tuple[Opening, ...] = ()
    direct: Place | None = None  # where the person is reached unprompted
    closed: bool = False  # nothing arrives there
    contacts: tuple[Contact, ...] = ()  # all their chats, seen last comes first
    facts: tuple[Fact, ...] = ()  # what the features in play asked to see
    sees: frozenset[str] = frozenset()  # the names of those features
    lead: bool = False
    community: Place | None = None
    calendar: Callable[[str], str] = nowhere
    chat: Callable[[str, str], str] = no_link
    aloud: Aloud = _unheard  # shows what somebody who is consulted has written so far

    def with_facts(self, kept: Iterable[Fact]) -> "Known":
        """What a finished flow keeps is seen by the flow that follows it at once."""
        facts = {(type(fact), fact.id): fact for fact in (*self.facts, *kept)}
        return replace(self, facts=tuple(facts.values()))

    def situation(self, conversation: Conversation, company: Company, now: datetime) -> Situation:
        return Situation(
            now=now,
            person=self.person,
            company=company,
            conversation=conversation.id,
            place=conversation.place,
            about=conversation.about,
            baseline=self.baseline,
            ratings=self.ratings,
            savings=self.savings,
            diary=self.diary,
            facts=self.facts,
            lead=self.lead,
            community=self.community,
            calendar=self.calendar,
            chat=self.chat,
            begun=bool(conversation.asked or conversation.letter),
        )


def look(tx: Transaction, person: Person, now: datetime, about: str = "") -> Known:
    """Reads what a turn may need."""
    contacts = tx.contacts(person.id)
    contact = reached(person, contacts)
    return Known(
        person=person,
        conversations=tuple(tx.conversations(person.id, now - REMEMBERED)),
        asked=tx.asked_in(about) if about else None,
        baseline=tuple(tx.of(BaselineTask, person.id)),
        ratings=tuple(tx.of(SelfRating, person.id)),
        savings=tuple(tx.of(TimeSaving, person.id)),
        diary=tuple(tx.diary_of(person.id)),
        direct=contact.direct if contact else None,
        closed=bool(contact and contact.closed),
        contacts=tuple(contacts),
    )


def look_at(tx: Transaction, address: Address, now: datetime, about: str = "") -> Known | None:
    """The same for whoever has this account; None when nobody is known."""
    person = tx.person_at(address)
    return look(tx, person, now, about) if person else None
