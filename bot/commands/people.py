"""`import FILE.csv`: people from HR into the database, and an invitation for everybody who
is new.
"""

import argparse
import secrets
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.settings import Settings, read_settings
from coaching.calendar import workdays
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Opening
from coaching.people.roster.entry import Entry
from coaching.people.roster.merging import merged, newcomer
from coaching.people.roster.roster import Roster, read_roster
from coaching.people.roster.table import Unreadable
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


def import_people(told: argparse.Namespace) -> int:
    """Exit status 1 when a row, or the whole file, was refused."""
    settings = read_settings()
    try:
        raw = Path(told.file).read_bytes()
    except OSError as trouble:
        print(f"{told.file} cannot be read: {trouble.strerror}.", file=sys.stderr)
        return 1
    from bot.wiring import with_store

    async def keep(store: Any, clock: Clock) -> Imported:
        def work(tx: Transaction) -> Imported:
            return take(tx, raw, settings, clock, dry=told.dry_run)

        found: Imported = await (store.read(work) if told.dry_run else store.transact(work))
        return found

    try:
        found = with_store(settings, keep)
    except Unreadable as why:
        print(
            f"{told.file}, {why}" if str(why).startswith("line") else f"{told.file}: {why}",
            file=sys.stderr,
        )
        print("Nothing was imported.", file=sys.stderr)
        return 1
    _tell(told.file, found, told.dry_run)
    return 1 if found.roster.refusals else 0


def _tell(file: str, found: Imported, dry: bool) -> None:
    for column in found.roster.unknown:
        print(
            f"{file}, line 1: the column “{column}” is not known and is not read.", file=sys.stderr
        )
    for refusal in found.roster.refusals:
        print(f"{file}, {refusal}", file=sys.stderr)
    rows = len({refusal.line for refusal in found.roster.refusals})
    verdict = (
        f"{found.new} new, {found.changed} changed, {found.same} as before; {_rows(rows)} refused."
    )
    print(f"Dry run, nothing is kept: {verdict}" if dry else verdict, file=sys.stderr)


def _rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number} rows"


def take(
    tx: Transaction,
    raw: bytes,
    settings: Settings,
    clock: Clock,
    dry: bool = False,
    new_id: Callable[[], str] | None = None,
) -> Imported:
    """Reads the file against what is known, and keeps what is good of it. The same file again
    changes nothing.
    """
    if not dry:
        tx.hold(Person)  # what somebody says in a chat at the same time is not overwritten
    people = {person.email: person for person in reversed(tx.every(Person)) if person.email}
    managers = {email: person.manager for email, person in people.items() if person.manager}
    roster = read_roster(raw, managers, settings.company.country)
    from bot.wiring import new_id as any_id

    fresh_id = new_id or any_id
    after = [
        _after(people.get(entry.email), entry, roster, settings, fresh_id)
        for entry in roster.entries
    ]
    known = {person.id: person for person in people.values()}
    fresh = [person for person in after if person.id not in known]
    changed = [person for person in after if person.id in known and person != known[person.id]]
    if not dry:
        tx.put(*fresh, *changed)
        _invite(tx, after, settings, clock)
    return Imported(roster, len(fresh), len(changed), len(after) - len(fresh) - len(changed))


def _after(
    person: Person | None,
    entry: Entry,
    roster: Roster,
    settings: Settings,
    new_id: Callable[[], str],
) -> Person:
    return merged(person or newcomer(new_id(), entry, settings.company), entry, roster.columns)


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
    key = f"invitation:{sha256(','.join(sorted(letters.values())).encode()).hexdigest()[:12]}"
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
