"""What people do in Slack, and what Slack itself does to the app."""

import uuid
from dataclasses import replace

from tests.fakes.slack.dispatch import Dispatch
from tests.fakes.slack.events import Events
from tests.fakes.slack.how import USUAL, How
from tests.fakes.slack.interactions import Interactions
from tests.fakes.slack.pressing import Inputs
from tests.fakes.slack.record import Attempt, Delivery, Record
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.web_api import WebApi
from tests.fakes.slack.workspace import Channel, Message, Person, Workspace

NO_INPUTS: Inputs = {}
OTHER_BOT = Person("U0OTHERBOT", "otherbot", bot=True)


class Acting:
    """Every act returns its delivery once the app accepted it, or once Slack gave up."""

    workspace: Workspace
    record: Record
    dispatch: Dispatch
    events: Events
    interactions: Interactions
    api: WebApi

    async def say(
        self,
        user: str,
        text: str,
        *,
        channel: str | None = None,
        thread_ts: str | None = None,
        files: tuple[Json, ...] = (),
        how: How = USUAL,
    ) -> Delivery:
        """A message in the direct chat, or elsewhere. `text` is as Slack sends it: `&lt;` for <,
        `<@U1>` for a name.
        """
        message = self._written(user, text, channel, thread_ts, files)
        delivery = self.events.shared_files(message) if files else self.events.message(message)
        return await self.dispatch.event(delivery, how)

    async def mention(
        self,
        channel: str,
        user: str,
        text: str,
        *,
        thread_ts: str | None = None,
        twin: bool = False,
        how: How = USUAL,
    ) -> Delivery:
        """The bot is named in a channel. With `twin` the message event of the same ts
        comes first.
        """
        called = f"<@{self.workspace.bot}>"
        message = self._written(
            user, text if called in text else f"{called} {text}", channel, thread_ts, ()
        )
        if twin:
            await self.dispatch.event(self.events.message(message), how, always=True)
        return await self.dispatch.event(self.events.mention(message), how)

    async def edit(self, user: str, ts: str, text: str) -> Delivery:
        """A person changes what they wrote."""
        before = next(m for m in self.workspace.posted.values() if m.ts == ts and m.user == user)
        after = self.workspace.change(before, text=text, edited_ts=self.workspace.now())
        return await self.dispatch.event(self.events.changed(before, after))

    async def another_bot_says(self, channel: str, text: str) -> Delivery:
        """A message by some other app; as an event in any channel."""
        self.workspace.people.setdefault(OTHER_BOT.id, OTHER_BOT)
        now = self.workspace.now()
        message = self.workspace.keep(
            Message(channel, now, OTHER_BOT.id, text, bot_id="B0OTHERBOT")
        )
        delivery = self.events.message(message)
        delivery.payload["event"]["subtype"] = "bot_message"
        return await self.dispatch.event(delivery, always=True)

    async def press(
        self,
        user: str,
        message: str | Message,
        what: str,
        inputs: Inputs = NO_INPUTS,
        *,
        how: How = USUAL,
    ) -> Delivery:
        """A tap. `message` is a ts, a letter key or the message; `what` an action id, a label or a
        value.
        """
        found = self.message(message if isinstance(message, str) else message.ts)
        self._check_sees(user, found)
        return await self.dispatch.hand_over(
            self.interactions.press(user, found, what, inputs), how
        )

    async def press_home(self, user: str, what: str, inputs: Inputs = NO_INPUTS) -> Delivery:
        view = self.record.homes[user]
        return await self.dispatch.hand_over(self.interactions.press_home(user, view, what, inputs))

    async def command(
        self,
        user: str,
        command: str,
        text: str = "",
        *,
        channel: str | None = None,
        how: How = USUAL,
    ) -> Delivery:
        """A slash command, typed in the direct chat unless a channel is named."""
        return await self.dispatch.hand_over(
            self.interactions.command(user, command, text, self._where(user, channel)), how
        )

    async def open_home(self, user: str, tab: str = "home") -> Delivery:
        """The app is opened: its `home` or its `messages` tab."""
        view = self.record.homes.get(user) if tab == "home" else None
        return await self.dispatch.event(
            self.events.home_opened(user, self.workspace.direct(user), tab, view)
        )

    async def change_person(self, user: str, **changes: object) -> Delivery:
        """`user_change`; deactivating is `deleted=True`."""
        person = replace(self.workspace.people[user], **changes)  # type: ignore[arg-type]
        self.workspace.people[user] = person
        return await self.dispatch.event(self.events.person("user_change", person))

    async def join_team(self, user: str) -> Delivery:
        return await self.dispatch.event(
            self.events.person("team_join", self.workspace.people[user])
        )

    async def join(self, channel: str, user: str) -> Delivery:
        """Somebody, or the bot, becomes a member of a channel."""
        before = self.workspace.channels[channel]
        after = self.workspace.add(replace(before, members=before.members | {user}))
        return await self.dispatch.event(self.events.joined(user, after))

    async def uninstall(self) -> tuple[Delivery, Delivery]:
        """The app is removed: both events come, and every call is refused from now on."""
        self.api.revoked = "account_inactive"
        return await self.dispatch.event(self.events.revoked()), await self.dispatch.event(
            self.events.uninstalled()
        )

    async def revoke_token(self) -> Delivery:
        self.api.revoked = "token_revoked"
        return await self.dispatch.event(self.events.revoked())

    async def verify_url(self, challenge: str = "challenge") -> Attempt:
        """What Slack does when an address is entered: it must answer with the challenge."""
        body: Json = {"type": "url_verification", "token": "unused", "challenge": challenge}
        return (
            await self.dispatch.hand_over(Delivery("url_verification", body, challenge))
        ).attempts[0]

    async def check_ssl(self) -> Attempt:
        delivery = Delivery("ssl_check", {"ssl_check": "1", "token": "unused"}, "ssl_check")
        return (await self.dispatch.hand_over(delivery)).attempts[0]

    def message(self, name: str) -> Message:
        """The newest message with this ts or letter key. Raises LookupError."""
        found = [m for m in self.workspace.posted.values() if name in (m.ts, m.key)]
        if not found:
            raise LookupError(f"no message {name!r}")
        return found[-1]

    def _written(
        self,
        user: str,
        text: str,
        channel: str | None,
        thread_ts: str | None,
        files: tuple[Json, ...],
    ) -> Message:
        where = self._where(user, channel).id
        id = str(uuid.uuid4())
        return self.workspace.keep(
            Message(
                where,
                self.workspace.now(),
                user,
                text,
                thread_ts=thread_ts,
                files=files,
                client_msg_id=id,
            )
        )

    def _where(self, user: str, channel: str | None) -> Channel:
        where = self.workspace.channels[channel] if channel else self.workspace.direct(user)
        if user not in where.members:
            raise ValueError(f"{user} is not in {where.id}")
        return where

    def _check_sees(self, user: str, message: Message) -> None:
        members = self.workspace.channels[message.channel].members
        if user not in members or message.seen_only_by not in (None, user):
            raise ValueError(f"{user} does not see {message.ts}")
