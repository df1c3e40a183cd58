"""Taps and slash commands as the platform sends them."""

import time
from dataclasses import dataclass

from tests.fakes.slack.pressing import Inputs, find, state
from tests.fakes.slack.record import Delivery
from tests.fakes.slack.response_urls import ResponseUrls
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.wire import message_json
from tests.fakes.slack.workspace import Channel, Message, Workspace

NAMES = {"im": "directmessage", "mpim": "mpdm-group", "private": "privategroup"}


@dataclass(frozen=True)
class Interactions:
    """Builds interactions of this workspace; each brings its own response_url and trigger_id."""

    workspace: Workspace
    urls: ResponseUrls

    def press(self, user: str, message: Message, what: str, inputs: Inputs) -> Delivery:
        """`block_actions` with the message as it stands now; of a message only one person sees,
        Slack sends no copy.
        """
        channel = self.workspace.channels[message.channel]
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": bool(message.seen_only_by),
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        about: Json = {
            "container": container,
            "channel": {"id": channel.id, "name": channel_name(channel)},
            "response_url": self.urls.give(channel.id, user, message),
        }
        if not message.seen_only_by:
            about["message"] = message_json(message, self.workspace, metadata=True)
        return self._block_actions(user, message.blocks, what, inputs, about, message.ts)

    def press_home(self, user: str, view: Json, what: str, inputs: Inputs) -> Delivery:
        """`block_actions` on the Home tab, which has a view in place of a message, and no
        response_url.
        """
        shown = view | {"state": state(tuple(view["blocks"]), inputs)}
        about: Json = {"container": {"type": "view", "view_id": view["id"]}, "view": shown}
        return self._block_actions(user, tuple(view["blocks"]), what, inputs, about, "")

    def command(self, user: str, command: str, text: str, channel: Channel) -> Delivery:
        person, home = self.workspace.people[user], self.workspace
        trigger = self._trigger()
        payload: Json = {
            "token": "unused",
            "team_id": home.team,
            "team_domain": "example",
            "channel_id": channel.id,
            "channel_name": channel_name(channel),
            "user_id": user,
            "user_name": person.name.lower().replace(" ", "."),
            "command": command,
            "text": text,
            "api_app_id": home.app,
            "is_enterprise_install": "false",
            "response_url": self.urls.give(channel.id, user, None),
            "trigger_id": trigger,
        }
        return Delivery("slash_commands", payload, trigger)

    def _block_actions(
        self, user: str, blocks: tuple[Json, ...], what: str, inputs: Inputs, about: Json, ts: str
    ) -> Delivery:
        person, home = self.workspace.people[user], self.workspace
        name = person.name.lower().replace(" ", ".")
        trigger = self._trigger()
        payload: Json = {
            "type": "block_actions",
            "user": {"id": user, "username": name, "name": name, "team_id": home.team},
            "api_app_id": home.app,
            "token": "unused",
            "trigger_id": trigger,
            "team": {"id": home.team, "domain": "example"},
            "enterprise": None,
            "is_enterprise_install": False,
            "state": state(blocks, inputs),
            "actions": [find(blocks, what).action | {"action_ts": home.now()}],
        }
        return Delivery("interactive", payload | about, trigger, ts)

    def _trigger(self) -> str:
        return f"{time.time_ns()}.{self.workspace.number()}.fake"


def channel_name(channel: Channel) -> str:
    return NAMES.get(channel.kind, channel.name)
