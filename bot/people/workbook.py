"""A workbook that HR hands over (.xlsx), as grids of text: each visible sheet is one."""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from itertools import zip_longest
from typing import Any
from zipfile import BadZipFile, ZipFile

from coaching.people.roster.grid import Grid, Line, Unreadable

ZIP = b"PK\x03\x04"
OLD_EXCEL = b"\xd0\xcf\x11\xe0"  # .xls, and every workbook behind a password
PDF = b"%PDF"
LARGEST = 200_000_000  # bytes when unpacked; a company of 20,000 takes thirty
WIDEST = 200  # columns
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # how a workbook writes a sign that XML cannot hold


def is_no_text(raw: bytes) -> bool:
    return raw.startswith((ZIP, OLD_EXCEL, PDF))


def read_grids(raw: bytes) -> list[Grid]:
    """Raises Unreadable, also for what is no workbook."""
    if raw.startswith(OLD_EXCEL):
        raise Unreadable("the file is an old .xls, or behind a password; save it as .xlsx without")
    if raw.startswith(PDF):
        raise Unreadable("the file is a PDF; export the list as .xlsx or “CSV UTF-8”")
    _look_over(raw)
    sheets = _sheets(raw)
    if not sheets:
        raise Unreadable("there is no sheet in it that can be seen; save it anew as .xlsx")
    return [Grid(f"the sheet “{name}”", partial(iter, lines)) for name, lines in sheets]


def _look_over(raw: bytes) -> None:
    try:
        with ZipFile(BytesIO(raw)) as packed:
            names, size = packed.namelist(), sum(part.file_size for part in packed.infolist())
    except BadZipFile:
        raise Unreadable("the file is damaged; export it anew") from None
    if "mimetype" in names:
        raise Unreadable("the file is an OpenDocument; save it as .xlsx or “CSV UTF-8”")
    if "xl/workbook.xml" not in names:
        raise Unreadable("the file is no workbook that can be read; save it as .xlsx")
    if size > LARGEST:
        raise Unreadable(
            f"the file is larger than {LARGEST // 1_000_000} MB; hand it over in parts"
        )


def _sheets(raw: bytes) -> list[tuple[str, Sequence[Line]]]:
    """Of each visible sheet its name and its lines that are not blank."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and pictures that nobody asked for
        try:
            values = load_workbook(BytesIO(raw), read_only=True, data_only=True)
            formulas = load_workbook(BytesIO(raw), read_only=True)
            return [
                (sheet.title, list(_lines(sheet, formulas[sheet.title])))
                for sheet in values.worksheets
                if sheet.sheet_state == "visible"
            ]
        except Exception as trouble:  # whatever the reader stumbles over in somebody's file
            kind = type(trouble).__name__
            raise Unreadable(f"the workbook cannot be read ({kind}); save it anew") from None


def _lines(values: Any, formulas: Any) -> Iterator[Line]:
    """Two readings of the sheet, side by side: what a formula gives is kept only in the one, and
    that there is one only in the other.
    """
    both = zip_longest(_rows(values), _rows(formulas), fillvalue=())
    for number, (given, written) in enumerate(both, 1):
        pairs = zip_longest(given, written)
        cells = tuple(_text(written if value is None else value) for value, written in pairs)
        if any(cell.strip() for cell in cells):
            yield Line(number, cells)


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a file says of its own size is often wrong
    yield from sheet.iter_rows(max_col=WIDEST, values_only=True)


def _text(value: Any) -> str:
    """As people would write the value of the cell; a formula without one as it stands."""
    if value is None:
        return ""
    for kind, written in WRITTEN.items():
        if isinstance(value, kind):
            return written(value)
    text = getattr(value, "text", value)  # a formula for several cells is a thing of its own
    return _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), str(text))


def _box(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _number(value: float) -> str:
    return str(int(value)) if value.is_integer() else str(value)


def _moment(value: datetime) -> str:
    if value.time() == time(0):
        return value.date().isoformat()
    return value.isoformat(sep=" ", timespec="seconds")


def _duration(value: timedelta) -> str:
    minutes = round(abs(value).total_seconds() / 60)
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02}"


WRITTEN: Mapping[type, Callable[[Any], str]] = {
    bool: _box,
    float: _number,
    datetime: _moment,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: _duration,
}
