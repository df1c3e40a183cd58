#!/usr/bin/env bash
# Arrow does not read "för 3 dagar sedan", the only form of it that Babel writes.
#
# With:       arrow 1.4.0, babel 2.18.0
# Expected:   dehumanize(locale="sv") reads "för 3 dagar sedan" as three days back.
# Happens:    it raises ValueError and says that the text holds no relative time. It reads "för 3
#             dagar sen", the spoken form, which is what Arrow writes itself. German "vor 3 Tagen"
#             works.
# Hurt:       Swedes who write as they were taught, and programs in which one library reads what the
#             other one wrote.
# Documented: dehumanize() takes a locale; the words that it knows are not listed.
#             https://arrow.readthedocs.io/en/latest/guide.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check arrow==1.4.0 babel==2.18.0
bin/python - <<'PY'
from datetime import timedelta

import arrow
from babel.dates import format_timedelta

NOW = arrow.get(2026, 11, 30, 10)


def read(text, locale):
    try:
        return (NOW - NOW.dehumanize(text, locale=locale)).days
    except ValueError:
        return "refused"


written = format_timedelta(-timedelta(days=3), add_direction=True, locale="sv")
seen = [written, read(written, "sv"), read("för 3 dagar sen", "sv"), read("vor 3 Tagen", "de")]
print("expected: ['för 3 dagar sedan', 3, 3, 3]")
print("seen:    ", seen)
assert seen == ["för 3 dagar sedan", "refused", 3, 3], "the behaviour has changed"
PY
