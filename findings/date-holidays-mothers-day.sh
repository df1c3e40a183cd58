#!/usr/bin/env bash
# date-holidays calls Mother's Day, a ski race and Nobel day holidays.
#
# With:       date-holidays 3.37.0
# Expected:   isHoliday() is false on a working day such as Thursday 10 December 2026 in Sweden.
# Happens:    it tells of "Nobeldagen": every type counts, of which "observance" is no day off.
#             Christmas Eve, when nobody works, is of the type "bank" beside it.
# Hurt:       Swedes who get no reminder on a working day, or one on Christmas Eve where only
#             "public" is asked for.
# Documented: `types` can be given to the constructor, and the table of types says which are days
#             off.
#             https://github.com/commenthol/date-holidays
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . date-holidays@3.37.0
node - <<'JS'
const Holidays = require("date-holidays");

const sweden = new Holidays("SE");
const types = (day) => (sweden.isHoliday(new Date(`${day}T12:00:00`)) || []).map((one) => one.type);
const days = ["2026-12-10", "2026-05-31", "2026-12-24", "2026-12-09"];
const seen = days.map((day) => types(day).join());
console.log("expected:", ["", "", "public", ""]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, ["observance", "observance", "bank", ""]);
JS
