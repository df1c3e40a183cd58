#!/usr/bin/env bash
# Babel and JavaScript write Austrian thousands differently, and neither reads the other's.
#
# With:       babel 2.18.0 (Python), @formatjs/intl-numberformat 9.4.3 (JavaScript)
# Expected:   1500.5 in de-AT is the same text of both: both take their signs from Unicode's CLDR.
# Happens:    Babel writes "1.500,5", as in Germany; the other one "1 500,5" with a no-break space,
#             as CLDR has it beside a full stop for money alone. Babel's parse_decimal refuses the
#             space.
# Hurt:       Austrians who see two ways of writing in one message, where the page and the server
#             both write, and whose own "1 500" is no number.
# Documented: Babel names CLDR as the source of its locale data.
#             https://babel.pocoo.org/en/latest/numbers.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check babel==2.18.0
npm install --silent --no-audit --no-fund --prefix . @formatjs/intl-numberformat@9.4.3
cat >number.mjs <<'JS'
import "@formatjs/intl-numberformat/polyfill-force.js"; // so that the data is the package's own
import "@formatjs/intl-numberformat/locale-data/de-AT.js";
console.log(new Intl.NumberFormat("de-AT").format(1500.5));
JS
bin/python - "$(node number.mjs)" <<'PY'
import sys

from babel.numbers import NumberFormatError, format_decimal, parse_decimal


def read(text):
    try:
        return float(parse_decimal(text, locale="de_AT"))
    except NumberFormatError:
        return "refused"


theirs, ours = sys.argv[1], format_decimal(1500.5, locale="de_AT")
seen = [ours, theirs, read(ours), read(theirs)]
print("expected:", ["1\u00a0500,5", "1\u00a0500,5", 1500.5, 1500.5])
print("seen:    ", seen)
assert seen == ["1.500,5", "1\u00a0500,5", 1500.5, "refused"], "the behaviour has changed"
PY
