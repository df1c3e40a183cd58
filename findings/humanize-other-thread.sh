#!/usr/bin/env bash
# humanize speaks English again in every other thread.
#
# With:       humanize 4.17.0
# Expected:   activate("sv_SE") at the start holds for the process.
# Happens:    it holds for the thread that called it. Work that asyncio hands to a thread speaks
#             English, while all tasks of one loop share one language, whoever activated last.
# Hurt:       readers of reports that are made in a thread, and two people with two languages who
#             are answered by one loop at the same time.
# Documented: that it holds for one thread is said in the reference of activate() alone.
#             https://humanize.readthedocs.io/en/latest/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check humanize==4.17.0
bin/python - <<'PY'
import asyncio
from datetime import timedelta

import humanize

HOURS = timedelta(hours=3)


async def answer(language):
    humanize.i18n.activate(language)
    await asyncio.sleep(0)  # anything that is waited for
    return humanize.naturaldelta(HOURS)


async def main():
    humanize.i18n.activate("sv_SE")
    here = humanize.naturaldelta(HOURS)
    elsewhere = await asyncio.to_thread(humanize.naturaldelta, HOURS)
    return [here, elsewhere, *await asyncio.gather(answer("sv_SE"), answer("de_DE"))]


seen = asyncio.run(main())
print("expected: ['3 timmar', '3 timmar', '3 timmar', '3 Stunden']")
print("seen:    ", seen)
assert seen == ["3 timmar", "3 hours", "3 Stunden", "3 Stunden"], "the behaviour has changed"
PY
