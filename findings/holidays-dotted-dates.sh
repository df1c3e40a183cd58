#!/usr/bin/env bash
# holidays reads "03.10.2026" as 10 March, in the German calendar too.
#
# With:       holidays 0.109, python-dateutil 2.9.0.post0
# Expected:   a date with full stops is day first: "03.10.2026" is the Day of German Unity.
# Happens:    it is read month first, as long as the month is possible; "25.12.2026" is Christmas.
# Hurt:       whoever looks dates of a German or Swiss list up as text: of the first twelve days of
#             each month other days are asked for, without an error.
# Documented: text is taken, with "2014-01-01" and "1/1/2014" as examples, in which the order is not
#             seen.
#             https://holidays.readthedocs.io/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check holidays==0.109 python-dateutil==2.9.0.post0
bin/python - <<'PY'
import holidays

germany, bavaria = holidays.country_holidays("DE"), holidays.country_holidays("DE", subdiv="BY")
seen = [
    "03.10.2026" in germany,
    "01.05.2026" in germany,
    "25.12.2026" in germany,
    "01.06.2026" in bavaria,  # no holiday; 6 January is one
]
print("expected: [True, True, True, False]")
print("seen:    ", seen)
assert seen == [False, False, True, True], "the behaviour has changed"
PY
