#!/usr/bin/env bash
# pandas does not see the no-break space of Swedish and French thousands, though it is told to.
#
# With:       pandas 3.1.1
# Expected:   read_csv(thousands="\u00a0") reads "1 500", written with a no-break space, as 1500.
# Happens:    the column stays text, without a word. engine="python" reads 1500, and a plain space
#             works with both engines.
# Hurt:       HR teams in Sweden whose spreadsheet writes thousands with that space: minutes become
#             text, and the sum of a column glues them together.
# Documented: `thousands` is one character long; that it has to be ASCII is not said.
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


def minutes(sign, engine):
    text = StringIO(f"name;minutes\nEkonomi;1{sign}500\n")
    return pandas.read_csv(text, sep=";", thousands=sign, engine=engine)["minutes"].tolist()


seen = [minutes("\u00a0", "c"), minutes("\u00a0", "python"), minutes(" ", "c")]
print("expected:", [[1500], [1500], [1500]])
print("seen:    ", seen)
assert seen == [["1\u00a0500"], [1500], [1500]], "the behaviour has changed"
PY
