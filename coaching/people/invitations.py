"""Invitations that found no account: kept for when there is one."""

from coaching.facts.people import Invitation, Person
from coaching.messages import Letter
from coaching.ports.store import Transaction

KIND = "invitation"
# what a platform says when nobody with this address has an account there, or our app
NO_ACCOUNT = frozenset({"users_not_found", "user_not_found", "not_installed"})


def undelivered(tx: Transaction, letter: Letter, reason: str) -> None:
    """It is as if it had not been written, so that it may be written again."""
    if letter.kind != KIND or reason not in NO_ACCOUNT or tx.get(Person, letter.person) is None:
        return
    before = tx.get(Invitation, letter.person)
    since = before.since if before else letter.due.date()
    told_on = before.told_on if before else None
    waiting = Invitation(letter.person, letter.person, letter.key, since, True, told_on)
    tx.put(waiting)
    tx.take_back(letter.key)
