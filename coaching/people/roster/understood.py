"""How each column of a file was read, for whoever looks before anything is kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from coaching.people.roster import cells
from coaching.people.roster.dates import NoDay, day_of
from coaching.people.roster.entry import DAYS, READERS, Manner, cell_of
from coaching.people.roster.headers import PARTS, Column
from coaching.people.roster.table import Row, Table

MOST = 4  # different values that are shown one by one
IN_WORDS = ("languages", "country", "ai_experience", "wants_buddy", "buddy_capacity")


@dataclass(frozen=True, slots=True)
class Understood:
    """`name` is empty where the column is not read; `filled` counts the rows that say something,
    and `first` is the first of them.
    """

    place: int
    written: str
    name: str
    how: str
    filled: int
    first: str


def understood(table: Table, manner: Manner) -> tuple[Understood, ...]:
    return tuple(_understood(column, table, manner) for column in table.header.columns)


def _understood(column: Column, table: Table, manner: Manner) -> Understood:
    if not column.name:
        return Understood(column.place, column.written, "", column.because, 0, "")
    written = [cell for row in table.rows if (cell := row.cells[column.name])]
    how = _how(column, table.rows, written, manner)
    first = written[0] if written else ""
    return Understood(column.place, column.written, column.name, how, len(written), first)


def _how(column: Column, rows: Sequence[Row], written: Sequence[str], manner: Manner) -> str:
    if column.name in DAYS:
        return ", ".join(_counted(_form(cell, manner) for cell in written))
    if column.name in PARTS or (column.name == "name" and _joined(rows)):
        return "a part of the name, which is " + next(_names(rows), "empty")
    if column.name in IN_WORDS:
        return _one_by_one(column.name, written)
    return "an address" if column.name in ("email", "manager_email") else "as it stands"


def _joined(rows: Sequence[Row]) -> bool:
    return any(row.cells.get(part) for row in rows for part in PARTS)


def _names(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        try:
            if name := cell_of(row, "name"):
                yield f"“{name}”"
        except cells.Wrong:
            continue


def _form(cell: str, manner: Manner) -> str:
    try:
        return day_of(cells.present(cell), manner.order, manner.zone).form
    except (NoDay, cells.Wrong):
        return "not understood"


def _counted(forms: Iterable[str]) -> Iterable[str]:
    """Each with how often, the most frequent first; a single one without."""
    counts: dict[str, int] = {}
    for form in forms:
        counts[form] = counts.get(form, 0) + 1
    if len(counts) == 1:
        return list(counts)
    ordered = sorted(counts.items(), key=lambda one: -one[1])
    return [f"{form} ({count})" for form, count in ordered]


def _one_by_one(name: str, written: Sequence[str]) -> str:
    """What the values mean, each once."""
    different = dict.fromkeys(written)
    shown = [f"{cell} → {_meant(name, cell)}" for cell in list(different)[:MOST]]
    more = len(different) - len(shown)
    return ", ".join([*shown, f"{more} more"] if more else shown)


def _meant(name: str, cell: str) -> str:
    _, read = READERS[name]
    try:
        present = cells.present(cell)
        return _shown(read(present)) if present else "nothing"
    except cells.Wrong:
        return "not understood"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " and ".join(value) or "nothing" if isinstance(value, tuple) else str(value)
