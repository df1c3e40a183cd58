#!/usr/bin/env bash
# Card templates write numbers in Swedish and months in English, with the same locale.
#
# With:       adaptive-expressions 4.23.3, which adaptivecards-templating evaluates
# Expected:   formatDateTime(…, "d MMMM", "sv-SE") is "3 december", and in German "3 Dezember".
# Happens:    "3 December" in every language. formatNumber heeds the same argument: "1 500,5".
# Hurt:       Swedes and Germans whose cards are half in English.
# Documented: both functions take an optional locale.
#             https://learn.microsoft.com/azure/bot-service/adaptive-expressions/adaptive-expressions-prebuilt-functions
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . adaptive-expressions@4.23.3
node - <<'JS'
const { Expression } = require("adaptive-expressions");

const value = (text) => Expression.parse(text).tryEvaluate({}).value;
const written = (locale) => [
  value(`formatNumber(1500.5, 1, "${locale}")`).replace(/\s/, " "),
  value(`formatDateTime("2026-12-03T15:00:00.000Z", "dddd d MMMM", "${locale}")`),
];
const seen = [written("sv-SE"), written("de-DE")];
console.log("expected:", [["1 500,5", "torsdag 3 december"], ["1.500,5", "Donnerstag 3 Dezember"]]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, [
  ["1 500,5", "Thursday 3 December"],
  ["1.500,5", "Thursday 3 December"],
]);
JS
