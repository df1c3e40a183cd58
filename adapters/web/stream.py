"""Server-sent events: an open page hears of its chat at once (HTML standard, "Server-sent
events").
"""

import asyncio
import json
from contextlib import suppress

from aiohttp import web

from adapters.web.chats import Chats, Event, Watch

# real seconds of silence after which a comment finds out whether the page is still there
HEARTBEAT = 15.0
_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}


async def follow(
    request: web.Request, chats: Chats, user: str, headers: dict[str, str]
) -> web.StreamResponse:
    """Sends what happens in this person's chat until the page goes away or the service stops."""
    response = web.StreamResponse(headers=headers | _HEADERS)
    with chats.watch(user) as watch:
        await response.prepare(request)
        with suppress(ConnectionResetError):  # the page was closed
            await _pass_on(response, watch)
    return response


async def _pass_on(response: web.StreamResponse, watch: Watch) -> None:
    await response.write(b": listening\n\n")
    while True:
        try:
            event = await asyncio.wait_for(watch.get(), HEARTBEAT)
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if event is None:
            return
        await response.write(_encoded(event))


def _encoded(event: Event) -> bytes:
    return f"event: {event.kind}\ndata: {json.dumps(event.data, ensure_ascii=False)}\n\n".encode()
