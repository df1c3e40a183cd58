"""Who is still there, by what the platforms say of their accounts; and who has just come."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.identity import derived
from coaching.facts.people import Contact, Invitation
from coaching.messages import Address, Incoming, Letter, Opening, Profile
from coaching.people.acquaintance import Acquaintance
from coaching.people.departure import departed, returned
from coaching.people.known import look
from coaching.ports.platform import Platform
from coaching.ports.store import Store, Transaction
from coaching.turn.house import House

# what a platform says of a direct chat when the account is deactivated
GONE = frozenset({"user_disabled"})
# what it may say then, and for other reasons as well
PERHAPS = GONE | {
    "account_inactive",
    "channel_not_found",
    "user_not_found",
    "MemberNotFoundInConversation",
}
# what each of these accounts is now, None: deactivated; those of which a platform tells nothing are
# left out
Roll = Callable[[Sequence[Address]], Awaitable[Mapping[Address, Profile | None]]]


def undelivered(tx: Transaction, house: House, letter: Letter, reason: str, now: datetime) -> None:
    """A letter was set aside because its reader is gone; where that is not sure, everybody is asked
    after at once, instead of in the night.
    """
    to = letter.to
    if to.direct and reason in GONE:
        departed(tx, [Address(to.platform, to.team, to.channel)], now, house.roles.gone)
    elif reason in PERHAPS and (to.direct or to.members):
        key = f"round:accounts:{now:%Y-%m-%dT%H}"
        tx.plan(Opening(key, "", house.roles.roll_call, minute(now)))


async def untold(addresses: Sequence[Address]) -> Mapping[Address, Profile | None]:
    return {}


def roll_of(platforms: Mapping[str, Platform]) -> Roll:
    """Asks each platform after its own accounts."""

    async def roll(accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        told: dict[Address, Profile | None] = {}
        for platform in platforms.values():
            here = (platform.name, platform.team)
            ours = [one for one in accounts if (one.platform, one.team) == here]
            told |= await platform.roster(ours)
        return told

    return roll


async def call(
    house: House, store: Store, acquaintance: Acquaintance, roll: Roll, now: datetime
) -> None:
    """Asks after everybody."""
    contacts = await store.read(lambda tx: tx.every(Contact))
    told = await roll([contact.address for contact in contacts])
    here = [one for one in contacts if told.get(one.address)]
    gone = [account for account, profile in told.items() if profile is None]
    back = [one.address for one in here if one.gone]

    def note(tx: Transaction) -> None:
        departed(tx, gone, now, house.roles.gone)
        for address in back:
            welcome_back(tx, house, address, now)

    await store.transact(note)
    for contact in here:
        await acquaintance.compare(contact, told[contact.address], now)


async def invite_again(
    house: House, store: Store, acquaintance: Acquaintance, incoming: Incoming, now: datetime
) -> None:
    """An account was made: perhaps somebody's whose invitation waits for it."""
    email = await acquaintance.email(incoming.sender)

    def note(tx: Transaction) -> None:
        tx.finish_heard(incoming.id, "not for us")
        person = tx.person_with(email)
        invitation = person and tx.get(Invitation, person.id)
        if person and invitation and invitation.waiting:
            key = f"round:invitations:{derived(incoming.id)}"
            tx.plan(Opening(key, "", house.roles.joined, minute(now), {"person": person.id}))

    await store.transact(note)


def welcome_back(tx: Transaction, house: House, address: Address, now: datetime) -> None:
    """Somebody is there again: what is planned for whoever comes back is planned for them."""
    person = returned(tx, address)
    if person is None or not person.active:
        return
    known = house.see(tx, look(tx, person, now), {one.name for one in house.on}, now)
    if known.direct is None:
        return
    situation = house.outside(known.direct, {}, known, now)
    for feature in house.on:
        tx.plan(*feature.starts(situation))
