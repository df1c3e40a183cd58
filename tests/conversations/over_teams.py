"""Teams as a wire for transcripts: activities and invokes with tokens in, what the connector was
given out.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from adapters.spoken import spoken_moment
from coaching.facts.people import Contact
from tests.conversations.stage import CHANNEL, FIRST
from tests.conversations.wire import Shown
from tests.fakes.teams import Message, TeamsServer
from tests.fakes.teams.tenant import Json

SEND, PICK = "send", "pick"
_MOMENT = re.compile(r"\{\{DATE\(([^,]+),SHORT\)\}\} \{\{TIME\([^)]+\)\}\}")


@dataclass
class OverTeams:
    teams: TeamsServer
    names: dict[str, str] = field(default_factory=dict)
    language: str = "sv"

    platform, channel = "teams", "19:community@thread.tacv2"

    @property
    def team(self) -> str:
        return self.teams.keys.tenant

    def account(self, user: str) -> str:
        return f"29:{user}"

    def reached(self, contact: Contact, user: str) -> Contact:
        chat, service = self.teams.tenant.people[user].chat, self.teams.activities.service
        return replace(contact, chat=chat, service=service)

    def enter(self, name: str, account: str, email: str, locale: str, guest: bool) -> None:
        self.names[account], self.language = name, locale[:2]
        called = "Sofia Lindgren" if name == FIRST else name
        self.teams.person(account, called, email=email, locale=locale, guest=guest)

    async def gather(self) -> None:
        channel = self.teams.channel(self.channel, members=tuple(self.names))
        person = self.teams.tenant.people[FIRST]
        assert (await self.teams.hand_over(self.teams.activities.joined(person, channel))).accepted

    def forget(self) -> None:
        self.teams.tenant.messages.clear()

    def shown(self) -> Iterator[Shown]:
        for message in self.teams.posts():
            seen = replace(message, activity=deepcopy(message.activity), versions=[])
            labels, aside = _labels(seen)
            fields = tuple(
                _picks(one) for one in seen.inputs if one["id"] != PICK and one.get("choices")
            )
            yield Shown(self._spot(seen), seen.id, self._words(seen), labels, aside, fields, seen)

    async def say(self, user: str, text: str) -> None:
        assert (await self.teams.say(user, text)).accepted

    async def press(self, user: str, message: Shown, label: str) -> None:
        assert (await self.teams.press(user, message.raw, label)).accepted

    async def send(self, user: str, message: Shown, answers: Mapping[str, str]) -> None:
        assert (await self.teams.press(user, message.raw, SEND, answers)).accepted

    def _spot(self, message: Message) -> str:
        conversation = self.teams.tenant.conversations[message.conversation.partition(";")[0]]
        return CHANNEL if conversation.id == self.channel else self.names[conversation.members[0]]

    def _words(self, message: Message) -> str:
        """A time that each client writes itself, as a reader in Stockholm has it."""
        asked = [one["label"] for one in message.inputs if one["id"] != PICK]
        return "\n\n".join((_MOMENT.sub(self._moment, message.text), *asked))

    def _moment(self, written: re.Match[str]) -> str:
        at = datetime.strptime(written[1], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        there = at.astimezone(ZoneInfo("Europe/Stockholm"))
        return f"{spoken_moment(there, self.language)} (Stockholm)"


def _picks(field: Json) -> tuple[str, ...]:
    return tuple(choice["title"] for choice in field["choices"])


def _labels(message: Message) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of the buttons and the menu, and of what stands back."""
    buttons: list[Json] = [action for action in message.actions if action["data"]["says"] != SEND]
    menu = [
        choice["title"] for one in message.inputs if one["id"] == PICK for choice in one["choices"]
    ]
    labels = [*menu, *(b["title"] for b in buttons if b.get("mode") != "secondary")]
    return tuple(labels), tuple(b["title"] for b in buttons if b.get("mode") == "secondary")
