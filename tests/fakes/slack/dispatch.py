"""Which way a delivery goes, and what goes on in the background."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.slack.how import USUAL, How
from tests.fakes.slack.over_http import OverHttp
from tests.fakes.slack.over_socket import OverSocket
from tests.fakes.slack.record import Delivery, Record
from tests.fakes.slack.shapes import Json

SUBSCRIBED = frozenset(
    {
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "member_joined_channel",
        "message.im",
        "team_join",
        "tokens_revoked",
        "user_change",
    }
)
SUFFIXES = {"im": "im", "mpim": "mpim", "channel": "channels", "group": "groups"}


@dataclass
class Dispatch:
    """Events go to the app's address when it has one, else to its sockets, and only if it
    subscribed to them.
    """

    record: Record
    sockets: OverSocket
    subscribed: frozenset[str] = SUBSCRIBED
    address: OverHttp | None = None
    _tasks: set[asyncio.Task[object]] = field(default_factory=set)

    async def event(
        self, delivery: Delivery, how: How = USUAL, *, always: bool = False
    ) -> Delivery:
        """Returns when it was accepted, or when nobody will try again."""
        if always or subscription(delivery.payload["event"]) in self.subscribed:
            await self.hand_over(delivery, how)
        return delivery

    async def hand_over(self, delivery: Delivery, how: How = USUAL) -> Delivery:
        self.record.deliveries.append(delivery)
        await (self.address or self.sockets).hand_over(delivery, how)
        self.record.bell.ring()
        return delivery

    def later(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Waits for everything in the background."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def subscription(event: Json) -> str:
    """The name under which an app subscribes to this event."""
    kind: str = event["type"]
    return f"message.{SUFFIXES[event['channel_type']]}" if kind == "message" else kind
