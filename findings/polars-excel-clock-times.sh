#!/usr/bin/env bash
# polars turns the clock times of an Excel sheet into moments of 31 December 1899.
#
# With:       polars 2.1.0, fastexcel 0.21.0, xlsxwriter 3.3.1
# Expected:   a cell "01:30" in the format h:mm is a Time, as polars has that type; [h]:mm is a
#             Duration.
# Happens:    [h]:mm is a Duration, and h:mm a Datetime: 1899-12-31 01:30.
# Hurt:       HR teams whose working hours or minutes saved come as h:mm, the format Excel offers
#             first: sums and comparisons with real moments are nonsense without an error.
# Documented: the types of columns are inferred; clock times are not named.
#             https://docs.pola.rs/py-polars/html/reference/api/polars.read_excel.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 xlsxwriter==3.3.1
bin/python - <<'PY'
from datetime import time, timedelta

import polars
import xlsxwriter

with xlsxwriter.Workbook("hours.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["worked", "saved"])
    sheet.write_datetime(1, 0, timedelta(hours=30), book.add_format({"num_format": "[h]:mm"}))
    sheet.write_datetime(1, 1, time(1, 30), book.add_format({"num_format": "h:mm"}))

table = polars.read_excel("hours.xlsx")
seen = [str(kind).split("(")[0] for kind in table.dtypes] + [str(table["saved"][0])]
print("expected: ['Duration', 'Time', '01:30:00']")
print("seen:    ", seen)
assert seen == ["Duration", "Datetime", "1899-12-31 01:30:00"], "the behaviour has changed"
PY
