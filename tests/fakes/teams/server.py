"""The server: one object to start, to set up, to act with and to look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
from aiohttp import web

from tests.fakes.teams.activities import Activities
from tests.fakes.teams.connector import Connector, Record
from tests.fakes.teams.faults import Fault
from tests.fakes.teams.keys import ISSUER, Keys
from tests.fakes.teams.login import Login
from tests.fakes.teams.tenant import Conversation, Json, Message, Person, Tenant

T = TypeVar("T")
NO_INPUTS: Mapping[str, str] = {}


@dataclass(frozen=True)
class Delivery:
    """Something that was handed to the app: what it answered, the last time."""

    activity: Json
    status: int
    body: Json

    @property
    def accepted(self) -> bool:
        return 200 <= self.status < 300


class TeamsServer:
    """Teams on a loopback port. See the package's docstring for an example."""

    def __init__(self, *, authentic: bool = True) -> None:
        """`authentic`: with tokens in both directions, as with an app id; otherwise as for
        TEAMS_LOCAL=1.
        """
        self.keys, self.tenant, self.record = Keys(), Tenant(), Record()
        self.activities = Activities(self.keys, self.tenant)
        self.connector = Connector(self.keys, self.tenant, self.record, authentic)
        self.login, self._authentic, self.app_url = Login(self.keys), authentic, ""

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        app = web.Application()
        app.add_routes([*self.login.routes(), *self.connector.routes()])
        self._runner = web.AppRunner(app, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.login.address, self.activities.service = self.url, f"{self.url}/"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()
        await self._runner.cleanup()

    @property
    def settings(self) -> dict[str, str]:
        """What the service has to be told to talk with this server."""
        if not self._authentic:
            return {"TEAMS_LOCAL": "1"}
        return {
            "TEAMS_APP_ID": self.keys.app_id,
            "TEAMS_APP_PASSWORD": self.keys.password,
            "TEAMS_TENANT_ID": self.keys.tenant,
            "TO_CHANNEL_FROM_BOT_LOGIN_URL": f"{self.url}/login",
            "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE": ISSUER,
            "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER": ISSUER,
            "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL": f"{self.url}/openid",
            "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL": f"{self.url}/openid",
            "OAUTH_URL": self.url,
        }

    def deliver_to(self, url: str) -> None:
        """Activities go to this address from now on."""
        self.app_url = url

    # who and what there is

    def person(self, id: str, name: str = "", **more: Any) -> Person:
        """Somebody who is there from now on, with the app installed unless told otherwise; without
        an activity.
        """
        person = Person(id, name or id, **more)
        self.tenant.people[id] = person
        if person.installed:
            self.tenant.conversations[person.chat] = Conversation(
                person.chat, "personal", members=(id,)
            )
        return person

    def channel(
        self, id: str, *, team: str = "19:team@thread.tacv2", members: tuple[str, ...] = ()
    ) -> Conversation:
        """A channel of a team that has the app."""
        self.tenant.teams[team] = members
        return self.tenant.conversations.setdefault(id, Conversation(id, "channel", team, members))

    def group(self, id: str, *members: str) -> Conversation:
        return self.tenant.conversations.setdefault(
            id, Conversation(id, "groupChat", members=members)
        )

    # what people do

    async def say(
        self, user: str, text: str, *, where: str = "", root: str = "", times: int = 1
    ) -> Delivery:
        """In the personal chat; elsewhere the text has to begin with a mention of us, which stands
        there as a tag.
        """
        person = self.tenant.people[user]
        conversation = self.tenant.conversations[where or person.chat]
        activity = self.activities.words(person, conversation, text, root)
        if conversation.kind == "channel" and not root:
            activity["conversation"]["id"] += f";messageid={activity['id']}"
        there = activity["conversation"]["id"]
        self.tenant.keep(Message(activity["id"], there, activity, user))
        return await self.hand_over(activity, times=times)

    async def mention(
        self, where: str, user: str, text: str, *, root: str = "", times: int = 1
    ) -> Delivery:
        return await self.say(
            user, f"<at>Kollega</at>&nbsp;{text}", where=where, root=root, times=times
        )

    async def press(
        self,
        user: str,
        message: Message,
        what: str,
        inputs: Mapping[str, str] = NO_INPUTS,
        *,
        old: bool = False,
        times: int = 1,
    ) -> Delivery:
        """A tap on the button with this label or word. `inputs`: by slot or label, what was typed
        or picked.
        """
        return await self.hand_over(self.tapped(user, message, what, inputs, old=old), times=times)

    def tapped(
        self,
        user: str,
        message: Message,
        what: str,
        inputs: Mapping[str, str] = NO_INPUTS,
        *,
        old: bool = False,
    ) -> Json:
        fitting = [a for a in message.actions if what in (a["title"], a["data"]["says"])]
        if fitting:
            data = {**fitting[0]["data"], **_filled(message, inputs)}
        else:  # it is picked in a menu, or in the form's only input that is filled in
            offers = (
                (one["id"], c["value"], c["title"])
                for one in message.inputs
                for c in one.get("choices", ())
            )
            input, picked, _ = next(offer for offer in offers if what in offer[1:])
            data = {**message.actions[0]["data"], input: picked}
        return self.activities.tap(self.tenant.people[user], message, data, old=old)

    async def thumb(self, user: str, message: Message, reaction: str) -> Delivery:
        return await self.hand_over(
            self.activities.thumb(self.tenant.people[user], message, reaction)
        )

    async def install(self, user: str) -> Delivery:
        """Two activities, as Teams sends them."""
        person = self.tenant.people[user]
        person.installed = True
        await self.hand_over(self.activities.membership(person, added=True))
        return await self.hand_over(self.activities.installation(person, "add"))

    async def uninstall(self, user: str) -> Delivery:
        person = self.tenant.people[user]
        person.installed = False
        await self.hand_over(self.activities.membership(person, added=False))
        return await self.hand_over(self.activities.installation(person, "remove"))

    async def hand_over(
        self, activity: Json, *, header: str | None = None, times: int = 1
    ) -> Delivery:
        """`header`: another Authorization than the right one; empty: none."""
        for _ in range(times):
            delivery = await self._handed(activity, header)
        return delivery

    async def _handed(self, activity: Json, header: str | None) -> Delivery:
        if header is None:
            header = f"Bearer {self.keys.token(self.activities.service)}" if self._authentic else ""
        headers = {"Authorization": header} if header else {}
        async with self._session.post(self.app_url, json=activity, headers=headers) as answer:
            body = (
                await answer.json(content_type=None)
                if answer.content_type == "application/json"
                else {}
            )
            return Delivery(activity, answer.status, body)

    # what there is to see

    def fail(self, fault: Fault, times: int = 1) -> None:
        """The next `times` messages of the bot meet trouble."""
        self.connector.faults.order(fault, times)

    @property
    def warnings(self) -> list[str]:
        return self.record.warnings

    def posts(self, where: str | None = None) -> list[Message]:
        """What the bot wrote: to a person, in a conversation or its threads, or anywhere."""
        chat = self.tenant.people[where].chat if where in self.tenant.people else where
        return [
            message
            for message in self.tenant.messages.values()
            if not message.user
            and chat in (None, message.conversation, message.conversation.partition(";")[0])
        ]

    async def wait_for(self, wanted: Callable[[Message], bool], timeout: float = 5.0) -> Message:
        """The first message of the bot that fits, now or later. Raises AssertionError with what
        there is instead.
        """
        return await self.record.bell.first(self.posts, wanted, timeout)

    async def until(self, look: Callable[[], T | None], timeout: float = 5.0) -> T:
        """Looks again at every request until the answer is not None. Raises TimeoutError."""
        return await self.record.bell.until(look, timeout)


def _filled(message: Message, inputs: Mapping[str, str]) -> Json:
    """What stands in the inputs of a card: what was filled in, else what was there."""
    return {
        one["id"]: inputs.get(
            one["id"].partition(":")[2], inputs.get(one["label"], one.get("value", ""))
        )
        for one in message.inputs
    }
