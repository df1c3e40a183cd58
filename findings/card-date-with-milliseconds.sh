#!/usr/bin/env bash
# A card shows its own formula when the moment in it has milliseconds.
#
# With:       adaptivecards 3.0.6
# Expected:   {{DATE(2026-12-03T15:00:00.000Z, SHORT)}} is drawn as a date: it is what toISOString()
#             writes, and RFC 3339 allows fractions of a second.
# Happens:    the formula itself is shown. Whole seconds are needed; a date without a time is shown
#             raw too.
# Hurt:       people who read {{DATE(…)}} in a card, where the moment came from JavaScript or from
#             datetime.isoformat() with microseconds.
# Documented: RFC 3339 is asked for, in an example without a fraction.
#             https://learn.microsoft.com/adaptive-cards/create/textfeatures
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . adaptivecards@3.0.6 jsdom@24.1.3
node - <<'JS'
const { window } = new (require("jsdom").JSDOM)("");
Object.assign(global, { window, document: window.document, HTMLElement: window.HTMLElement });
const { AdaptiveCard } = require("adaptivecards/dist/adaptivecards.js");
AdaptiveCard.onProcessMarkdown = (text, result) =>
  Object.assign(result, { outputHtml: text, didProcess: true });

const drawn = (text) => {
  const card = new AdaptiveCard();
  card.parse({ type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text }] });
  return card.render().textContent;
};
const at = new Date("2026-12-03T15:00:00Z").toISOString();
const [exact, whole] = [`{{DATE(${at}, SHORT)}}`, "{{DATE(2026-12-03T15:00:00Z, SHORT)}}"];
console.log("expected:", ["Thu, Dec 3, 2026", "Thu, Dec 3, 2026"]);
console.log("seen:    ", [drawn(exact), drawn(whole)]);
require("assert").strictEqual(drawn(exact), exact);
require("assert").match(drawn(whole), /2026/);
require("assert").doesNotMatch(drawn(whole), /DATE/);
JS
