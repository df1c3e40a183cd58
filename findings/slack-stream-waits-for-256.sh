#!/usr/bin/env bash
# A streamed answer shorter than 256 characters does not stream at all.
#
# With:       slack-sdk 3.48.0, its chat_stream() helper
# Expected:   the first append() starts the stream, and later ones add to it.
# Happens:    nothing is sent before 256 characters have come; a short answer goes out in one piece
#             with stop(). append() returns None meanwhile. buffer_size=1 sends each piece.
# Hurt:       people who look at an empty chat while the model writes, with most of a coach's
#             answers.
# Documented: `buffer_size` has a default of 256.
#             https://docs.slack.dev/tools/python-slack-sdk/reference/web/chat_stream.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check slack-sdk==3.48.0 aiohttp==3.14.5
bin/python - <<'PY'
import asyncio

from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

calls = []


async def slack(request):
    calls.append(request.path.removeprefix("/api/chat."))
    return web.json_response({"ok": True, "ts": "1.1", "channel": "D1"})


async def streamed(client, **options):
    calls.clear()
    stream = await client.chat_stream(channel="D1", thread_ts="1.0", **options)
    for piece in ("Börja med ", "ett utkast ", "i dag."):
        await stream.append(markdown_text=piece)
    before = list(calls)
    await stream.stop()
    return before


async def main():
    app = web.Application()
    app.router.add_post("/api/{method}", slack)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    client = AsyncWebClient(token="any", base_url=f"http://{host}:{port}/api/")
    seen = [await streamed(client), await streamed(client, buffer_size=1)]
    await runner.cleanup()
    return seen


seen = asyncio.run(main())
STREAM = ["startStream", "appendStream", "appendStream"]
print("expected before stop():", [STREAM, STREAM])
print("seen before stop():    ", seen)
assert seen == [[], STREAM], "the behaviour has changed"
PY
