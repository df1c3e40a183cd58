"""A month's figures as text, JSON, CSV or a workbook."""

import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from coaching.ledger.bookkeeper import told
from coaching.ledger.month import Figures, Month
from coaching.ledger.verdicts import CoachFigures

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
OF_THE_COACH = ("topic", "helped", "failed", "unanswered")  # rows of their own
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


def as_json(month: Month, coach: CoachFigures) -> str:
    return json.dumps({**told(month), "coach": asdict(coach)}, ensure_ascii=False, indent=2)


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


def write_csv(month: Month, file: Path, coach: CoachFigures) -> None:
    """UTF-8 with a mark at its beginning, so that Excel reads it as such; minutes. Rows of the
    coach come last.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.DictWriter(target, (*COLUMNS, *OF_THE_COACH))
        writer.writeheader()
        writer.writerows(
            {**row, "departments": _harmless(row["departments"])} for row in rows(month)
        )
        writer.writerows(_of_the_coach(month.month, coach))


def _of_the_coach(month: str, coach: CoachFigures) -> Iterator[dict[str, Any]]:
    yield from (
        {"month": month, **asdict(topic), "topic": _harmless(topic.topic)} for topic in coach.topics
    )
    if coach.unknown:
        yield {"month": month, "unanswered": coach.unknown.questions}


def _harmless(name: str) -> str:
    """A name that a spreadsheet would take for a formula gets the sign that says it is text."""
    formula = name.startswith(("=", "+", "-", "@", "\t", "\r")) and name != "-"
    return f"'{name}" if formula else name


def write_xlsx(month: Month, file: Path) -> None:
    """Minutes; the same rows as everywhere."""
    from bot.reporting.workbook import workbook

    file.write_bytes(workbook(month.month, COLUMNS, rows(month)))
