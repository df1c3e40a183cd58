#!/usr/bin/env bash
# ctparse takes "in einer Woche" behind a day for one o'clock at night.
#
# With:       ctparse 0.3.6
# Expected:   on Monday 30 November 2026, "Dienstag in einer Woche" is 8 December.
# Happens:    it is tomorrow, 1 December, at 01:00: "einer" is read as the hour one and the week is
#             dropped. "in zwei Wochen" alone is a length of time without a day.
# Hurt:       Germans, Austrians and Swiss who put a meeting off by a week; nothing is asked back.
# Documented: times in English and German text are its purpose; what it cannot read is not listed.
#             https://github.com/comtravo/ctparse
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check ctparse==0.3.6
bin/python - <<'PY'
import warnings
from datetime import datetime

warnings.simplefilter("ignore")  # of the model that it loads
from ctparse import ctparse

NOW = datetime(2026, 11, 30, 10)
found = ctparse("Dienstag in einer Woche", ts=NOW).resolution
seen = [f"{found.dt:%Y-%m-%d %H:%M}", type(ctparse("in zwei Wochen", ts=NOW).resolution).__name__]
print("expected: ['2026-12-08', 'Time']")
print("seen:    ", seen)
assert seen == ["2026-12-01 01:00", "Duration"], "the behaviour has changed"
PY
