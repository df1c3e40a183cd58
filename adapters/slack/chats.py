"""What this process came to know of chats and accounts. Nothing depends on it; it saves questions
to Slack.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

T = TypeVar("T")

_MOST: Final = 10_000  # of each kind; those learnt longest ago are dropped


@dataclass(frozen=True, slots=True)
class Spot:
    """A message in a direct chat: where something fleeting is shown."""

    channel: str  # "D…"
    ts: str = ""  # empty: the chat is known, no message in it


class Chats:
    """The direct chat of each person and the message heard last there, the chats of groups,
    accounts by e-mail.
    """

    def __init__(self) -> None:
        self._spots, self._groups, self._users = _Known[Spot](), _Known[str](), _Known[str]()

    def learn(self, user: str, channel: str, ts: str = "") -> None:
        """Ignores what is not a direct chat. Without `ts` the message known before stays."""
        if not channel.startswith("D"):
            return
        before = self._spots.get(user)
        self._spots.learn(user, Spot(channel, ts or (before.ts if before else "")))

    def spot(self, user: str) -> Spot | None:
        return self._spots.get(user)

    def learn_group(self, members: Iterable[str], channel: str) -> None:
        self._groups.learn(_group(members), channel)

    def group(self, members: Iterable[str]) -> str | None:
        """The chat of exactly these people and us."""
        return self._groups.get(_group(members))

    def learn_user(self, email: str, user: str) -> None:
        self._users.learn(email, user)

    def user(self, email: str) -> str | None:
        return self._users.get(email)


class _Known(Generic[T]):
    """A book of a limited length."""

    def __init__(self) -> None:
        self._entries: OrderedDict[str, T] = OrderedDict()

    def get(self, name: str) -> T | None:
        return self._entries.get(name)

    def learn(self, name: str, entry: T) -> None:
        self._entries[name] = entry
        self._entries.move_to_end(name)
        if len(self._entries) > _MOST:
            self._entries.popitem(last=False)


def _group(members: Iterable[str]) -> str:
    return "+".join(sorted(set(members)))
