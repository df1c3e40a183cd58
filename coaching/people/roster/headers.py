"""Which line of a grid names the columns, and what each of them is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from unicodedata import category, normalize

from coaching.people.roster.grid import Line
from coaching.readers.vocabulary import words

COLUMNS = (
    "email", "name", "department", "role", "manager_email", "languages", "timezone", "country",
    "start_date",
    "leave_date", "region", "tools", "ai_experience", "wants_buddy", "buddy_capacity",
)  # fmt: skip
NEEDED = ("email", "name")
PARTS = ("first_name", "last_name")  # of a name, where it has two columns
FARTHEST = 40  # lines that may stand before the header: titles, a logo's, who made the file
_JOINERS = "\u200c\u200d"  # are no mistake in a name
_PART = "[dmyåajt]{1,4}"
_DATE_HINT = re.compile(rf"\(({_PART}[./ -]{_PART}[./ -]{_PART})\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is one of COLUMNS or PARTS; empty: it is not read, `because` of that."""

    place: int
    written: str
    name: str = ""
    because: str = "unknown"


@dataclass(frozen=True, slots=True)
class Header:
    line: int
    columns: tuple[Column, ...]

    def of(self, name: str) -> Column | None:
        return next((column for column in self.columns if column.name == name), None)

    @property
    def whole(self) -> bool:
        """Whether it names what is needed."""
        return bool(self.of("email") and (self.of("name") or self.of("first_name")))


def tidy(cell: str) -> str:
    """Without what nobody sees: marks of direction, soft hyphens, breaks, spaces at the rims."""
    seen = (sign for sign in cell if category(sign) != "Cf" or sign in _JOINERS)
    return " ".join("".join(seen).split())


def header_in(lines: Iterable[Line]) -> Header | None:
    """The first line that names what is needed; None when there is none near the beginning."""
    for number, line in enumerate(lines):
        header = header_of(line)
        if header.whole:
            return header
        if number > FARTHEST:
            break
    return None


def header_of(line: Line) -> Header:
    """Separators at its end name no columns."""
    written = [tidy(cell) for cell in line.cells]
    while written and not written[-1]:
        written.pop()
    columns = [Column(place, name) for place, name in enumerate(written)]
    for name in (*COLUMNS, *PARTS):
        candidates = _candidates(name, columns)
        for rank, column in enumerate(candidates):
            taken = f"“{candidates[0].written}” is read as {name}"
            columns[column.place] = replace(
                column, name="" if rank else name, because=taken if rank else ""
            )
    return Header(line.number, tuple(_without_halves(columns)))


def date_hint(column: Column) -> str:
    """The order "dmy" or "mdy", where the header tells it: "Start date (dd/mm/yyyy)"."""
    hint = _DATE_HINT.search(column.written)
    if hint is None:
        return ""
    first = hint[1][0].casefold()
    return {"d": "dmy", "t": "dmy", "m": "mdy"}.get(first, "")


def twice(header: Header) -> str:
    """A column that is read and stands there twice under the same name."""
    written = [_bare(column.written) for column in header.columns]
    for column in header.columns:
        if column.name and written.count(_bare(column.written)) > 1:
            return column.written
    return ""


def _candidates(name: str, columns: Sequence[Column]) -> list[Column]:
    """The columns that could be this one, the likeliest first."""
    ranks = _headers()[name]
    known = [column for column in columns if _bare(column.written) in ranks]
    return sorted(known, key=lambda column: ranks[_bare(column.written)])


def _without_halves(columns: Sequence[Column]) -> Iterable[Column]:
    """A surname alone is no name, and a first name is none of its own beside a whole one, unless
    the whole one is a surname: in German files "Name" often stands beside "Vorname".
    """
    named = {column.name for column in columns}
    for column in columns:
        if column.name == "last_name" and "first_name" not in named:
            yield replace(column, name="name" if "name" not in named else "", because="")
        else:
            yield column


def _bare(header: str) -> str:
    """Its letters and figures, without the dates' form behind it."""
    plain = normalize("NFKC", _DATE_HINT.sub("", header)).casefold()
    plain = plain.replace("#", "number")  # "Employee #" is nobody's name
    return re.sub(r"[\W_]+", "", plain)


@cache
def _headers() -> Mapping[str, Mapping[str, int]]:
    """Column -> what it may be called -> its place in the list."""
    listed = words("roster")["headers"]
    return {name: {bare: rank for rank, bare in enumerate(listed[name])} for name in listed}
