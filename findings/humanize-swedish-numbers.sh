#!/usr/bin/env bash
# humanize writes Swedish words around English numbers.
#
# With:       humanize 4.17.0
# Expected:   with sv_SE a million and a half is "1 234 567,5" in digits and "1,5 miljoner" in
#             words.
# Happens:    "1,234,567.5" and "1.5 miljoner". With de_DE both are right, but "vor 3 Tage" lacks
#             the dative that every German expects.
# Hurt:       Swedes, to whom "1,234" is a number between one and two, and Germans who notice.
# Documented: numbers follow the separators of the locale, it says, with Turkish as the example.
#             https://humanize.readthedocs.io/en/latest/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check humanize==4.17.0
bin/python - <<'PY'
from datetime import timedelta

import humanize

seen = {}
for language in ("sv_SE", "de_DE"):
    humanize.i18n.activate(language)
    seen[language] = [
        humanize.intcomma(1234567.5),
        humanize.intword(1500000),
        humanize.naturaltime(timedelta(days=3)),
    ]
print("expected: sv 1 234 567,5 | 1,5 miljoner | 3 dagar sedan")
print("          de 1.234.567,5 | 1,5 Millionen | vor 3 Tagen")
print("seen:    ", seen)
assert seen["sv_SE"] == ["1,234,567.5", "1.5 miljoner", "3 dagar sedan"], "it has changed"
assert seen["de_DE"] == ["1.234.567,5", "1,5 Millionen", "vor 3 Tage"], "it has changed"
PY
