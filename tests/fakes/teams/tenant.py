"""People, conversations and messages, as they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Kind = Literal["personal", "channel", "groupChat"]


@dataclass
class Person:
    id: str  # "U1"; the account is "29:U1"
    name: str
    email: str = ""
    tz: str = "Europe/Stockholm"
    locale: str = "sv-SE"
    guest: bool = False
    installed: bool = True  # the app stands in their personal scope
    refuses: str = ""  # the code with which a message to them is refused

    @property
    def account(self) -> str:
        return f"29:{self.id}"

    @property
    def chat(self) -> str:
        return f"a:{self.id}"


@dataclass
class Conversation:
    id: str
    kind: Kind
    team: str = ""  # of a channel
    members: tuple[str, ...] = ()  # ids of people


@dataclass
class Message:
    """Something written. `activity` is what the connector was given; `versions` what it
    was before.
    """

    id: str
    conversation: str
    activity: Json
    user: str = ""  # who wrote it; empty: the bot
    versions: list[Json] = field(default_factory=list)
    deleted: bool = False

    @property
    def text(self) -> str:
        """All the words that are to be read, labels of inputs among them, buttons aside."""
        blocks = (
            part.get("text") or part.get("label")
            for part in parts(self.card)
            if {"text", "label"} & part.keys()
        )
        return "\n\n".join(filter(None, (str(self.activity.get("text") or ""), *blocks)))

    @property
    def card(self) -> Json:
        attachments = self.activity.get("attachments") or []
        return attachments[0]["content"] if attachments else {}

    @property
    def actions(self) -> list[Json]:
        return list(parts(self.card, "Action.Execute"))

    @property
    def labels(self) -> list[str]:
        return [action["title"] for action in self.actions]

    @property
    def inputs(self) -> list[Json]:
        return [part for part in parts(self.card) if part["type"].startswith("Input.")]

    @property
    def key(self) -> str:
        """The letter's, as far as its buttons tell."""
        return next((action["data"]["letter"] for action in self.actions), "")


@dataclass
class Tenant:
    people: dict[str, Person] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    # those with the app: team -> ids of members
    teams: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _count: int = 0

    def new_id(self) -> str:
        self._count += 1
        return f"17{self._count:011d}"

    def account(self, account: str) -> Person | None:
        return next((person for person in self.people.values() if person.account == account), None)

    def reaches(self, person: Person) -> bool:
        """Whether the app may write to them first."""
        return person.installed or any(person.id in members for members in self.teams.values())

    def keep(self, message: Message) -> Message:
        self.messages[message.id] = message
        return message


def parts(value: Any, kind: str = "") -> Iterator[Json]:
    """Every part of a card that has a type; what an element falls back on is left out."""
    if isinstance(value, dict):
        if "type" in value and kind in ("", value["type"]):
            yield value
        for name, inner in value.items():
            if name not in ("fallback", "data"):
                yield from parts(inner, kind)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner, kind)
