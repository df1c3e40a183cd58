#!/usr/bin/env bash
# Babel reads "12 pm" as no time at all, and a Swedish or German afternoon as a morning.
#
# With:       babel 2.18.0
# Expected:   parse_time gives 00:00 for "12 am", 12:00 for "12 pm", 15:30 for "3:30 em" and "3:30
#             nachm.".
# Happens:    "12 am" is noon, "12 pm" raises ValueError, and of half-days it knows "pm" alone,
#             whatever the locale calls its own.
# Hurt:       whoever moves a drop-in to noon in English, and whoever trusts the locale for sv and
#             de.
# Documented: parse_time takes the order of the fields from the locale; half-days are not mentioned.
#             https://babel.pocoo.org/en/latest/api/dates.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check babel==2.18.0
bin/python - <<'PY'
from babel.dates import parse_time


def read(text, locale):
    try:
        return f"{parse_time(text, locale=locale):%H:%M}"
    except ValueError:
        return "refused"


asked = [("3 pm", "en"), ("12 am", "en"), ("12 pm", "en"), ("3:30 em", "sv"), ("3:30 nachm.", "de")]
seen = [read(*one) for one in asked]
print("expected: ['15:00', '00:00', '12:00', '15:30', '15:30']")
print("seen:    ", seen)
assert seen == ["15:00", "12:00", "refused", "03:30", "03:30"], "the behaviour has changed"
PY
