"""Getting to know somebody: who has this account, in which language and time zone they live."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from coaching.calendar import moments
from coaching.company.company import Company
from coaching.facts.people import Contact, Person
from coaching.messages import LANGUAGES, Address, Incoming, Language, Place, Profile, named
from coaching.people.holding import member_elsewhere, plain_email, still_theirs
from coaching.people.known import Known, look
from coaching.people.reach import ask_where
from coaching.people.reunion import another_is_there, settle
from coaching.ports.platform import Refused
from coaching.ports.store import Store, Transaction
from coaching.readers.grammar.language import guess

NEVER = datetime.min.replace(tzinfo=UTC)
A_DAY, A_MOMENT = timedelta(days=1), timedelta(minutes=1)
UNTOLD = Profile(guest=True)  # nobody is one of us before the platform has said so


class Acquaintance:
    """Makes a person at the first contact, and keeps where they are reached."""

    def __init__(
        self,
        store: Store,
        company: Company,
        profile: Callable[[Address], Awaitable[Profile]],
        new_id: Callable[[], str],
        where: str,
        leads: frozenset[str] = frozenset(),
    ) -> None:
        """`where`: the flow that asks in which of their chats somebody wants to be written to.
        `leads`: by whose addresses much is decided.
        """
        self.store, self.company, self.profile, self.new_id = store, company, profile, new_id
        self.where, self.leads = where, leads
        # when those without an e-mail, and the leads, were last asked about
        self._asked: dict[Address, datetime] = {}
        self._followed: dict[Address, date] = {}  # when somebody's time zone was last looked at

    async def make(self, incoming: Incoming, now: datetime) -> Known:
        """Whoever the platform's verified e-mail says they are: somebody known already, or somebody
        new.
        """
        profile = await self._ask(incoming.sender) or UNTOLD
        email = plain_email(profile)
        known = await self.store.read(lambda tx: self._with_email(tx, email, incoming.sender, now))
        if known:
            theirs = await still_theirs(self._ask, email, known.contacts, incoming.sender)
            known = known if theirs else None
            email = "" if theirs is None else email  # found out later, by `recognise`
        if known is None:
            known = Known(self._person(incoming, profile, email, now))
        if not incoming.about:
            return known
        asked = await self.store.read(lambda tx: tx.asked_in(incoming.about))
        return replace(known, asked=asked)

    async def recognise(self, person: Person, sender: Address, now: datetime) -> bool:
        """Whether the platform says something else of this account than is known: it had not told,
        or a lead's address has changed. Perhaps they turn out to be a person who is known already.
        """
        lately = now - self._asked.get(sender, NEVER)
        if lately < (A_MOMENT if person.email in self.leads else A_DAY):
            return False
        if person.email and person.email not in self.leads:
            return False
        self._asked[sender] = now
        profile = await self._ask(sender)
        return profile is not None and await self.renew(person.id, sender, profile, now)

    async def renew(self, id: str, sender: Address, profile: Profile, now: datetime) -> bool:
        """Whether the person's e-mail, name or being a guest is another, now that their platform
        says this of an account of theirs. They are a guest if each of their accounts is one.
        """
        email = plain_email(profile)
        person, twin = await self.store.read(lambda tx: (tx.get(Person, id), tx.person_with(email)))
        if person is None:
            return False
        guest = profile.guest
        if guest and not person.guest:
            mine = await self.store.read(lambda tx: tx.contacts(id))
            guest = not await member_elsewhere(self._ask, mine, sender)
        theirs: bool | None = True
        if twin and twin.id != id:
            known_as = twin.id
            others = await self.store.read(lambda tx: tx.contacts(known_as))
            theirs = await still_theirs(self._ask, email, others, sender)
        told = replace(profile, guest=guest, email="" if theirs is None else email)
        given_on = theirs is False
        return await self.store.transact(lambda tx: self._refreshed(tx, id, told, given_on, now))

    def _refreshed(
        self, tx: Transaction, id: str, profile: Profile, given_on: bool, now: datetime
    ) -> bool:
        person = tx.get(Person, id)
        if person is None:
            return False
        known = replace(person, name=person.name or name_of(profile), guest=profile.guest)
        if known != person:
            tx.put(known)
        if profile.email and profile.email != person.email:
            settle(tx, known, profile.email, now, self.where, given_on)
            return True
        return known != person

    async def told_of(self, account: Address, now: datetime) -> None:
        """The platform says that something of this account is another now."""
        person = await self.store.read(lambda tx: tx.person_at(account))
        profile = person and await self._ask(account)
        if person and profile:
            await self.renew(person.id, account, profile, now)

    async def follow(self, person: Person, sender: Address, now: datetime) -> None:
        """Takes the time zone of the platform's profile, once a day, unless the person said one;
        and their e-mail, and whether they are a guest.
        """
        if self._followed.get(sender) == now.date():
            return
        self._followed[sender] = now.date()
        profile = await self._ask(sender)
        if profile is None:
            return
        zone = profile.timezone
        if zone != person.timezone and not person.timezone_said and moments.zone(zone):
            await self.store.transact(lambda tx: _follow(tx, person.id, zone))
        if _another(profile, person):
            await self.renew(person.id, sender, profile, now)

    async def compare(self, contact: Contact, profile: Profile | None, now: datetime) -> None:
        """With what a roster says of one of their accounts."""
        person = await self.store.read(lambda tx: tx.get(Person, contact.person))
        if person and profile and _another(profile, person):
            await self.renew(person.id, contact.address, profile, now)

    async def verified(self, known: Known, sender: Address) -> Known:
        """Somebody who leads does so by the account that speaks: asked anew each time, and no lead
        while the platform does not tell.
        """
        profile = await self._ask(sender) or UNTOLD
        same = plain_email(profile) == known.person.email
        return replace(known, verified=same and not profile.guest)

    async def email(self, address: Address) -> str:
        """As the platform has verified it; empty when it does not tell."""
        return plain_email(await self._ask(address) or UNTOLD)

    async def _ask(self, address: Address) -> Profile | None:
        """None: it does not tell, for which a first contact does not wait."""
        try:
            return await self.profile(address)
        except Refused:
            return None

    def _with_email(
        self, tx: Transaction, email: str, sender: Address, now: datetime
    ) -> Known | None:
        person = tx.person_with(email) if email else None
        if person is None or another_is_there(tx, person, sender):
            return None
        return look(tx, person, now)

    def _person(self, incoming: Incoming, profile: Profile, email: str, now: datetime) -> Person:
        zone = moments.zone(profile.timezone)
        return Person(
            id=self.new_id(),
            name=name_of(profile),
            email=email,
            language=self.language(incoming, profile),
            timezone=profile.timezone if zone else self.company.timezone,
            guest=profile.guest,
            met_at=now,
        )

    def language(self, incoming: Incoming, profile: Profile) -> Language:
        """The first message's when it is plain, else the platform's, else the company's."""
        told = guess(incoming.text) or self.spoken(profile.locale) or self.spoken(incoming.locale)
        return named(told) if told else self.company.language

    def spoken(self, locale: str) -> Language | None:
        return next((language for language in LANGUAGES if locale[:2].lower() == language), None)

    def seen(self, tx: Transaction, known: Known, incoming: Incoming) -> None:
        """Keeps the person, if new, and the chat in which they are reached."""
        address = incoming.sender
        if tx.get(Person, known.person.id) is None:
            _hand_on_address(tx, known.person)
            tx.put(known.person)
        id = f"{address.platform}:{address.team}:{address.user}"
        place = Place(address.platform, address.team, address.user)
        direct = replace(incoming.place, thread="") if incoming.place.direct else place
        stored = tx.get(Contact, id)
        chat, service = incoming.chat, incoming.service
        if stored:
            chat, service = chat or stored.chat, service or stored.service
        seen = Contact(id, known.person.id, address, direct, incoming.at, chat, service)
        if stored and replace(seen, direct=stored.direct, seen_at=stored.seen_at) == stored:
            return
        tx.put(seen)
        ask_where(tx, known.person, incoming.at, self.where)


def _hand_on_address(tx: Transaction, person: Person) -> None:
    """Whoever had this address before loses it: addresses are given to somebody else in time."""
    former = tx.person_with(person.email)
    if former and former.id != person.id:
        tx.put(replace(former, email=""))


def _follow(tx: Transaction, id: str, zone: str) -> None:
    person = tx.get(Person, id)
    if person and not person.timezone_said:
        tx.put(replace(person, timezone=zone))


def _another(profile: Profile, person: Person) -> bool:
    """Whether they are another one there than they were."""
    email = plain_email(profile)
    return profile.guest != person.guest or bool(email and email != person.email)


def name_of(profile: Profile) -> str:
    return " ".join(profile.name.split())[:80]
