"""The file that HR hands over, as rows under columns that are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coaching.people.roster.grid import Grid, Line, Unreadable
from coaching.people.roster.headers import (
    COLUMNS,
    NEEDED,
    Column,
    Header,
    header_in,
    header_of,
    tidy,
    twice,
)
from coaching.people.roster.text_file import SEPARATORS


@dataclass(frozen=True)
class Refusal:
    """A row that is not taken, or a remark on one that is. `column` is empty when it is about the
    row as a whole.
    """

    line: int
    column: str
    reason: str  # with how to mend it

    def __str__(self) -> str:
        return (
            ", ".join(part for part in (f"line {self.line}", self.column) if part)
            + f": {self.reason}"
        )


@dataclass(frozen=True)
class Row:
    line: int  # where it begins
    cells: Mapping[str, str]  # by the name of the column, without spaces at the rims


@dataclass(frozen=True)
class Table:
    what: str  # how the file is made, such as "commas between the cells"
    header: Header
    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    lettered: bool  # whether its columns have letters, as a spreadsheet's do

    @property
    def columns(self) -> tuple[str, ...]:
        """Those that are known, in the order of the file."""
        return tuple(column.name for column in self.header.columns if column.name)


def table_of(grids: Sequence[Grid]) -> Table:
    """Of the first grid that has a header. Raises Unreadable when there is no table in any."""
    for grid in grids:
        header = _header(grid, last=len(grids) == 1)
        if header is not None:
            return _table(grid, header)
    raise _no_header(grids[0] if grids else None)


def _header(grid: Grid, *, last: bool) -> Header | None:
    """None where it cannot be read this way, but perhaps in another."""
    try:
        return header_in(grid.lines())
    except Unreadable:
        if last:
            raise
        return None


def _table(grid: Grid, header: Header) -> Table:
    if again := twice(header):
        raise Unreadable(f"line {header.line}: the column “{again}” is there twice; remove one")
    rows: list[Row] = []
    refusals: list[Refusal] = []
    for line in grid.lines():
        if line.number <= header.line:
            continue
        if grid.separator and _too_long(line, header):
            refusals.append(Refusal(line.number, "", _surplus(line, header, grid)))
        else:
            rows.append(Row(line.number, _cells(line, header.columns)))
    return Table(grid.what, header, tuple(rows), tuple(refusals), not grid.separator)


def _too_long(line: Line, header: Header) -> bool:
    """There is something where no column is: a separator stands within a cell."""
    return any(cell.strip() for cell in line.cells[len(header.columns) :])


def _surplus(line: Line, header: Header, grid: Grid) -> str:
    sign = SEPARATORS.get(grid.separator, "separator").removesuffix("s")
    return (
        f"it has {len(line.cells)} cells and the header {len(header.columns)}; put a cell that "
        f"holds a {sign} in quotes"
    )


def _cells(line: Line, columns: Sequence[Column]) -> Mapping[str, str]:
    """Cells that are left away at the end of a line are empty."""
    cells = (*line.cells, *[""] * (len(columns) - len(line.cells)))
    return {column.name: tidy(cells[column.place]) for column in columns if column.name}


def _no_header(grid: Grid | None) -> Unreadable:
    first = next(iter(grid.lines()), None) if grid else None
    if first is None:
        return Unreadable(
            "the file is empty; the first line names the columns, such as email;name;department"
        )
    known = [column.name for column in header_of(first).columns]
    missing = next(name for name in NEEDED if name not in known)
    return Unreadable(
        f"line {first.number}: there is no column “{missing}”; the known columns are "
        f"{', '.join(COLUMNS)}, and what HR systems call them in Swedish, English and German"
    )
