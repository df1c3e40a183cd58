"""A month's figures as text, JSON, CSV or a workbook."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from bot.reporting.cells import write_table
from coaching.ledger.bookkeeper import Part, told
from coaching.ledger.month import Figures, Month

COLUMNS = (
    "month",
    "departments",
    "claimed",
    "adjusted",
    "timed",
    "new_work",
    "capped",
    "answered",
    "asked",
)
MINUTES = ("claimed", "adjusted", "timed", "new_work")
ALL = "all"


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


def rows(month: Month) -> list[dict[str, Any]]:
    """One for the company and one for each group of departments; minutes, and empty for what is not
    known.
    """
    return [_row(month.month, names, figures) for names, figures in _shown(month)]


def _shown(month: Month) -> Iterator[tuple[str, Figures]]:
    if month.total:
        yield ALL, month.total
    yield from (
        (" + ".join(name or "-" for name in names), figures) for names, figures in month.departments
    )


def _row(month: str, names: str, figures: Figures) -> dict[str, Any]:
    return {"month": month, "departments": names, **asdict(figures)}


def as_json(month: Month, parts: Iterable[Part]) -> str:
    own = {part.of.name: asdict(part.counted) for part in parts}
    return json.dumps({**told(month), **own}, ensure_ascii=False, indent=2)


def as_text(month: Month) -> str:
    """Columns of equal width; hours with one decimal."""
    found = rows(month)
    if not found:
        return f"{month.month}: fewer than five people have answered, so nothing is shown."
    shown = [COLUMNS[1:], *(tuple(_cell(row, name) for name in COLUMNS[1:]) for row in found)]
    widths = [max(len(line[n]) for line in shown) for n in range(len(COLUMNS) - 1)]
    lines = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in shown
    )
    return "\n".join((f"{month.month}, hours", *lines))


def _cell(row: dict[str, Any], name: str) -> str:
    value = row[name]
    if value is None:
        return "-"
    if name in MINUTES:
        return f"{value / 60:.1f}"
    return str(value)


def write_csv(month: Month, file: Path, parts: Sequence[Part]) -> None:
    """Minutes; rows of the features' own figures come last."""
    own = [column for part in parts for column in part.of.columns]
    others = [row for part in parts for row in _own_rows(month.month, part)]
    write_table(file, [*COLUMNS, *own], [*rows(month), *others])


def _own_rows(month: str, part: Part) -> Iterator[dict[str, Any]]:
    for row in part.of.rows(part.counted):
        yield {"month": month, **row}


def write_xlsx(month: Month, file: Path) -> None:
    """Minutes; the same rows as everywhere."""
    from bot.reporting.workbook import workbook

    file.write_bytes(workbook(month.month, COLUMNS, rows(month)))
