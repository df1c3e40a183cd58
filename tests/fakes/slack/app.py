"""A bare Bolt app that writes down what it was handed: the other end, for testing this package
itself.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.http_retry.builtin_async_handlers import async_default_handlers
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack.server import SlackServer
from tests.fakes.slack.shapes import Json


@dataclass
class Inbox:
    """What reached the hook, with its headers. `answers` are the statuses for the next arrivals,
    then 200.
    """

    bodies: list[Json] = field(default_factory=list)
    headers: list[Json] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    slow: float = 0.0

    async def hook(
        self, request: AsyncBoltRequest, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        if request.body.get("type") == "url_verification":
            return await next()
        self.bodies.append(request.body)
        self.headers.append(dict(request.headers))
        await asyncio.sleep(self.slow)
        return BoltResponse(status=self.answers.pop(0) if self.answers else 200, body="")

    @property
    def events(self) -> list[Json]:
        return [body["event"] for body in self.bodies if "event" in body]


@asynccontextmanager
async def client(slack: SlackServer, *, retries: bool = False) -> AsyncIterator[AsyncWebClient]:
    """The real client on one session, without the default retry on a lost connection unless asked
    for.
    """
    async with aiohttp.ClientSession() as session:
        handlers = async_default_handlers() if retries else []
        yield AsyncWebClient(
            slack.keys.bot_token, slack.api_url, session=session, retry_handlers=handlers
        )


@asynccontextmanager
async def over_http(slack: SlackServer) -> AsyncIterator[Inbox]:
    """A Bolt app behind a plain aiohttp route."""
    inbox = Inbox()
    async with client(slack) as web_client:
        runner = web.AppRunner(_routes(_bolt(slack, web_client, inbox)), shutdown_timeout=0.05)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.deliver_to(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
        try:
            yield inbox
        finally:
            await runner.cleanup()


@asynccontextmanager
async def over_socket(slack: SlackServer, *, ping_interval: float = 2.0) -> AsyncIterator[Inbox]:
    """A Bolt app on the real Socket Mode client."""
    inbox = Inbox()
    async with client(slack) as web_client:
        bolt = _bolt(slack, web_client, inbox)
        handler = AsyncSocketModeHandler(bolt, slack.keys.app_token, ping_interval=ping_interval)
        await handler.connect_async()  # type: ignore[no-untyped-call]
        await slack.connected()
        try:
            yield inbox
        finally:
            await handler.close_async()  # type: ignore[no-untyped-call]


def _bolt(slack: SlackServer, web_client: AsyncWebClient, inbox: Inbox) -> AsyncApp:
    return AsyncApp(
        client=web_client, signing_secret=slack.keys.signing_secret, before_authorize=inbox.hook
    )


def _routes(bolt: AsyncApp) -> web.Application:
    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await bolt.async_dispatch(await to_bolt_request(request)))

    app = web.Application()
    app.router.add_post("/slack/events", events)
    return app
