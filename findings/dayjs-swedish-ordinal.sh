#!/usr/bin/env bash
# Day.js writes the Swedish "3:e" without its colon.
#
# With:       dayjs 1.11.23, date-fns 4.4.0
# Expected:   "Do" with the locale sv is "3:e", as in date-fns and in every Swedish text.
# Happens:    it is "3e", and "1a" for the first.
# Hurt:       Swedes who read the dates; a reader that knows "den 3:e" alone does not find them.
# Documented: "Do" is the day of the month with its ordinal.
#             https://day.js.org/docs/en/plugin/advanced-format
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . dayjs@1.11.23 date-fns@4.4.0
node - <<'JS'
const dayjs = require("dayjs");
require("dayjs/locale/sv");
dayjs.extend(require("dayjs/plugin/advancedFormat"));
const { format } = require("date-fns");
const { sv } = require("date-fns/locale");

const seen = [1, 3].flatMap((day) => [
  dayjs(new Date(2026, 11, day)).locale("sv").format("Do MMMM"),
  format(new Date(2026, 11, day), "do MMMM", { locale: sv }),
]);
console.log("expected:", ["1:a december", "1:a december", "3:e december", "3:e december"]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, [
  "1a december", "1:a december", "3e december", "3:e december",
]);
JS
