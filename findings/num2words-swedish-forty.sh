#!/usr/bin/env bash
# num2words spells forty in Swedish as nobody writes it.
#
# With:       num2words 0.5.14
# Expected:   45 is "fyrtiofem"; 1999 as a year and 3 as "3:e" are known.
# Happens:    forty is "förtio" in every number that holds it; years and short ordinals raise
#             NotImplementedError for Swedish.
# Hurt:       Swedes who read or hear their minutes in words, and tests that make their sentences
#             with it: a reader of "fyrtio" looks worse than it is.
# Documented: "sv" is in the list of languages.
#             https://github.com/savoirfairelinux/num2words
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check num2words==0.5.14
bin/python - <<'PY'
from num2words import num2words


def said(number, kind):
    try:
        return num2words(number, lang="sv", to=kind)
    except NotImplementedError:
        return "not implemented"


seen = [said(40, "cardinal"), said(45, "cardinal"), said(1999, "year"), said(3, "ordinal_num")]
print("expected: ['fyrtio', 'fyrtiofem', 'nittonhundranittionio', '3:e']")
print("seen:    ", seen)
assert seen == ["förtio", "förtiofem", "not implemented", "not implemented"], "it has changed"
PY
