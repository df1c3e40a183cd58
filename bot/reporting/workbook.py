"""A month's figures as an Excel workbook: text is text, numbers are numbers, and nothing is a
formula.
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


def workbook(month: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    """One sheet, named after the month (YYYY-MM); its heads stay in sight. What is None stays
    empty.
    """
    written = BytesIO()
    with xlsxwriter.Workbook(written, OPTIONS) as book:
        sheet = book.add_worksheet(month)
        head, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm"})
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(columns):
            sheet.set_column(column, column, WIDE if name == "departments" else NARROW)
            sheet.write_string(0, column, name, head)
        for line, row in enumerate(rows, 1):
            sheet.write_datetime(line, 0, date.fromisoformat(f"{row['month']}-01"), day)
            for column, name in enumerate(columns[1:], 1):
                _fill(sheet, line, column, row.get(name))
    return written.getvalue()


def _fill(sheet: Any, line: int, column: int, value: str | int | None) -> None:
    if isinstance(value, str):
        sheet.write_string(line, column, value)
    elif value is not None:
        sheet.write_number(line, column, value)
