"""People from HR's file into the database, and an invitation for everybody who is new."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from bot.ids import new_id
from bot.people import workbook
from bot.settings.settings import Settings
from coaching.calendar import workdays
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Opening
from coaching.people.roster import text_file
from coaching.people.roster.cells import address
from coaching.people.roster.grid import Grid
from coaching.people.roster.merging import merged, newcomer
from coaching.people.roster.roster import Roster, roster_of
from coaching.ports.clock import Clock
from coaching.ports.store import Transaction

SALT = "invitations"  # where the salt of the invitations' keys is remembered


@dataclass(frozen=True)
class Imported:
    """What came, or would come, of a file."""

    roster: Roster
    new: int = 0
    changed: int = 0
    same: int = 0
    forgotten: tuple[int, ...] = ()  # lines of people who wanted to be forgotten


def take(
    tx: Transaction,
    raw: bytes,
    settings: Settings,
    clock: Clock,
    dry: bool = False,
    new_id: Callable[[], str] = new_id,
    again: str = "",
) -> Imported:
    """Reads the file against what is known, and keeps what is good of it. The same file again
    changes nothing. Whoever was forgotten stays so, but for the address `again`.
    """
    if not dry:
        tx.hold(Person)  # what somebody says in a chat at the same time is not overwritten
        if again:
            tx.let_in(again)
    everybody = [person for person in reversed(tx.every(Person)) if person.email]
    people = {address(person.email): person for person in everybody}
    managers = {person.email: person.manager for person in everybody if person.manager}
    roster = roster_of(_grids(raw), managers, settings.company)
    unknown = {e.email for e in roster.entries if address(e.email) not in people} - {again}
    gone = tx.forgotten(unknown)
    after: list[Person] = []
    for entry in roster.entries:
        if entry.email in gone:
            continue
        known_as = address(entry.email)
        person = people.get(known_as) or newcomer(new_id(), entry, settings.company)
        after.append(merged(person, entry, roster.columns))
    known = {person.id: person for person in people.values()}
    fresh = [person for person in after if person.id not in known]
    changed = [person for person in after if person.id in known and person != known[person.id]]
    if not dry:
        tx.put(*fresh, *changed)
        _invite(tx, after, settings, clock)
    same = len(after) - len(fresh) - len(changed)
    left_out = tuple(entry.line for entry in roster.entries if entry.email in gone)
    return Imported(roster, len(fresh), len(changed), same, left_out)


def _grids(raw: bytes) -> Sequence[Grid]:
    """By what the file holds, whatever it is called. Raises Unreadable."""
    return workbook.read_grids(raw) if workbook.is_no_text(raw) else text_file.read_grids(raw)


def _invite(tx: Transaction, people: Sequence[Person], settings: Settings, clock: Clock) -> None:
    """One opening for all who are to be invited; whether, where and when each gets a letter is
    decided by the round.
    """
    reached = {contact.person for contact in tx.every(Contact)}
    invited = [
        p for p in people if p.standing == "unknown" and p.met_at is None and p.id not in reached
    ]
    if not invited:
        return
    letters = _keys(tx, invited)
    now = clock.now()
    due = min(workdays.next_working_time(now, person, settings.company) for person in invited)
    all_letters = ",".join(sorted(letters.values()))
    key = f"invitation:{sha256(all_letters.encode()).hexdigest()[:12]}"
    about: Mapping[str, JSON] = {"letters": dict(letters)}
    tx.plan(Opening(key, "", "onboarding.invite", due, about))


def _keys(tx: Transaction, people: Sequence[Person]) -> dict[str, str]:
    """The key of everybody's only invitation: it says nothing about them, and outlasts their being
    forgotten.
    """
    salt = tx.recall(SALT) or secrets.token_hex(16)
    tx.remember(SALT, salt)
    return {
        p.id: f"invitation:{sha256(f'{salt}/{p.email}'.encode()).hexdigest()[:16]}" for p in people
    }
