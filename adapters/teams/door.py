"""Where Teams comes in: POST /api/messages. Verified, written down, and only then acknowledged.

The only file of this folder that knows a web server.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web

from adapters.teams.chats import Chats, Told
from adapters.teams.connector import Connector, Unverified
from adapters.teams.incoming import ACTION, FEEDBACK, read, tenant_of
from adapters.teams.keys import Unverifiable
from adapters.teams.tenant import Cloud, Tenant
from coaching.messages import Incoming

PATH: Final = "/api/messages"
WriteDown = Callable[[Incoming], Awaitable[object]]

_PATIENCE: Final = 1.8  # seconds for the inbox
_MALFORMED: Final = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
_TEAMS: Final = "msteams"
_SPOKEN: Final = "application/vnd.microsoft.activity.message"
_log = logging.getLogger(__name__)


class TeamsDoor:
    """`not_now` is the line for a tap that could not be written down: it does not come again."""

    def __init__(
        self,
        connector: Connector,
        tenant: Tenant,
        cloud: Cloud,
        chats: Chats,
        write_down: WriteDown,
        now: Callable[[], datetime],
        not_now: str,
    ) -> None:
        self._connector, self._tenant, self._cloud, self._chats = connector, tenant, cloud, chats
        self._write_down, self._now, self._not_now = write_down, now, not_now

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self._request)]

    async def _request(self, request: web.Request) -> web.Response:
        """401: not from Teams; 400: not understood; 403: of another tenant; 503: it must come
        again.
        """
        header = request.headers.get("Authorization", "")
        origin = request.headers.get("Origin", "")
        if not self._tenant.local and not header.startswith("Bearer "):
            return web.Response(status=401)
        if self._tenant.local and origin and not _of_this_machine(origin):
            return web.Response(status=403)  # a page in a browser, where everybody else is believed
        try:
            activity = _activity(await request.read())
        except _MALFORMED:
            return web.Response(status=400)
        if trouble := await self._unverified(header, activity):
            return web.Response(status=trouble)
        if trouble := self._foreign(activity):
            return web.Response(status=trouble)
        return await self._heard(activity)

    async def _unverified(self, header: str, activity: Mapping[str, Any]) -> int:
        """The status of the refusal; 0 when it is from Teams."""
        try:
            await self._connector.verify(header, activity)
        except Unverified as why:
            _log.warning("an activity is refused: its token is not good (%s)", why)
            return 401
        except Unverifiable as why:
            _log.warning("an activity cannot be verified now: %s", why)
            return 503
        return 0

    def _foreign(self, activity: Mapping[str, Any]) -> int:
        """The status of the refusal; 0 when it is of our tenant and cloud, and came through Teams.

        An Azure bot has other channels, in which whoever writes chooses who they are.
        """
        try:
            tenant, service = tenant_of(activity), str(activity["serviceUrl"])
        except _MALFORMED:
            return 400
        if not self._tenant.local and activity.get("channelId") != _TEAMS:
            _log.warning("an activity of another channel than Teams is refused")
            return 403
        if self._tenant.id and tenant != self._tenant.id:
            _log.warning("an activity of another tenant is refused")
            return 403
        if not self._tenant.local and not self._cloud.trusts(service):
            _log.warning("an activity is refused: its serviceUrl is not one of Microsoft's")
            return 403
        return 0

    async def _heard(self, activity: Mapping[str, Any]) -> web.Response:
        """What is not for us is acknowledged, too."""
        tap = activity["type"] == "invoke"
        try:
            incoming = read(activity, self._tenant, self._now())
            told = Told.by(activity)
        except _MALFORMED as error:
            _log.warning(
                "an activity of type %s is not understood: %s",
                activity["type"],
                type(error).__name__,
            )
            return web.Response(status=400)
        if tap and activity.get("name") not in (ACTION, FEEDBACK):
            return web.Response(status=501)
        written = await self._written(told, incoming)
        if not written and tap:
            return _told(self._not_now)
        if not written:
            return web.Response(status=503)
        if tap and activity["name"] == ACTION:
            return _told("")
        return web.Response(status=200)

    async def _written(self, told: Told, incoming: Incoming | None) -> bool:
        """Where it came from, and what was said to us."""
        try:
            async with asyncio.timeout(_PATIENCE):
                direct = incoming is not None and incoming.place.direct
                await self._chats.learn(told, direct=direct)
                if incoming:
                    await self._write_down(incoming)
        # whatever the reason: what is not written must not be acknowledged
        except Exception as error:
            _log.warning("an activity is not written down: %s", type(error).__name__)
            return False
        return True


def _of_this_machine(origin: str) -> bool:
    try:
        return urlsplit(origin).hostname in ("localhost", "127.0.0.1", "::1")
    except ValueError:
        return False


def _activity(body: bytes) -> dict[str, Any]:
    """With all that everything that follows relies on. Raises what a broken body raises."""
    activity = json.loads(body)
    told = (
        activity["type"],
        activity["serviceUrl"],
        activity["conversation"]["id"],
        activity["from"]["id"],
    )
    if not all(isinstance(word, str) and word for word in told):
        raise ValueError("not an activity")
    tenant_of(activity)
    return dict(activity)


def _told(words: str) -> web.Response:
    """The answer to a tap, which Teams waits for. The card itself is replaced by the courier."""
    return web.json_response({"statusCode": 200, "type": _SPOKEN, "value": words})
