"""`report`: a month's figures, with the same silence about fewer than five people as everywhere."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coaching.ledger.bookkeeper import Part
    from coaching.ledger.month import Month
    from coaching.ports.clock import Clock
    from coaching.ports.store import Transaction


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="the latest when left out")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--csv", metavar="FILE", default="", help="for a spreadsheet")
    form.add_argument("--xlsx", metavar="FILE", default="", help="for Excel")


def run(asked: Namespace) -> int:
    from functools import partial
    from pathlib import Path

    from bot.database import leave_line, with_store
    from bot.reporting import figures
    from bot.settings.reading import read_settings
    from coaching.contents import FEATURES
    from coaching.facts.settings import Setting
    from coaching.ledger.bookkeeper import company_month, latest_month, month_parts
    from coaching.ledger.month import nothing_of
    from coaching.people.settings import decided

    try:
        wanted = figures.month_of(asked.month)
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2

    settings = read_settings()

    def read(tx: "Transaction", clock: "Clock") -> "tuple[Month, Sequence[Part], bool]":
        company = decided(settings.company, tx.every(Setting))
        on = [feature for feature in FEATURES if company.has(feature.name)]
        savings = company.has("savings")
        today = clock.now().date()
        month = wanted or latest_month(today)
        saved = company_month(tx, month, today) if savings else nothing_of(month)
        return saved, month_parts(tx, on, month), savings

    month, parts, savings = with_store(settings, read, changes=False)
    leave_line(settings, "report", month.month)
    if not savings:
        print("Time savings are switched off, so there are no figures of them.", file=sys.stderr)
    if asked.csv:
        write_csv = partial(figures.write_csv, month, Path(asked.csv), parts)
        return _written("--csv", asked.csv, write_csv)
    if asked.xlsx:
        write_xlsx = partial(figures.write_xlsx, month, Path(asked.xlsx))
        return _written("--xlsx", asked.xlsx, write_xlsx)
    print(figures.as_json(month, parts) if asked.json else figures.as_text(month))
    return 0


def _written(option: str, file: str, write: Callable[[], None]) -> int:
    try:
        write()
    except OSError as trouble:
        print(f"{option} {file}: the file cannot be written ({trouble.strerror})", file=sys.stderr)
        return 1
    print(f"Written to {file}.", file=sys.stderr)
    return 0
