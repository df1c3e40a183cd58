#!/usr/bin/env bash
# date-fns says "undefined timmar" for an hour and a half in Swedish.
#
# With:       date-fns 4.4.0
# Expected:   formatDuration({ hours: 1.5 }) is "1,5 timmar" in Swedish and "1,5 Stunden" in German.
# Happens:    Swedish looks each number up in a list of words, "noll" to "tolv", and finds none for
#             1.5: "undefined timmar". German writes "1.5 Stunden", with a point.
# Hurt:       Swedes who are told how much they saved, in hours; Germans see an English number.
# Documented: a duration is an object of numbers; that they have to be whole is not said.
#             https://date-fns.org/docs/formatDuration
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . date-fns@4.4.0
node - <<'JS'
const { formatDuration } = require("date-fns");
const { de, sv } = require("date-fns/locale");

const seen = [
  formatDuration({ hours: 2 }, { locale: sv }),
  formatDuration({ hours: 1.5 }, { locale: sv }),
  formatDuration({ hours: 1.5 }, { locale: de }),
];
console.log("expected:", ["2 timmar", "1,5 timmar", "1,5 Stunden"]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, ["två timmar", "undefined timmar", "1.5 Stunden"]);
JS
