#!/usr/bin/env bash
# Babel writes the name of its own identifier into narrow German hours.
#
# With:       babel 2.18.0
# Expected:   format_unit(2, "duration-hour", "narrow") is "2 Std." or "2h" in German, "2h" in
#             Swedish.
# Happens:    German gives "2 duration-hour". "long" and "short" are right, Swedish and English
#             always.
# Hurt:       German, Austrian and Swiss readers of figures in a narrow column or button.
# Documented: the length may be "long", "short" or "narrow".
#             https://babel.pocoo.org/en/latest/api/units.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check babel==2.18.0
bin/python - <<'PY'
from babel.units import format_unit

seen = {
    locale: [
        format_unit(2, unit, "narrow", locale=locale)
        for unit in ("duration-hour", "duration-minute")
    ]
    for locale in ("sv", "en", "de", "de_AT")
}
print("expected: hours and minutes in words or signs of the language")
print("seen:    ", seen)
print("short:   ", format_unit(2, "duration-hour", "short", locale="de"))
assert seen["sv"] == ["2h", "2m"] and seen["en"] == ["2h", "2m"]
assert seen["de"] == seen["de_AT"] == ["2 duration-hour", "2 duration-minute"], "it has changed"
PY
