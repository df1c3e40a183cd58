#!/usr/bin/env bash
# aiohttp uploads "Min lista.csv" as "Min%20lista.csv", and does not read its own writing back.
#
# With:       aiohttp 3.14.5
# Expected:   a file name with a space or an "ö" arrives as it was sent, as from a browser.
# Happens:    FormData writes it percent-encoded between the quotes; aiohttp's own server hands out
#             the percent signs. quote_fields=False sends it plainly.
# Hurt:       people who look for the file they sent, in Swedish and German most of all.
# Documented: `quote_fields` is an argument of FormData and true by default.
#             https://docs.aiohttp.org/en/stable/client_reference.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check aiohttp==3.14.5
bin/python - <<'PY'
import asyncio

from aiohttp import ClientSession, FormData, web


async def name(request):
    return web.Response(text=(await request.post())["file"].filename)


async def main():
    app = web.Application()
    app.router.add_post("/", name)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    answers = []
    async with ClientSession() as session:
        for quoted in (True, False):
            for file in ("Min lista.csv", "Möten.csv"):
                form = FormData(quote_fields=quoted)
                form.add_field("file", b"", filename=file)
                host, port = runner.addresses[0]
                async with session.post(f"http://{host}:{port}/", data=form) as answer:
                    answers.append(await answer.text())
    await runner.cleanup()
    return answers


seen = asyncio.run(main())
print("expected:", ["Min lista.csv", "Möten.csv"] * 2)
print("seen:    ", seen)
assert seen == ["Min%20lista.csv", "M%C3%B6ten.csv", "Min lista.csv", "Möten.csv"], "it has changed"
PY
