"""What this process came to know of direct chats. Nothing depends on it; it saves questions to Slack."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

_MOST: Final = 10_000  # people; those heard longest ago are dropped


@dataclass(frozen=True, slots=True)
class Spot:
    """A message in a direct chat: where something fleeting is shown."""

    channel: str  # "D…"
    ts: str = ""  # empty: the chat is known, no message in it


class Chats:
    """The direct chat of each person, and the message heard last there."""

    def __init__(self) -> None:
        self._spots: OrderedDict[str, Spot] = OrderedDict()

    def learn(self, user: str, channel: str, ts: str = "") -> None:
        """Ignores what is not a direct chat. Without `ts` the message known before stays."""
        if not channel.startswith("D"):
            return
        before = self._spots.pop(user, None)
        self._spots[user] = Spot(channel, ts or (before.ts if before else ""))
        if len(self._spots) > _MOST:
            self._spots.popitem(last=False)

    def spot(self, user: str) -> Spot | None:
        return self._spots.get(user)
