"""`report`: a month's figures, with the same silence about fewer than five people as everywhere."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.reporting.figures import Told
    from coaching.ports.clock import Clock
    from coaching.ports.store import Transaction


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="the latest when left out")
    cuts = ("department", "area", "use_case")
    parser.add_argument("--by", default="department", choices=cuts, help="department when left out")
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
    from coaching.ledger.bookkeeper import press_of
    from coaching.people.settings import decided

    try:
        wanted = figures.month_of(asked.month)
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2

    settings = read_settings()

    def show(tx: "Transaction", clock: "Clock") -> "tuple[Told, bool]":
        company = decided(settings.company, tx.every(Setting))
        press = press_of(company, FEATURES)
        return figures.told(tx, press, clock, wanted, asked.by), company.has("savings")

    told, savings = with_store(settings, show)
    leave_line(settings, "report", told.month)
    if not savings:
        print("Time savings are switched off, so there are no figures of them.", file=sys.stderr)
    if asked.csv:
        write_csv = partial(figures.write_csv, told, Path(asked.csv), settings.company)
        return _written("--csv", asked.csv, write_csv)
    if asked.xlsx:
        write_xlsx = partial(figures.write_xlsx, told, Path(asked.xlsx))
        return _written("--xlsx", asked.xlsx, write_xlsx)
    print(figures.as_json(told) if asked.json else figures.as_text(told))
    return 0


def _written(option: str, file: str, write: Callable[[], None]) -> int:
    try:
        write()
    except OSError as trouble:
        print(f"{option} {file}: the file cannot be written ({trouble.strerror})", file=sys.stderr)
        return 1
    print(f"Written to {file}.", file=sys.stderr)
    return 0
