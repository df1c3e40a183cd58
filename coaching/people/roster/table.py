"""The file that HR hands over, as rows: UTF-8, parted by commas or semicolons, quoted where a cell
holds either.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

COLUMNS = (
    "email", "name", "department", "role", "manager_email", "languages", "timezone", "country",
    "start_date",
    "leave_date", "region", "tools", "ai_experience", "wants_buddy", "buddy_capacity",
)  # fmt: skip
NEEDED = ("email", "name")
LONGEST = 5_000_000  # bytes; a company of 20,000 takes three


class Unreadable(ValueError):
    """The file as a whole is refused; the message says why and how to mend it."""


@dataclass(frozen=True)
class Refusal:
    """A row that is not taken. `column` is empty when it is about the row as a whole."""

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
    line: int  # where it begins; the header stands in line 1
    cells: Mapping[str, str]  # by the name of the column, without spaces at the rims


@dataclass(frozen=True)
class Table:
    columns: tuple[str, ...]  # those that are known, in the order of the file
    unknown: tuple[str, ...]  # those that are not read
    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]


def read_table(raw: bytes) -> Table:
    """Raises Unreadable when there is no table in it."""
    text = _text(raw)
    lines = iter(_records(text))
    number, header = next(lines, (1, []))
    if not header:
        raise Unreadable(
            "the file is empty; the first line names the columns, such as email;name;department"
        )
    columns = [cell.strip().lower().replace(" ", "_").replace("-", "_") for cell in header]
    _check(columns)
    rows: list[Row] = []
    refusals: list[Refusal] = []
    for number, cells in lines:
        if len(cells) != len(columns):
            reason = (
                f"it has {len(cells)} cells and the header {len(columns)}; put a cell that holds "
                "a comma in quotes"
            )
            refusals.append(Refusal(number, "", reason))
        elif any(cell.strip() for cell in cells):
            known = {
                name: " ".join(cell.split())
                for name, cell in zip(columns, cells, strict=True)
                if name in COLUMNS
            }
            rows.append(Row(number, known))
    known_columns = tuple(name for name in columns if name in COLUMNS)
    unknown = tuple(name for name in columns if name and name not in COLUMNS)
    return Table(known_columns, unknown, tuple(rows), tuple(refusals))


def _text(raw: bytes) -> str:
    if len(raw) > LONGEST:
        raise Unreadable(
            f"the file is larger than {LONGEST // 1_000_000} MB; hand it over in parts"
        )
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Unreadable("the file is UTF-16; save it as “CSV UTF-8”")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw[: wrong.start].count(b"\n") + 1
        raise Unreadable(
            f"line {line}: the file is not UTF-8, probably Latin-1; save it as “CSV UTF-8”"
        ) from None
    if "\0" in text:
        raise Unreadable("the file holds zero bytes, so it is no text; save it as “CSV UTF-8”")
    return text


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line in which it begins; blank lines are passed over."""
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = max((",", ";", "\t"), key=first.count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        raise Unreadable(
            f"line {begins}: a quotation mark is opened and not closed; close it, or double "
            "those inside"
        ) from None


def _check(columns: list[str]) -> None:
    if twice := next((name for name in columns if name and columns.count(name) > 1), ""):
        raise Unreadable(f"line 1: the column “{twice}” is there twice; remove one")
    if missing := [name for name in NEEDED if name not in columns]:
        raise Unreadable(
            f"line 1: there is no column “{missing[0]}”; the known columns are {', '.join(COLUMNS)}"
        )
