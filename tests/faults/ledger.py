"""Counting: what was lost, and what came twice."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from storage.store import SqlStore
from tests.fakes.slack import Call, SlackServer

ON_THE_WAY = 0.35  # seconds: what was called before the answer "not now" can have come back


@dataclass(frozen=True)
class Count:
    """Of letters: by person and kind, so that two letters with different keys for one occasion
    count as double.
    """

    lost: int
    double: int

    def __str__(self) -> str:
        return f"{self.lost} lost, {self.double} double"


def posts(slack: SlackServer, kind: str) -> Counter[str]:
    """How many letters of this kind each person got."""
    chats = [channel for channel in slack.workspace.channels.values() if channel.kind == "im"]
    owners = {chat.id: next(iter(chat.members - {slack.workspace.bot})) for chat in chats}
    return Counter(
        owners[post.channel] for post in slack.posts() if (post.key or "").startswith(f"{kind}:")
    )


def count(slack: SlackServer, users: Iterable[str], kind: str, each: int = 1) -> Count:
    got = posts(slack, kind)
    return Count(
        sum(max(0, each - got[user]) for user in users),
        sum(max(0, number - each) for number in got.values()),
    )


def keys_twice(slack: SlackServer) -> list[str]:
    """Keys of letters of which there are two messages."""
    return [
        key
        for key, number in Counter(post.key for post in slack.posts() if post.key).items()
        if number > 1
    ]


def too_soon(calls: Sequence[Call]) -> list[tuple[str, float]]:
    """Calls of a method that came while Slack wanted to be left alone with it: (method, seconds
    after it said so).
    """
    found: list[tuple[str, float]] = []
    told: dict[str, tuple[float, int]] = {}
    for call in sorted(calls, key=lambda one: one.at):
        said_at, seconds = told.get(call.method, (0.0, 0))
        if ON_THE_WAY < call.at - said_at < seconds:
            found.append((call.method, call.at - said_at))
        if call.retry_after and call.at - said_at >= seconds:
            told[call.method] = (call.at, call.retry_after)
    return found


async def unfinished(store: SqlStore) -> int:
    """Rows of all queues that are due and not at their end."""
    left = await store.read(lambda tx: tx.unfinished(datetime.now(UTC)))
    return left.heard + left.openings + left.letters
