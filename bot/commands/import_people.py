"""`import FILE.csv`: people from HR. Exit status 1 when a row, or the whole file, was refused."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.people.roster import Imported


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.csv")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would happen, and keep nothing"
    )


def run(asked: Namespace) -> int:
    from pathlib import Path

    from bot.database import with_store
    from bot.people.roster import take
    from bot.settings.reading import read_settings
    from coaching.people.roster.table import Unreadable

    settings = read_settings()
    try:
        raw = Path(asked.file).read_bytes()
    except OSError as trouble:
        print(f"{asked.file} cannot be read: {trouble.strerror}.", file=sys.stderr)
        return 1
    try:
        imported = with_store(
            settings,
            lambda tx, clock: take(tx, raw, settings, clock, asked.dry_run),
            changes=not asked.dry_run,
        )
    except Unreadable as why:
        colon = "," if str(why).startswith("line") else ":"
        print(f"{asked.file}{colon} {why}", file=sys.stderr)
        print("Nothing was imported.", file=sys.stderr)
        return 1
    _tell(asked.file, imported, asked.dry_run)
    return 1 if imported.roster.refusals else 0


def _tell(file: str, imported: "Imported", dry: bool) -> None:
    for column in imported.roster.unknown:
        print(
            f"{file}, line 1: the column “{column}” is not known and is not read.", file=sys.stderr
        )
    for refusal in imported.roster.refusals:
        print(f"{file}, {refusal}", file=sys.stderr)
    refused = len({refusal.line for refusal in imported.roster.refusals})
    rows = "1 row" if refused == 1 else f"{refused} rows"
    verdict = (
        f"{imported.new} new, {imported.changed} changed, {imported.same} as before; "
        f"{rows} refused."
    )
    print(f"Dry run, nothing is kept: {verdict}" if dry else verdict, file=sys.stderr)
