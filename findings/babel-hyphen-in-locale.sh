#!/usr/bin/env bash
# Babel finds no language for "sv-SE", the way chat platforms and browsers write it.
#
# With:       babel 2.18.0
# Expected:   negotiate_locale(["sv-SE"], ["sv", "de", "en"]) is "sv", as it is for "sv_SE".
# Happens:    it is None, without an error: the text is cut at "_" alone unless sep="-" is given,
#             and with sep="-" it is "sv_SE" that finds nothing.
# Hurt:       Swedes and Germans who are then spoken to in the fallback language. Slack and Teams
#             both tell a locale with a hyphen.
# Documented: `sep` is named as a parameter; that another sign finds nothing is not said.
#             https://babel.pocoo.org/en/latest/api/core.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check babel==2.18.0
bin/python - <<'PY'
from babel.core import negotiate_locale

SPOKEN = ["sv", "de", "en"]
seen = [
    negotiate_locale(["sv_SE"], SPOKEN),
    negotiate_locale(["sv-SE"], SPOKEN),
    negotiate_locale(["de-CH", "en-GB"], SPOKEN),
    negotiate_locale(["sv_SE"], SPOKEN, sep="-"),
]
print("expected: ['sv', 'sv', 'de', 'sv']")
print("seen:    ", seen)
assert seen == ["sv", None, None, None], "the behaviour has changed"
PY
