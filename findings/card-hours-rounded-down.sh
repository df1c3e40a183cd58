#!/usr/bin/env bash
# A card template makes one hour of 90 minutes.
#
# With:       adaptive-expressions 4.23.3
# Expected:   ${formatNumber(minutes / 60, 1, "sv-SE")} is "1,5" for 90 minutes: JavaScript has one
#             kind of number, and formatNumber is asked for a decimal.
# Happens:    "1,0". Two whole numbers are divided as whole numbers; "minutes / 60.0" does not help,
#             for 60.0 is 60 in JavaScript. Multiplying by a fraction does.
# Hurt:       everybody whose hours saved are shown on a card: up to 59 minutes are lost, always
#             downwards.
# Documented: dividing gives the whole part of the result, says the table of functions.
#             https://learn.microsoft.com/azure/bot-service/adaptive-expressions/adaptive-expressions-prebuilt-functions
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . adaptive-expressions@4.23.3
node - <<'JS'
const { Expression } = require("adaptive-expressions");

const hours = (formula) =>
  Expression.parse(`formatNumber(${formula}, 1, "sv-SE")`).tryEvaluate({ minutes: 90 }).value;
const seen = ["minutes / 60", "minutes / 60.0", "minutes * 0.016666667"].map(hours);
console.log("expected:", ["1,5", "1,5", "1,5"]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, ["1,0", "1,0", "1,5"]);
JS
