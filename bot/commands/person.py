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

    from bot.database import with_store
    from bot.settings.reading import read_settings

    email = asked.email.strip().lower()

    def read(tx: "Transaction", clock: "Clock") -> Mapping[str, Any] | None:
        person = tx.person_with(email)
        return tx.everything_of(person.id) if person else None

    everything = with_store(read_settings(), read)
    if everything is None:
        return _nobody(email)
    print(json.dumps(everything, ensure_ascii=False, indent=2, default=str))
    return 0


def forget(asked: Namespace) -> int:
    from bot.database import with_store
    from bot.settings.reading import read_settings

    email = asked.email.strip().lower()

    def erase(tx: "Transaction", clock: "Clock") -> bool:
        person = tx.person_with(email)
        if person is None:
            return False
        tx.forget(person.id)
        return True

    if not with_store(read_settings(), erase):
        return _nobody(email)
    print("Erased.", file=sys.stderr)
    return 0


def _nobody(email: str) -> int:
    print(f"Nobody with the e-mail {email} is known.", file=sys.stderr)
    return 1
