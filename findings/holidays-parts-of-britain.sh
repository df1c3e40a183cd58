#!/usr/bin/env bash
# holidays has no Easter Monday for Britain, and no Good Friday for Switzerland, unless a part is
# named.
#
# With:       holidays 0.109
# Expected:   without a part, the days on which most of the country is off: Easter Monday and the
#             August bank holiday in GB (only Scotland works), Good Friday and Easter Monday in CH.
# Happens:    only the days that all parts share. England, Wales and Northern Ireland have Easter
#             Monday off, and most cantons Good Friday and Easter Monday.
# Hurt:       people whose country is known and whose part is not: they get letters on a day off.
# Documented: that parts exist is said for each country, not that the country alone means
#             "everywhere".
#             https://holidays.readthedocs.io/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check holidays==0.109
bin/python - <<'PY'
from datetime import date

import holidays

GOOD_FRIDAY, EASTER_MONDAY, AUGUST = date(2026, 4, 3), date(2026, 4, 6), date(2026, 8, 31)


def off(country, part=None):
    days = holidays.country_holidays(country, subdiv=part, years=2026)
    return [day in days for day in (GOOD_FRIDAY, EASTER_MONDAY, AUGUST)]


seen = {"GB": off("GB"), "GB-ENG": off("GB", "ENG"), "CH": off("CH"), "CH-ZH": off("CH", "ZH")}
print("expected: GB [True, True, True], CH [True, True, False]")
print("seen:    ", seen)
assert seen["GB-ENG"] == [True, True, True] and seen["CH-ZH"] == [True, True, False]
assert seen["GB"] == [True, False, False], "the behaviour has changed"
assert seen["CH"] == [False, False, False], "the behaviour has changed"
PY
