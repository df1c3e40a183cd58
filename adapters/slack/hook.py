"""Every request of Slack, after Bolt verified it and before it is acknowledged: written down, or
refused.

Bolt acknowledges events before a listener runs, so there are no listeners: this middleware answers
everything itself.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Final

from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.book import Book
from adapters.slack.chats import Chats
from adapters.slack.client import Client
from adapters.slack.incoming import read
from adapters.slack.workspace import Workspace
from coaching.messages import Incoming

WriteDown = Callable[[Incoming], Awaitable[object]]

# seconds for the inbox: Slack waits for 3, and a tap's plain line needs some of them
_PATIENCE: Final = 1.8
_LAST_WORD: Final = 0.8  # seconds for that line
_ENDS: Final = ("tokens_revoked", "app_uninstalled")
# what of a profile is kept; everything else may change every few seconds in a large workspace
_TOLD: Final = ("deleted", "is_restricted", "is_ultra_restricted", "is_stranger", "team_id")
_ABOUT: Final = ("gone", "changed")  # said of an account
_MALFORMED: Final = (AttributeError, IndexError, KeyError, TypeError)
_log = logging.getLogger(__name__)


class Hook(AsyncMiddleware):
    """Writes down what is said to us. `not_now` is the line for a tap or a command that could not
    be written.
    """

    def __init__(
        self,
        client: Client,
        workspace: Workspace,
        chats: Chats,
        write_down: WriteDown,
        now: Callable[[], datetime],
        not_now: str,
    ) -> None:
        self._client, self._workspace, self._chats = client, workspace, chats
        self._write_down, self._now, self._not_now = write_down, now, not_now
        self._profiles = Book[tuple[object, ...]]()

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],
    ) -> BoltResponse | None:
        """200 when it is written or not for us; 503, on a socket no acknowledgement, when it must
        come again.
        """
        body = req.body
        if body.get("type") == "url_verification":
            return await next()  # Bolt knows the answer
        incoming = self._read(body)
        if incoming is None:
            return BoltResponse(status=200)
        if not await self._written(incoming):
            return await self._refused(body)
        if incoming.kind in _ABOUT:
            self._profiles.learn(incoming.sender.user, _told(body))
        return BoltResponse(status=200)

    def _read(self, body: Mapping[str, Any]) -> Incoming | None:
        """None for what is not for us, is known already, or is not understood."""
        try:
            incoming = read(body, self._workspace, self._now())
            if incoming is None:
                self._notice_the_end(body)
            elif incoming.kind in _ABOUT:
                known = self._profiles.get(incoming.sender.user)
                return None if known == _told(body) else incoming
            else:
                self._learn(body, incoming)
        except _MALFORMED as error:
            _log.warning(
                "a payload of type %s is not understood: %s", body.get("type"), type(error).__name__
            )
            return None
        return incoming

    def _learn(self, body: Mapping[str, Any], incoming: Incoming) -> None:
        """Where the person may be shown that we think, before anybody begins to."""
        if not incoming.place.direct or incoming.kind in ("opened", "joined"):
            return
        event = body.get("event") or {}
        container = body.get("container") or {}
        channel = event.get("channel") or container.get("channel_id") or ""
        ts = event.get("ts") or container.get("message_ts") or ""
        self._chats.learn(incoming.sender.user, channel, ts)

    async def _written(self, incoming: Incoming) -> bool:
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._write_down(incoming)
        # whatever the reason: what is not written must not be acknowledged
        except Exception as error:
            _log.warning("%s is not written down: %s", incoming.id, type(error).__name__)
            return False
        return True

    async def _refused(self, body: Mapping[str, Any]) -> BoltResponse:
        """An event comes again by itself; a command or a tap does not, so its sender is told."""
        line = {"response_type": "ephemeral", "replace_original": False, "text": self._not_now}
        if "command" in body:
            return BoltResponse(status=200, body=line)
        url = body.get("response_url")
        if url:
            await self._tell(url, line)
            return BoltResponse(status=200)
        return BoltResponse(status=503)

    async def _tell(self, url: str, line: dict[str, Any]) -> None:
        webhook = AsyncWebhookClient(
            url, session=self._client.session, retry_handlers=[], logger=self._client.logger
        )
        try:
            async with asyncio.timeout(_LAST_WORD):
                await webhook.send_dict(line)
        except Exception as error:  # nobody is left to tell
            _log.warning("a tap got no answer: %s", type(error).__name__)

    def _notice_the_end(self, body: Mapping[str, Any]) -> None:
        """It may be the token of a person, which we do not use: the next call tells."""
        kind = (body.get("event") or {}).get("type")
        if kind in _ENDS:
            self._client.standing.shut = str(kind)
            _log.error("Slack says %s: what is due waits until the app is installed again", kind)


def _told(body: Mapping[str, Any]) -> tuple[object, ...]:
    user = body["event"]["user"]
    shown = user.get("profile") or {}
    return (shown.get("email"), *map(user.get, _TOLD))
