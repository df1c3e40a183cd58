"""`evidence`: the record of AI literacy. The same twice when nothing changed; exit 1 where a row of
its chain was changed or is missing.
"""

import csv
import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

REVIEWED_ON = "2026-12-01"  # when somebody last read the note
NOTE = (
    "What this company did so that its people understand the AI they use (EU AI Act, Article 4). "
    "Measures are counts of people in a month that is over; fewer than five are shown as "
    "“under 5”. A name stands here only by its owner’s own tap. It describes what was done, "
    "and judges nobody."
)
COLUMNS = ("day", "kind", "topic", "people", "email", "evidence", "hash")


def arguments(parser: ArgumentParser) -> None:
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--csv", metavar="FILE", default="", help="for a spreadsheet")


def run(asked: Namespace) -> int:
    from secrets import token_hex

    from bot.database import leave_line, with_store
    from bot.settings.reading import read_settings
    from coaching.ledger.record import broken, keep, record
    from coaching.ports.clock import Clock
    from storage.transaction import SqlTransaction

    settings = read_settings()

    def look(tx: SqlTransaction, clock: Clock) -> tuple[str, dict[str, Any]]:
        if trouble := broken(tx):
            return trouble, {}
        keep(tx, clock.now().date(), token_hex)
        return "", record(tx)

    with_store(settings, look)  # the first time the chain only begins
    trouble, found = with_store(settings, look)
    leave_line(settings, "evidence")
    if trouble:
        print(f"The record does not hold: {trouble}.", file=sys.stderr)
        return 1
    told = {"reviewed_on": REVIEWED_ON, "note": NOTE, **found}
    if asked.csv:
        _write(Path(asked.csv), found)
    elif asked.json:
        print(json.dumps(told, ensure_ascii=False))
    else:
        print(_as_text(told))
    return 0


def _write(file: Path, found: dict[str, Any]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        table = csv.DictWriter(opened, COLUMNS, restval="", extrasaction="ignore")
        table.writeheader()
        table.writerows(found["measures"])
        table.writerows({**row, "kind": "released"} for row in found["released"])


def _as_text(told: dict[str, Any]) -> str:
    measures = [f"{m['day']}  {m['kind']} {m['topic']}: {m['people']}" for m in told["measures"]]
    released = [
        f"{r['day']}  {r['email']}: {r['topic']} ({r['evidence']})" for r in told["released"]
    ]
    nothing = ["nothing yet"]
    lines = [NOTE, "", "Measures", *(measures or nothing), "", "With their name"]
    return "\n".join([*lines, *(released or nothing), "", f"Head of the chain: {told['head']}"])
