#!/usr/bin/env bash
# Card templates leave a first "å", "ä", "ö" or "ü" small and capitalise the letter behind it.
#
# With:       adaptive-expressions 4.23.3
# Expected:   titleCase("möte på öland") is "Möte På Öland".
# Happens:    "Möte På öLand": a word begins with its first letter of a to z.
# Hurt:       Swedes and Germans named Åsa, Örjan or Ümit, and every heading with such a word.
# Documented: titleCase capitalises the first letter of each word and takes a locale.
#             https://learn.microsoft.com/azure/bot-service/adaptive-expressions/adaptive-expressions-prebuilt-functions
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . adaptive-expressions@4.23.3
node - <<'JS'
const { Expression } = require("adaptive-expressions");

const title = (text) => Expression.parse(`titleCase("${text}", "sv-SE")`).tryEvaluate({}).value;
const seen = ["möte på öland", "över åtta ärenden", "hello world"].map(title);
console.log("expected:", ["Möte På Öland", "Över Åtta Ärenden", "Hello World"]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, ["Möte På öLand", "öVer åTta äRenden", "Hello World"]);
JS
