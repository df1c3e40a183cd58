"""Looking at what happened, and waiting for it to happen."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.fakes.slack.dispatch import Dispatch
from tests.fakes.slack.over_socket import Connection, OverSocket
from tests.fakes.slack.record import Call, Delivery, Prompts, Record, Status
from tests.fakes.slack.workspace import Message, Workspace

T = TypeVar("T")


class Looking:
    """The record, in the words of a test."""

    workspace: Workspace
    record: Record
    sockets: OverSocket
    dispatch: Dispatch

    @property
    def calls(self) -> Sequence[Call]:
        """Every request to the Web API, in order, those that were refused too."""
        return self.record.calls

    @property
    def statuses(self) -> Sequence[Status]:
        return self.record.statuses

    @property
    def prompts(self) -> Sequence[Prompts]:
        return self.record.prompts

    @property
    def whispers(self) -> Sequence[Message]:
        """Messages only one person sees."""
        return self.record.whispers

    @property
    def deliveries(self) -> Sequence[Delivery]:
        return self.record.deliveries

    @property
    def warnings(self) -> Sequence[str]:
        """What Slack would let pass although it is a mistake. Assert that there are none."""
        return self.record.warnings

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def messages(self, where: str) -> list[Message]:
        """A conversation as it stands now, oldest first: of a channel, or of a person's direct
        chat.
        """
        channel = self.workspace.direct(where).id if where in self.workspace.people else where
        return self.workspace.in_channel(channel)

    def posts(self, where: str | None = None) -> list[Message]:
        """What the bot wrote, there or anywhere, whispers included when anywhere."""
        messages = list(self.workspace.posted.values()) if where is None else self.messages(where)
        return [message for message in messages if message.bot_id == self.workspace.bot_id]

    async def wait_for(self, wanted: Callable[[Message], bool], timeout: float = 5.0) -> Message:
        """The first message of the bot that fits, now or later. Raises AssertionError with what
        there is instead.
        """
        return await self.record.bell.first(self.posts, wanted, timeout)

    async def until(self, look: Callable[[], T | None], timeout: float = 5.0) -> T:
        """Looks again at every change until the answer is not None. Raises TimeoutError."""
        return await self.record.bell.until(look, timeout)

    async def connected(
        self, number: int = 1, *, other_than: Connection | None = None, timeout: float = 5.0
    ) -> None:
        """Waits until exactly so many Socket Mode connections are open, none of them
        `other_than`.
        """

        def look() -> bool | None:
            open_now = self.sockets.connections
            return (len(open_now) == number and other_than not in open_now) or None

        await self.until(look, timeout)

    async def settled(self) -> None:
        """Waits until every echo has been delivered or given up."""
        await self.dispatch.settled()
