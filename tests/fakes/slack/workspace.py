"""What the pretended workspace contains: people, conversations and messages."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Literal

from tests.fakes.slack.shapes import Json

Kind = Literal["im", "mpim", "public", "private"]


@dataclass(frozen=True)
class Person:
    """A member of the workspace; `deleted` is what Slack calls a deactivated account."""

    id: str
    name: str
    email: str | None = None
    tz: str = "Europe/Stockholm"
    locale: str = "sv-SE"
    guest: bool = False
    bot: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Channel:
    """A conversation. The bot is a member like anybody else, by its user id."""

    id: str
    kind: Kind
    members: frozenset[str]
    name: str = ""
    archived: bool = False


@dataclass(frozen=True)
class Message:
    """A message as it stands now, after edits. `ts` identifies it within its channel."""

    channel: str
    ts: str
    user: str
    text: str = ""
    blocks: tuple[Json, ...] = ()
    metadata: Json | None = None
    thread_ts: str | None = None
    bot_id: str | None = None
    edited_ts: str | None = None
    streaming: bool = False
    seen_only_by: str | None = None
    files: tuple[Json, ...] = ()
    client_msg_id: str | None = None

    @property
    def key(self) -> str | None:
        """The letter key in the metadata's payload, if there is one."""
        payload = (self.metadata or {}).get("event_payload") or {}
        key = payload.get("key")
        return key if isinstance(key, str) else None

    @property
    def root(self) -> str:
        return self.thread_ts or self.ts


@dataclass
class Workspace:
    """The state behind the Web API; only the methods and the people's acts change it."""

    team: str = "T0FAKETEAM"
    app: str = "A0FAKEAPP"
    bot: str = "U0FAKEBOT"
    bot_id: str = "B0FAKEBOT"
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    posted: dict[tuple[str, str], Message] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _last: int = 0

    def __post_init__(self) -> None:
        self.people[self.bot] = Person(self.bot, "kollega", bot=True)

    def number(self) -> int:
        """A number never given before, for ids."""
        return next(self._numbers)

    def now(self) -> str:
        """A ts later than any before: seconds and six digits, as text."""
        self._last = max(self._last + 1, time.time_ns() // 1_000)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def direct(self, user: str) -> Channel:
        """The direct chat of the bot with this person, opened when it is not yet there."""
        return self.together(frozenset({user}))

    def together(self, users: frozenset[str]) -> Channel:
        """The chat of the bot with exactly these people; several make a group DM."""
        members = users | {self.bot}
        kind: Kind = "im" if len(users) == 1 else "mpim"
        for channel in self.channels.values():
            if channel.kind == kind and channel.members == members:
                return channel
        return self.add(
            Channel(f"{'D' if kind == 'im' else 'G'}{self.number():09d}", kind, members)
        )

    def add(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        return channel

    def keep(self, message: Message) -> Message:
        self.posted[message.channel, message.ts] = message
        return message

    def change(self, message: Message, **changes: object) -> Message:
        return self.keep(replace(message, **changes))  # type: ignore[arg-type]

    def in_channel(self, channel: str) -> list[Message]:
        """Oldest first; ephemeral ones are not part of the history."""
        return [
            m
            for (where, _), m in sorted(self.posted.items())
            if where == channel and not m.seen_only_by
        ]
