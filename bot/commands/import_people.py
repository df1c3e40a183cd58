"""`import FILE`: people from HR, as .csv or .xlsx. Exit status 1 when a row, or the whole file, was
refused.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.people.roster import Imported
    from coaching.people.roster.roster import Roster
    from coaching.people.roster.table import Refusal

HEADS = ("column", "read as", "rows", "the first", "how")
WIDEST = 34  # letters of a cell of the table that `--dry-run` shows


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="say how each column is read and what would happen, and keep nothing",
    )
    parser.add_argument(
        "--again",
        metavar="EMAIL",
        default="",
        help="take this row although its address belonged to somebody who was forgotten",
    )


def run(asked: Namespace) -> int:
    from pathlib import Path
    from unicodedata import normalize

    from bot.database import with_store
    from bot.people.roster import take
    from bot.settings.reading import read_settings
    from coaching.people.roster.grid import Unreadable

    settings, again = read_settings(), normalize("NFKC", asked.again).strip().lower()
    try:
        raw = Path(asked.file).read_bytes()
    except OSError as trouble:
        print(f"{asked.file} cannot be read: {trouble.strerror}.", file=sys.stderr)
        return 1
    try:
        imported = with_store(
            settings,
            lambda tx, clock: take(tx, raw, settings, clock, asked.dry_run, again=again),
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
    roster = imported.roster
    if dry:
        print("\n".join(_understood(roster)))
    for column in roster.unread:
        why = "is not known and is" if column.how == "unknown" else f"({column.how}) is"
        print(
            f"{file}, line {roster.header}: the column “{column.written}” {why} not read.",
            file=sys.stderr,
        )
    for note in sorted((*roster.refusals, *roster.remarks), key=lambda note: note.line):
        print(f"{file}, line {note.line}{_where(note, roster)}: {note.reason}", file=sys.stderr)
    for line in imported.forgotten:
        print(f"{file}, line {line}: forgotten, not imported", file=sys.stderr)
    refused = len({refusal.line for refusal in roster.refusals})
    rows = "1 row" if refused == 1 else f"{refused} rows"
    verdict = (
        f"{imported.new} new, {imported.changed} changed, {imported.same} as before; "
        f"{rows} refused."
    )
    if imported.forgotten:
        verdict += (
            f" {len(imported.forgotten)} forgotten and not imported; where an address is somebody "
            "else's now, say --again EMAIL."
        )
    print(f"Dry run, nothing is kept: {verdict}" if dry else verdict, file=sys.stderr)


def _where(note: "Refusal", roster: "Roster") -> str:
    """The column as Kollega calls it, and as the file does where that is another name."""
    if not note.column:
        return ""
    written = [column for column in roster.understood if column.name == note.column]
    if not written:
        return f", {note.column}"
    column = written[0]
    parts = [f"“{column.written}”"] if column.written != note.column else []
    if roster.lettered:
        parts.append(f"cell {_letters(column.place)}{note.line}")
    return f", {note.column} ({', '.join(parts)})" if parts else f", {note.column}"


def _letters(place: int) -> str:
    """How spreadsheets name a column: A, …, Z, AA, …"""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def _understood(roster: "Roster") -> Iterator[str]:
    """How the file and each of its columns was read, as a table."""
    yield f"{roster.what}; the header is line {roster.header}"
    lines = [HEADS]
    for column in roster.understood:
        name = column.name or "not read"
        filled = str(column.filled) if column.name else ""
        lines.append((column.written or "(no name)", name, filled, column.first, column.how))
    widths = [min(WIDEST, max(len(line[n]) for line in lines)) for n in range(len(HEADS) - 1)]
    for line in lines:
        cells = [_cut(cell, width) for cell, width in zip(line, widths, strict=False)]
        yield "  ".join((*cells, line[-1])).rstrip()


def _cut(cell: str, width: int) -> str:
    return (cell if len(cell) <= width else f"{cell[: width - 1]}…").ljust(width)
