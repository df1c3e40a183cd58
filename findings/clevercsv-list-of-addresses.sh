#!/usr/bin/env bash
# CleverCSV parts a list of addresses at the "@".
#
# With:       clevercsv 0.8.5
# Expected:   a file of one column, e-mail addresses, has no delimiter or the usual comma.
# Happens:    the delimiter is "@": each address becomes a name and a host. With a second column it
#             is right.
# Hurt:       HR teams that export addresses alone, the smallest list there is.
# Documented: it is made for messy files and compares patterns of rows and types of cells.
#             https://clevercsv.readthedocs.io/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check clevercsv==0.8.5
bin/python - <<'PY'
import clevercsv

ALONE = "email\nanna@firm.example\nbo@firm.example\n"
BESIDE = "email;name\nanna@firm.example;Anna\nbo@firm.example;Bo\n"
seen = [clevercsv.Sniffer().sniff(text).delimiter for text in (ALONE, BESIDE)]
print("expected: ['', ';']")
print("seen:    ", seen)
assert seen == ["@", ";"], "the behaviour has changed"
PY
