"""Tables as text for spreadsheets, in which no cell is taken for a formula or falls apart."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

# what begins a cell, in a file that is split at another sign than it was written with, too
_FORMULA = re.compile(r"(^|[,;|\t\r\n]\s*)(?=[=+\-@＝＋－＠\t\r])")
ALONE = "-"  # stands for no name


def write_table(file: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    file.write_bytes(table(columns, rows))


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], between: str = ",") -> bytes:
    """UTF-8 with a mark at its beginning, so that Excel reads it as such. What a row has not is
    empty.
    """
    target = StringIO(newline="")
    writer = csv.DictWriter(target, columns, quoting=csv.QUOTE_ALL, delimiter=between)
    writer.writeheader()
    for row in rows:
        writer.writerow({name: harmless(value) for name, value in row.items()})
    return target.getvalue().encode("utf-8-sig")


def harmless(value: Any) -> Any:
    """Words that a spreadsheet would take for a formula get the sign that says they are text."""
    if not isinstance(value, str) or value == ALONE:
        return value
    return _FORMULA.sub(r"\1'", value)
