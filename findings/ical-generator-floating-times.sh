#!/usr/bin/env bash
# A calendar of ical-generator with a time zone has the server's hours, in no zone.
#
# With:       ical-generator 10.2.0, read by ical.js 2.2.1
# Expected:   with timezone "Europe/Stockholm", 13:00 UTC in July is
#             DTSTART;TZID=Europe/Stockholm:…T150000.
# Happens:    on a server in UTC it is DTSTART:…T130000, a floating time, which every reader takes
#             as its own 13:00; the zone stands in two lines that RFC 5545 does not know. Without a
#             timezone the very same event is in UTC, and right.
# Hurt:       everybody invited: Swedes come two hours early, and colleagues elsewhere at yet
#             another time.
# Documented: UTC is recommended, and a generator for the use of zones; that a native Date floats
#             without one is not said.
#             https://sebbo2002.github.io/ical-generator/develop/reference/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . ical-generator@10.2.0 ical.js@2.2.1
node - <<'JS'
process.env.TZ = "UTC";
const ICAL = require("ical.js");

import("ical-generator").then(({ default: ical }) => {
  const start = (options) => {
    const calendar = ical(options);
    calendar.createEvent({ start: new Date("2026-07-15T13:00:00Z"), summary: "Drop-in" });
    const read = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent("vevent");
    const property = read.getFirstProperty("dtstart");
    const time = property.getFirstValue();
    return `${time} in ${property.getParameter("tzid") || time.zone.tzid}`;
  };
  const seen = [start({ timezone: "Europe/Stockholm" }), start({})];
  console.log("expected:", [
    "2026-07-15T15:00:00 in Europe/Stockholm",
    "2026-07-15T13:00:00Z in UTC",
  ]);
  console.log("seen:    ", seen);
  require("assert").deepStrictEqual(seen, [
    "2026-07-15T13:00:00 in floating",
    "2026-07-15T13:00:00Z in UTC",
  ]);
});
JS
