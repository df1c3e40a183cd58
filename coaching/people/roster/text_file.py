"""A file of text that HR hands over, as grids: UTF-8, parted by commas, semicolons, tabs or bars,
quoted where a cell holds one of them.
"""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from coaching.people.roster.grid import Grid, Line, Unreadable

SEPARATORS = {";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars"}
LONGEST = 5_000_000  # bytes; a company of 20,000 takes three
_HINT = re.compile(r'"?sep=(.)"?\s*(?:\r\n|\r|\n|\Z)', re.IGNORECASE)  # to spreadsheets, not to us


def read_grids(raw: bytes) -> list[Grid]:
    """One for each way in which its cells may be parted, the likeliest first. Raises Unreadable."""
    text = _text(raw)
    if hint := _HINT.match(text):
        # the line stays, blank, so that lines are counted with it
        return [_grid("\n" + text[hint.end() :], hint[1])]
    first = next((line for line in text.splitlines() if line.strip()), "")
    likeliest = sorted(SEPARATORS, key=first.count, reverse=True)
    return [_grid(text, separator) for separator in likeliest]


def _grid(text: str, separator: str) -> Grid:
    named = SEPARATORS.get(separator, f"“{separator}”")
    return Grid(f"{named} between the cells", lambda: _lines(text, separator), separator)


def _lines(text: str, separator: str) -> Iterator[Line]:
    """Each record with the line in which it begins. A line ends where a file's does: letters that
    only look like the end of one stay in their cell.
    """
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Line(begins, tuple(cells))
            begins = reader.line_num + 1
    except csv.Error:
        raise Unreadable(
            f"line {begins}: a quotation mark is opened and not closed; close it, or double "
            "those inside"
        ) from None


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
    if re.match(r"\s*<(!doctype|html|table|\?xml)", text, re.IGNORECASE):
        raise Unreadable("the file is a web page or XML, whatever its name; save it as .xlsx")
    return text
