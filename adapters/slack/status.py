"""The line "Kollega is thinking …" under a message."""

import asyncio
import logging
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.chats import Chats, Spot
from adapters.slack.refusals import answer_of
from coaching.messages import Language, Place, Text
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Refused

_PATIENCE: Final = 1.0  # seconds: letters wait for this courtesy
_log = logging.getLogger(__name__)


class Status:
    """Shows and clears the line; all trouble is swallowed, for the line is no more than a
    courtesy.
    """

    def __init__(self, client: AsyncWebClient, phrasebook: Phrasebook, chats: Chats) -> None:
        self._client, self._phrasebook, self._chats = client, phrasebook, chats
        self._shown: dict[Place, Spot] = {}
        self._paused_until = 0.0  # of the loop's time: Slack said Retry-After

    async def show(self, place: Place, language: Language) -> None:
        """At the thread's root, or in a direct chat at the message heard last; nowhere if that is
        not known.
        """
        try:
            words = self._phrasebook.say(Text("talk-thinking"), language)
        except LookupError as missing:
            _log.warning("no status shown: %s", missing)
            return
        if (spot := self._spot(place)) and await self._set(spot, words) and not place.thread:
            self._shown[place] = spot

    async def clear(self, place: Place) -> None:
        """Where the answer comes at top level: in a thread Slack clears the line by itself."""
        if spot := self._shown.pop(place, None):
            await self._set(spot, "")

    def _spot(self, place: Place) -> Spot | None:
        known = self._chats.spot(place.channel) if place.direct else Spot(place.channel)
        if known is None or not (ts := place.thread or known.ts):
            return None
        return Spot(known.channel, ts)

    async def _set(self, spot: Spot, words: str) -> bool:
        now = asyncio.get_running_loop().time()
        if now < self._paused_until:
            return False
        call = self._client.assistant_threads_setStatus(
            channel_id=spot.channel, thread_ts=spot.ts, status=words
        )
        try:
            async with asyncio.timeout(_PATIENCE):
                await answer_of(call)
        except TimeoutError:
            return False
        except Refused as refused:
            self._paused_until = now + (refused.retry_after or 0)
            return False
        return True
