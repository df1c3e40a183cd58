"""A month's figures as an Excel workbook: text is text, numbers are numbers, and nothing is a
formula. Its charts are Excel's own, so that they can be changed and pasted.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
WIDE, NARROW = 32, 11  # characters
MONTHS = "months"
DRAWN = ("claimed", "adjusted")  # minutes
COLOURS = {"claimed": "#B9DCD8", "adjusted": "#0B5D5A"}

Rows = Sequence[Mapping[str, Any]]


def workbook(month: str, columns: Sequence[str], rows: Rows, trend: Rows = ()) -> bytes:
    """A sheet of the month (YYYY-MM), and one of those that are published. Heads stay in sight;
    what is None stays empty.
    """
    written = BytesIO()
    with xlsxwriter.Workbook(written, OPTIONS) as book:
        _sheet(book, month, columns, rows)
        if len(rows) > 2:
            _chart(book, month, columns, (2, len(rows)), columns[1], len(rows) + 2, "bar")
        if trend:
            _sheet(book, MONTHS, columns, trend)
            _chart(book, MONTHS, columns, (1, len(trend)), "month", len(trend) + 2, "column")
    return written.getvalue()


def _sheet(book: Any, name: str, columns: Sequence[str], rows: Rows) -> None:
    sheet = book.add_worksheet(name)
    head, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm"})
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(columns):
        sheet.set_column(column, column, WIDE if column == 1 else NARROW)
        sheet.write_string(0, column, title, head)
    for line, row in enumerate(rows, 1):
        sheet.write_datetime(line, 0, date.fromisoformat(f"{row['month']}-01"), day)
        for column, title in enumerate(columns[1:], 1):
            _fill(sheet, line, column, row.get(title))


def _fill(sheet: Any, line: int, column: int, value: str | int | None) -> None:
    if isinstance(value, str):
        sheet.write_string(line, column, value)
    elif value is not None:
        sheet.write_number(line, column, value)


def _chart(
    book: Any,
    name: str,
    columns: Sequence[str],
    lines: tuple[int, int],
    along: str,
    below: int,
    kind: str,
) -> None:
    """Of the rows between these lines, drawn below them."""
    chart = book.add_chart({"type": kind})
    first, last = lines
    named = columns.index(along)
    for measure in DRAWN:
        column = columns.index(measure)
        chart.add_series(
            {
                "name": [name, 0, column],
                "categories": [name, first, named, last, named],
                "values": [name, first, column, last, column],
                "fill": {"color": COLOURS[measure]},
                "gap": 60,
            }
        )
    chart.set_legend({"position": "bottom"})
    if kind == "bar":
        chart.set_y_axis({"reverse": True})
    sheet = book.get_worksheet_by_name(name)
    sheet.insert_chart(below, 1, chart, {"x_scale": 1.4, "y_scale": 1.2})
