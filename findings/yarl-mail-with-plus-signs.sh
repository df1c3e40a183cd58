#!/usr/bin/env bash
# yarl writes mail links whose subject reads "Hej+du".
#
# With:       yarl 1.25.1
# Expected:   with_query(subject="Hej du") of a mailto address writes %20 for the space.
# Happens:    it writes "+", as for web forms, whatever the scheme. In mailto a "+" is a plus (RFC
#             6068, section 5), so the mail program shows it.
# Hurt:       people who tap "write to Anna" and find plus signs in the subject of their mail.
# Documented: with_query() is shown with http addresses.
#             https://yarl.aio-libs.org/en/latest/api/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check yarl==1.25.1
bin/python - <<'PY'
from urllib.parse import unquote

from yarl import URL

link = str(URL("mailto:anna@firm.example").with_query(subject="Hej du"))
subject = unquote(link.partition("?subject=")[2])  # as RFC 6068 has it
print("expected: mailto:anna@firm.example?subject=Hej%20du")
print("seen:    ", link)
assert (link, subject) == ("mailto:anna@firm.example?subject=Hej+du", "Hej+du"), "it has changed"
PY
