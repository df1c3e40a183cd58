"""A month's figures as text, JSON, CSV or a workbook."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.reporting.cells import table
from coaching.company.company import Company
from coaching.facts.publications import Publication
from coaching.ledger.published.kpis import By, kpis, published
from coaching.ledger.published.publishing import Press, running_month
from coaching.ports.clock import Clock
from coaching.ports.store import Transaction

FIGURES = ("claimed", "adjusted", "timed", "new_work", "capped", "answered", "asked")
COLUMNS = ("month", "departments", *FIGURES, "low", "high")
HEADS: Mapping[By, str] = {"department": "departments", "area": "areas", "use_case": "use_cases"}
MINUTES = ("claimed", "adjusted", "timed", "new_work")
ALL = "all"
# what a spreadsheet splits at where its reader lives, for where a comma is the sign in a number
BETWEEN = {"sv": ";", "de": ";"}


@dataclass(frozen=True)
class Told:
    """What is shown of a month, and the rows that the features add below."""

    figures: Mapping[str, Any]  # as in `coaching.ledger.published.kpis`
    more: Sequence[Mapping[str, Any]] = ()
    trend: Sequence[Mapping[str, Any]] = ()  # a row for each month that is published
    by: By = "department"

    @property
    def columns(self) -> Sequence[str]:
        return "month", HEADS[self.by], *COLUMNS[2:]

    @property
    def month(self) -> str:
        return str(self.figures["month"])


def month_of(month: str) -> str:
    """The month as it is asked for, empty for the latest; raises ValueError saying how to write
    it.
    """
    if not month:
        return ""
    try:
        return date.fromisoformat(f"{month}-01").strftime("%Y-%m")
    except ValueError:
        raise ValueError(f"--month {month}: expected a month such as 2026-01") from None


def told(tx: Transaction, press: Press, clock: Clock, month: str, by: By = "department") -> Told:
    """Shown from now on: it is counted and kept where it was not yet."""
    now = clock.now()
    shown = month or running_month(now.date())
    tx.put(*press.look(tx, shown, now))
    return Told(kpis(tx, press.company, shown, by), _more(tx, shown), _trend(tx, by), by)


def _trend(tx: Transaction, by: By) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in published(tx):
        figures: Any = one.figures
        if total := figures["time"]["total"]:
            found.append({"month": one.period, HEADS[by]: ALL, **total})
    return found


def _more(tx: Transaction, month: str) -> list[Mapping[str, Any]]:
    whole: Any = tx.get(Publication, f"{month}/company")
    if whole is None or whole.state == "running":
        return []
    return [row for part in whole.figures["more"].values() for row in part["rows"]]


def rows(told: Told) -> list[dict[str, Any]]:
    """One for the company and one for each part of it; minutes, and empty for what is not
    known.
    """
    head = HEADS[told.by]
    return [{"month": told.month, head: names, **row} for names, row in _shown(told)]


def _shown(told: Told) -> Iterator[tuple[str, Mapping[str, Any]]]:
    time = told.figures["time"]
    if time["total"]:
        yield ALL, time["total"]
    for row in time["by"]:
        figures = {name: value for name, value in row.items() if name != "names"}
        yield " + ".join(name or "-" for name in row["names"]) or "-", figures


def as_json(told: Told) -> str:
    return json.dumps(whole(told.figures), ensure_ascii=False, indent=2)


def whole(figures: Mapping[str, Any]) -> dict[str, Any]:
    """With what was saved under the names that it had before there was anything else."""
    time = figures["time"]
    departments = [[row["names"], _saved(row)] for row in time["by"]]
    total = _saved(time["total"]) if time["total"] else None
    return {**figures, "total": total, "departments": departments}


def _saved(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in FIGURES}


def as_text(told: Told) -> str:
    """Columns of equal width; hours with one decimal."""
    found, columns = rows(told), told.columns[1:-2]
    if not found:
        return f"{told.month}: fewer than five people have answered, so nothing is shown."
    shown = [columns, *(tuple(_cell(row, name) for name in columns) for row in found)]
    widths = [max(len(line[n]) for line in shown) for n in range(len(columns))]
    lines = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in shown
    )
    return "\n".join((f"{told.month}, hours", *lines))


def _cell(row: dict[str, Any], name: str) -> str:
    value = row[name]
    if value is None:
        return "-"
    if name in MINUTES:
        return f"{value / 60:.1f}"
    return str(value)


def write_csv(told: Told, file: Path, company: Company) -> None:
    file.write_bytes(csv_of(told, company))


def csv_of(told: Told, company: Company) -> bytes:
    """Minutes; rows of the features' own figures come last."""
    others = [{"month": told.month, **row} for row in told.more]
    own = dict.fromkeys(name for row in told.more for name in row)
    between = BETWEEN.get(company.language, ",")
    return table([*told.columns, *own], [*rows(told), *others], between)


def write_xlsx(told: Told, file: Path) -> None:
    file.write_bytes(workbook_of(told))


def workbook_of(told: Told) -> bytes:
    """Minutes; the same rows as everywhere, and the months before."""
    from bot.reporting.workbook import workbook

    return workbook(told.month, told.columns, rows(told), told.trend)
