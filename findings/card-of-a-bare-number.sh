#!/usr/bin/env bash
# A card template that holds nothing but a number draws nothing.
#
# With:       adaptivecards 3.0.6, adaptivecards-templating 2.3.1, adaptive-expressions 4.23.3
# Expected:   { "type": "TextBlock", "text": "${minutes}" } with 45 minutes is drawn as "45".
# Happens:    the template keeps the type, so text is the number 45; the renderer takes text alone
#             for a text, drops it, and notes no fault. "${minutes} min" is drawn. So in a FactSet.
# Hurt:       people who see a card with an empty figure, and authors whose card is valid by every
#             check.
# Documented: that a binding alone keeps its type is a feature of the templates; the schema of
#             TextBlock says string.
#             https://learn.microsoft.com/adaptive-cards/templating/language
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . \
  adaptivecards@3.0.6 adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 jsdom@24.1.3
node - <<'JS'
const { window } = new (require("jsdom").JSDOM)("");
Object.assign(global, { window, document: window.document, HTMLElement: window.HTMLElement });
const { AdaptiveCard, SerializationContext } = require("adaptivecards/dist/adaptivecards.js");
const { Template } = require("adaptivecards-templating");
AdaptiveCard.onProcessMarkdown = (text, result) =>
  Object.assign(result, { outputHtml: text, didProcess: true });

const drawn = (text) => {
  const block = { type: "TextBlock", text };
  const template = new Template({ type: "AdaptiveCard", version: "1.5", body: [block] });
  const card = new AdaptiveCard();
  const faults = new SerializationContext();
  card.parse(template.expand({ $root: { minutes: 45 } }), faults);
  return [card.render()?.textContent ?? "", faults.eventCount];
};
const seen = [drawn("${minutes}"), drawn("${minutes} min")];
console.log("expected:", [["45", 0], ["45 min", 0]]);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(seen, [["", 0], ["45 min", 0]]);
JS
