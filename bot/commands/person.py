"""`export` and `forget`: one person's data, found by the e-mail."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coaching.ports.clock import Clock
    from coaching.ports.store import Transaction


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("email")


def export(asked: Namespace) -> int:
    """The data as JSON on standard output."""
    import json

    from bot.database import leave_line, with_store
    from bot.settings.reading import read_settings

    email = asked.email.strip().lower()

    def find(tx: "Transaction", clock: "Clock") -> str:
        person = tx.person_with(email)
        return person.id if person else ""

    def read(tx: "Transaction", clock: "Clock") -> Mapping[str, Any]:
        return tx.everything_of(person)

    settings = read_settings()
    person = with_store(settings, find, changes=False)
    if not person:
        return _nobody(email)
    leave_line(settings, "export", about=person)
    everything = with_store(settings, read, changes=False)
    print(json.dumps(everything, ensure_ascii=False, indent=2, default=str))
    return 0


def forget(asked: Namespace) -> int:
    from bot.database import leave_line, with_store
    from bot.settings.reading import read_settings

    email = asked.email.strip().lower()

    def erase(tx: "Transaction", clock: "Clock") -> bool:
        person = tx.person_with(email)
        if person is None:
            return False
        tx.forget(person.id)
        return True

    settings = read_settings()
    if not with_store(settings, erase):
        return _nobody(email)
    leave_line(settings, "forget")
    print("Erased.", file=sys.stderr)
    return 0


def _nobody(email: str) -> int:
    print(f"Nobody with the e-mail {email} is known.", file=sys.stderr)
    return 1
