"""A long answer, shown while it is written: typing activities that grow, and a message that ends
them.

https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux
"""

import asyncio
from dataclasses import dataclass, replace
from typing import Any, Final

from adapters.teams.chats import Spot
from adapters.teams.connector import Connector

STREAM: Final = "streaminfo"
APART: Final = 1.6  # seconds between two states: Teams takes one a second
LONGEST: Final = 110.0  # seconds: Teams ends a stream after two minutes
WORTH: Final = 200  # characters; what is shorter comes at once


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer that is being shown."""

    spot: Spot
    id: str  # of the stream
    text: str  # Teams takes only more of it
    number: int
    began: float  # the loop's time
    at: float


class Streams:
    """By the key of the letter that will say it whole."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._shown: dict[str, Shown] = {}
        self._refused: set[str] = set()

    async def show(self, key: str, spot: Spot, text: str, activity: dict[str, Any]) -> None:
        """Shows more of it, if it is time and if it is more. Raises Refused, and then shows no more
        of this one.
        """
        now = asyncio.get_running_loop().time()
        before = self._shown.get(key)
        if (
            len(text) < WORTH
            or key in self._refused
            or (before and not _goes_on(before, text, now))
        ):
            return
        number = before.number + 1 if before else 1
        stream = {"type": STREAM, "streamType": "streaming", "streamSequence": number}
        stream |= {"streamId": before.id} if before else {}
        self._refused.add(key)  # unless it goes well
        told = activity | {"type": "typing", "text": text, "entities": [stream]}
        id = await self._connector.send(spot.service, spot.conversation, told)
        self._refused.discard(key)
        if before:
            self._shown[key] = replace(before, text=text, number=number, at=now)
        elif id:
            self._shown[key] = Shown(spot, id, text, number, now, now)

    def ended(self, key: str) -> Shown | None:
        """What was shown of it, if a message may still end it."""
        self._refused.discard(key)
        shown = self._shown.pop(key, None)
        self._forget_the_late()
        return (
            shown if shown and asyncio.get_running_loop().time() - shown.began < LONGEST else None
        )

    def _forget_the_late(self) -> None:
        """Those whose letter went out elsewhere."""
        now = asyncio.get_running_loop().time()
        self._shown = {
            key: shown for key, shown in self._shown.items() if now - shown.began < LONGEST
        }


def final(shown: Shown) -> dict[str, Any]:
    """The entity of the message that ends a stream."""
    return {"type": STREAM, "streamId": shown.id, "streamType": "final"}


def _goes_on(before: Shown, text: str, now: float) -> bool:
    more = len(text) > len(before.text) and text.startswith(before.text)
    return more and now - before.at >= APART and now - before.began < LONGEST
