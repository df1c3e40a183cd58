"""What a method gets to see, and the look-ups that most of them begin with."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.fakes.slack.arguments import Arguments
from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.limits import Tier
from tests.fakes.slack.record import Record
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Channel, Message, Person, Workspace


@dataclass(frozen=True)
class Context:
    """One call. `changed` is told (before, after) of every message the bot posts, edits or
    deletes.
    """

    args: Arguments
    workspace: Workspace
    record: Record
    scopes: frozenset[str]
    changed: Callable[[Message | None, Message | None], None]
    socket_url: Callable[[], str]

    def warn(self, what: str) -> None:
        self.record.warnings.append(what)

    def need(self, scope: str) -> None:
        """For methods whose scope depends on what they are asked about."""
        if scope not in self.scopes:
            raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(self.scopes)))

    def person(self, user: str) -> Person:
        if user not in self.workspace.people:
            raise SlackError("user_not_found")
        return self.workspace.people[user]

    def channel(self, id: str) -> Channel:
        """A conversation the bot may know of. Other people's direct chats do not exist for it."""
        channel = self.workspace.channels.get(id)
        if channel is None or (channel.kind != "public" and not self.is_in(channel)):
            raise SlackError("channel_not_found")
        return channel

    def own_message(self, channel: Channel, ts: str, refusal: str) -> Message:
        message = self.workspace.posted.get((channel.id, ts))
        if message is None or message.seen_only_by:
            raise SlackError("message_not_found")
        if message.bot_id != self.workspace.bot_id:
            raise SlackError(refusal)
        return message

    def is_in(self, channel: Channel) -> bool:
        return self.workspace.bot in channel.members


@dataclass(frozen=True)
class Method:
    """How one method is called: by whom, with which scopes, how often a minute."""

    run: Callable[[Context], Json]
    tier: Tier
    scopes: tuple[str, ...] = ()
    app_token: bool = False
