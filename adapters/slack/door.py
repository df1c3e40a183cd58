"""Where Slack comes in: POST /slack/events, or a socket of our own making. Both end in the same
hook.

The only file of this folder that knows a web server.
"""

import asyncio
import logging
from typing import Final

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.client import reticent
from adapters.slack.hook import Hook
from adapters.slack.manifest import PATH
from adapters.slack.refusals import SHUT_OUT, answer_at_the_door, answer_of
from coaching.ports.platform import Refused

_PING: Final = 3.0  # seconds: a socket that was cut is noticed after a few of these
_NO: Final = 60.0  # seconds after a no until a socket is asked for again
_TICKET: Final = 20.0  # seconds that a try with one ticket may take
# what Bolt raises over a broken body
NO_REQUEST: Final = (AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Entrance:
    """The address that Slack posts to, there from the start. Before Slack has told who we are,
    nothing is let in: it comes again.
    """

    def __init__(self) -> None:
        self.door: SlackDoor | None = None

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self._request)]

    async def _request(self, request: web.Request) -> web.Response:
        if self.door is None:
            raise web.HTTPServiceUnavailable
        return await self.door.request(request)


class SlackDoor:
    """Opens for HTTP when there is a signing secret, for Socket Mode when there is an app token."""

    def __init__(
        self, client: AsyncWebClient, hook: Hook, *, signing_secret: str = "", app_token: str = ""
    ) -> None:
        self._client, self._signing_secret, self._app_token = client, signing_secret, app_token
        self._app = AsyncApp(
            name="kollega",
            client=client,
            signing_secret=signing_secret,
            before_authorize=hook,
            # it would warn of a token in the environment that the client has anyway
            logger=reticent(logging.ERROR),
        )
        self._socket: AsyncSocketModeHandler | None = None
        self._renewal: asyncio.Task[None] | None = None
        self._not_before = 0.0  # the loop's time from which a new socket may be asked for

    def routes(self) -> list[web.RouteDef]:
        """None without a signing secret: what cannot be verified is not let in."""
        return [web.post(PATH, self.request)] if self._signing_secret else []

    async def open(self) -> None:
        """Connects the socket, if there is one. Raises Refused, as `sign_in` does, when the app
        token is no good.
        """
        if not self._app_token:
            return
        ticket = await answer_at_the_door(
            self._client.apps_connections_open(app_token=self._app_token)
        )
        self._socket = AsyncSocketModeHandler(
            self._app, self._app_token, reticent(), ping_interval=_PING
        )
        self._socket.client.wss_uri = ticket["url"]
        self._socket.client.issue_new_wss_url = self._ticket  # type: ignore[method-assign]
        await self._socket.client.connect()  # type: ignore[no-untyped-call]
        self._renewal = asyncio.create_task(_renew_tickets(self._socket.client))

    async def _ticket(self) -> str:
        """The address of a new socket. After a no the SDK would ask again at once, for ever, where
        Slack allows one question a minute.
        """
        time = asyncio.get_running_loop().time
        await asyncio.sleep(max(0.0, self._not_before - time()))
        try:
            opening = self._client.apps_connections_open(app_token=self._app_token)
            return str((await answer_of(opening))["url"])
        except Refused as refused:
            no = refused.retry_after is None or refused.reason in SHUT_OUT
            self._not_before = time() + (_NO if no else refused.retry_after or 0.0)
            raise

    async def close(self) -> None:
        if self._renewal:
            self._renewal.cancel()
        if self._socket:
            await self._socket.client.close()  # type: ignore[no-untyped-call]

    async def is_open(self) -> bool:
        """Whether Slack can reach us, as far as can be told from here."""
        if self._socket is None:
            return bool(self._signing_secret)
        return await self._socket.client.is_connected()

    async def request(self, request: web.Request) -> web.Response:
        try:
            asked = await to_bolt_request(request)
        except NO_REQUEST:
            raise web.HTTPBadRequest from None
        return await to_aiohttp_response(await self._app.async_dispatch(asked))


async def _renew_tickets(socket: SocketModeClient) -> None:
    """A ticket opens one connection and soon expires, but the client would try the same one for
    ever.
    """
    while True:
        await asyncio.sleep(_TICKET)
        if not await socket.is_connected():
            socket.wss_uri = None
