#!/usr/bin/env bash
# Thirty hours in a LibreOffice sheet: one reader refuses the sheet, one hands out its code.
#
# With:       pandas 3.1.1 over odfpy 1.4.1 and python-calamine 0.9.1, pyexcel 0.7.6 over
#             pyexcel-ods3 0.6.1
# Expected:   a duration above 24 hours is a timedelta, as from .xlsx.
# Happens:    odfpy's engine raises "hour must be in 0..23" and nothing of the sheet is read;
#             calamine gives the text "PT30H00M00S" beside a time for 1:30; pyexcel gives a
#             timedelta.
# Hurt:       HR teams with LibreOffice: one person above 24 hours, and the whole file is refused.
# Documented: both engines are named for .ods, with no word on durations.
#             https://pandas.pydata.org/docs/reference/api/pandas.read_excel.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check \
  pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1 pyexcel==0.7.6 pyexcel-ods3==0.6.1
bin/python - <<'PY'
import pandas
import pyexcel
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def sheet(path, duration, shown):
    book, table = OpenDocumentSpreadsheet(), Table(name="hours")
    head, hours = TableCell(valuetype="string"), TableCell(valuetype="time", timevalue=duration)
    head.addElement(P(text="worked"))
    hours.addElement(P(text=shown))
    for cell in (head, hours):
        row = TableRow()
        row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(path)


def read(path, engine):
    try:
        return str(pandas.read_excel(path, engine=engine).iloc[0, 0])
    except ValueError as refused:
        return str(refused).split(":")[0]


sheet("short.ods", "PT01H30M00S", "01:30")
sheet("long.ods", "PT30H00M00S", "30:00")
seen = {
    engine: [read("short.ods", engine), read("long.ods", engine)] for engine in ("odf", "calamine")
}
seen["pyexcel"] = [
    str(pyexcel.get_array(file_name=name)[1][0]) for name in ("short.ods", "long.ods")
]
print("expected: 01:30:00 and 1 day, 6:00:00 of each")
print("seen:    ", seen)
assert seen["odf"] == ["01:30:00", "hour must be in 0..23"], "the behaviour has changed"
assert seen["calamine"] == ["01:30:00", "PT30H00M00S"], "the behaviour has changed"
assert seen["pyexcel"] == ["01:30:00", "1 day, 6:00:00"], "the behaviour has changed"
PY
