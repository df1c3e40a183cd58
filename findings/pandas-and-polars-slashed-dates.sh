#!/usr/bin/env bash
# pandas and polars read the same list of dates as other days.
#
# With:       pandas 3.1.1, polars 2.1.0
# Expected:   polars, strict elsewhere, leaves "01/02/2026" as text.
# Happens:    polars reads it day first, 1 February, and pandas month first, 2 January; so do both
#             with "01.02.2026". Only a later row above twelve shows it: polars then leaves the
#             whole column as text, and pandas raises an error.
# Hurt:       people whose first day at work is moved by weeks when one tool replaces the other.
# Documented: pandas has `dayfirst`, off by default; polars does not list what it reads.
#             https://docs.pola.rs/py-polars/html/reference/api/polars.read_csv.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check pandas==3.1.1 polars==2.1.0
bin/python - <<'PY'
from io import StringIO

import pandas
import polars


def days(text):
    read_by_polars = polars.read_csv(StringIO(f"start\n{text}\n"), try_parse_dates=True)["start"][0]
    return [f"{pandas.to_datetime(text):%Y-%m-%d}", str(read_by_polars)]


seen = [days("01/02/2026"), days("01.02.2026")]
print("expected: pandas 2026-01-02, polars the text itself")
print("seen:    ", seen)
assert seen == [["2026-01-02", "2026-02-01"]] * 2, "the behaviour has changed"
PY
