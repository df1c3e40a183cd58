#!/usr/bin/env bash
# pandas makes 830 of "08.30" when it is told of German thousands.
#
# With:       pandas 3.1.1
# Expected:   thousands="." takes full stops between groups of three digits: "1.500" is 1500, and
#             "08.30" or "01.02.2026" stay text.
# Happens:    every full stop between digits is dropped, wherever it stands: 830.0 and 1022026.0.
# Hurt:       Germans and Swedes, who write hours of the day with a full stop, beside a column of
#             minutes that needs the setting.
# Documented: `thousands` is one sign; that groups of three are not looked at is not said.
#             https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check pandas==3.1.1
bin/python - <<'PY'
from io import StringIO

import pandas

TEXT = "minutes;from;start\n1.500,5;08.30;01.02.2026\n"
seen = pandas.read_csv(StringIO(TEXT), sep=";", decimal=",", thousands=".").iloc[0].tolist()
print("expected: [1500.5, '08.30', '01.02.2026']")
print("seen:    ", seen)
assert seen == [1500.5, 830.0, 1022026.0], "the behaviour has changed"
PY
