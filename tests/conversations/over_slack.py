"""Slack as a wire for transcripts: signed events and block actions in, what was posted out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.fitting import SEPARATOR
from coaching.facts.people import Contact
from tests.conversations.stage import CHANNEL, FIRST
from tests.conversations.wire import Shown
from tests.fakes.slack import Message, SlackServer

WORDS = ("header", "section", "markdown", "context")  # blocks with something to read
MANY = ("checkboxes", "multi_static_select")
SEND = "send"  # the action of a form's button


@dataclass
class OverSlack:
    slack: SlackServer
    names: dict[str, str] = field(default_factory=dict)  # by account

    platform, channel = "slack", "C1"

    @property
    def team(self) -> str:
        return self.slack.workspace.team

    def account(self, user: str) -> str:
        return user

    def reached(self, contact: Contact, user: str) -> Contact:
        return contact

    def enter(self, name: str, account: str, email: str, locale: str, guest: bool) -> None:
        self.names[account] = name
        called = "Sofia Lindgren" if name == FIRST else name
        self.slack.person(account, called, email=email, locale=locale, guest=guest)

    async def gather(self) -> None:
        self.slack.channel(self.channel, "ai-community", members=tuple(self.names))

    def forget(self) -> None:
        self.slack.workspace.posted.clear()

    def shown(self) -> Iterator[Shown]:
        for message in self.slack.posts():
            ref = f"{message.channel}:{message.ts}"
            labels = tuple(_labels(message, ("button", "static_select")))
            aside = tuple(_labels(message, ("overflow",)))
            yield Shown(self._spot(message), ref, _words(message), labels, aside, raw=message)

    async def say(self, user: str, text: str) -> None:
        written = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        assert (await self.slack.say(user, written)).accepted

    async def press(self, user: str, message: Shown, label: str) -> None:
        await self._press(user, message.raw, label, {})

    async def send(self, user: str, message: Shown, answers: Mapping[str, str]) -> None:
        await self._press(user, message.raw, SEND, _ticked(message.raw, answers))

    async def _press(self, user: str, seen: Message, what: str, inputs: Mapping[str, Any]) -> None:
        """On the message as they see it, which may have been edited since."""
        tap = self.slack.interactions.press(user, seen, what, inputs)
        assert (await self.slack.dispatch.hand_over(tap)).accepted

    def _spot(self, message: Message) -> str:
        channel = self.slack.workspace.channels[message.channel]
        if channel.id == self.channel:
            return CHANNEL
        readers = channel.members - {self.slack.workspace.bot}
        return "+".join(sorted(self.names[user] for user in readers))


def _ticked(message: Message, answers: Mapping[str, str]) -> dict[str, str | list[str]]:
    """Boxes are ticked one by one; what is typed stays as it is."""
    elements = [block["element"] for block in message.blocks if block["type"] == "input"]
    boxes = {element["action_id"] for element in elements if element["type"] in MANY}
    return {
        slot: text.split(SEPARATOR) if slot in boxes else text for slot, text in answers.items()
    }


def _words(message: Message) -> str:
    told = [part for block in message.blocks if block["type"] in WORDS for part in _texts(block)]
    return "\n\n".join(told) or message.text


def _texts(block: Mapping[str, Any]) -> Iterator[str]:
    for part in block.get("elements") or (block,):
        text = part["text"]
        yield text if isinstance(text, str) else text["text"]


def _labels(message: Message, kinds: Sequence[str]) -> Iterator[str]:
    for block in message.blocks:
        for element in block.get("elements", ()) if block["type"] == "actions" else ():
            if element["type"] in kinds and element["action_id"] != SEND:
                yield from (part["text"]["text"] for part in element.get("options") or (element,))
