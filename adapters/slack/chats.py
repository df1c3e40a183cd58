"""What this process came to know of chats and accounts. Nothing depends on it; it saves questions
to Slack.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from adapters.book import Book


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
        self._spots = Book[Spot]()
        self._groups = Book[str]()
        self._users = Book[str]()

    def learn(self, user: str, channel: str, ts: str = "") -> None:
        """Ignores what is not a direct chat. Without `ts` the message known before stays."""
        if not channel.startswith("D"):
            return
        before = self._spots.get(user)
        if before and not ts:
            ts = before.ts
        self._spots.learn(user, Spot(channel, ts))

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


def _group(members: Iterable[str]) -> str:
    return "+".join(sorted(set(members)))
