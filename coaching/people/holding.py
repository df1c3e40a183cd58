"""Whose an address is now: addresses are given to somebody else in time, so the accounts that are
known are asked, and not what was once kept of them.
"""

from collections.abc import Awaitable, Callable, Iterable
from unicodedata import normalize

from coaching.facts.people import Contact
from coaching.messages import Address, Profile

# None: the platform does not tell
Ask = Callable[[Address], Awaitable[Profile | None]]


def plain_email(profile: Profile) -> str:
    """As it is compared: NFKC, lower case; empty when the platform does not tell."""
    return normalize("NFKC", profile.email).strip().lower()


async def still_theirs(
    ask: Ask, email: str, contacts: Iterable[Contact], sender: Address
) -> bool | None:
    """Whether whoever these accounts belong to has this address yet, on another platform than the
    sender's; somebody without an account there has it. None: nobody can tell now.
    """
    elsewhere = [one for one in contacts if not _beside(one.address, sender)]
    if not elsewhere:
        return True
    told = [await ask(one.address) for one in elsewhere if not one.gone]
    if any(profile and plain_email(profile) == email for profile in told):
        return True
    return None if None in told else False


async def member_elsewhere(ask: Ask, contacts: Iterable[Contact], sender: Address) -> bool:
    """Whether another account of theirs is no guest's."""
    for contact in contacts:
        if contact.gone or contact.address == sender:
            continue
        profile = await ask(contact.address)
        if profile and not profile.guest:
            return True
    return False


def _beside(one: Address, other: Address) -> bool:
    return (one.platform, one.team) == (other.platform, other.team)
