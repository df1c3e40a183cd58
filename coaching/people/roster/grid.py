"""A file as it was written, before anybody says which line is the header: lines of cells."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


class Unreadable(ValueError):
    """The file as a whole is refused; the message says why and how to mend it."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` as whoever opens the file sees it, beginning with 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """`lines` reads those that are not blank, anew each time; it may raise Unreadable."""

    what: str  # such as "commas between the cells", or "the sheet “Anställda”"
    lines: Callable[[], Iterable[Line]]
    separator: str = ""  # empty in a workbook, where every cell has its own place
