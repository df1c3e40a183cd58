"""Whoever sends slowly, or half of something, keeps nobody else waiting."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Seen = Mapping[RequestHandler, float]  # since when it asks for nothing

BODY = 8.0  # seconds for a request's body to come; Slack itself waits for three
SILENT = 10.0  # seconds for a connection to ask for something
IDLE: Final = 75.0  # seconds for which one is kept for its next request
LINGER: Final = 1.0  # seconds for the rest of a body that was answered already
CROWD = 500  # connections; where there are more, those that ask for nothing go at once
LOOK = 1.0  # seconds between two looks at who is slow
FILES: Final = 8192  # open files that are asked for; each connection is one


@web.middleware
async def patient(request: web.Request, handler: Handler) -> web.StreamResponse:
    """408 for a body that does not come, 400 for one that cannot be unpacked."""
    if not request.can_read_body:
        return await handler(request)
    try:
        async with asyncio.timeout(BODY):
            await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout(headers={"Connection": "close"}) from None
    except web.RequestPayloadError:
        raise web.HTTPBadRequest(headers={"Connection": "close"}) from None
    return await handler(request)


async def hang_up_on_the_slow(server: web.Server) -> None:
    """Until it is cancelled: closes connections that ask for nothing."""
    seen: Seen = {}
    while True:
        seen = _hung_up(server.connections, seen, asyncio.get_running_loop().time())
        await asyncio.sleep(LOOK)


def _hung_up(connections: Sequence[RequestHandler], seen: Seen, now: float) -> Seen:
    """Those that ask for nothing, and since when; one that asked before may rest, unless there is
    a crowd.
    """
    crowded = len(connections) > CROWD
    longest = LOOK if crowded else SILENT
    resting = {
        one: seen.get(one, now)
        for one in connections
        if one._current_request is None and (crowded or not one._request_count)
    }
    for connection, since in resting.items():
        if now - since >= longest:
            connection.force_close()
            if connection.transport:
                connection.transport.abort()
    return resting


def more_files() -> None:
    """As many as this machine lets us have: a thousand slow connections would take all there are
    otherwise.
    """
    with suppress(ImportError, OSError, ValueError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
