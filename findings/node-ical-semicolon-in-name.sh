#!/usr/bin/env bash
# node-ical cuts the name of an organiser at a semicolon, although it stands in quotes.
#
# With:       node-ical 0.26.1, beside ical.js 2.2.1
# Expected:   ORGANIZER;CN="AI hour; Malmö":mailto:… has the name "AI hour; Malmö".
# Happens:    node-ical reads "AI hour with its opening quote and drops the rest; ical.js reads the
#             whole. A comma or a colon in quotes is read well.
# Hurt:       people who see half a name beside a meeting; those who write the file meet it in no
#             check.
# Documented: RFC 5545 section 3.2 allows commas, colons and semicolons in a quoted parameter.
#             https://www.rfc-editor.org/rfc/rfc5545#section-3.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . node-ical@0.26.1 ical.js@2.2.1
node - <<'JS'
const ICAL = require("ical.js");
const nodeIcal = require("node-ical");

const file = (name) => [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", "UID:1@firm.example",
  "DTSTAMP:20261130T100000Z", "DTSTART:20261203T140000Z", "SUMMARY:Drop-in",
  `ORGANIZER;CN="${name}":mailto:nobody@firm.example`, "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");
const byNodeIcal = (text) => nodeIcal.sync.parseICS(text)["1@firm.example"].organizer.params.CN;
const byIcalJs = (text) =>
  new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")
    .getFirstProperty("organizer").getParameter("cn");
const names = ["AI hour; Malmö", "AI hour, Malmö", "AI hour: Malmö"];
const seen = names.map((name) => byNodeIcal(file(name)));
console.log("expected:", names);
console.log("seen:    ", seen);
require("assert").deepStrictEqual(names.map((name) => byIcalJs(file(name))), names);
require("assert").deepStrictEqual(seen, ['"AI hour', names[1], names[2]]);
JS
