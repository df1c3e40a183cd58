"""Events as the Events API sends them; nothing here sends anything."""

import uuid
from dataclasses import dataclass

from tests.fakes.slack.profile import profile
from tests.fakes.slack.record import Delivery
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.wire import message_json
from tests.fakes.slack.workspace import Channel, Message, Person, Workspace

CHANNEL_TYPES = {"im": "im", "mpim": "mpim", "public": "channel", "private": "group"}


@dataclass(frozen=True)
class Events:
    """Builds events of this workspace."""

    workspace: Workspace

    def message(self, message: Message) -> Delivery:
        """A new message, by a person or by the bot itself."""
        channel = self.workspace.channels[message.channel]
        event = message_json(message, self.workspace, metadata=True)
        event |= {
            "channel": channel.id,
            "event_ts": message.ts,
            "channel_type": CHANNEL_TYPES[channel.kind],
        }
        return self.callback(event, message.ts)

    def shared_files(self, message: Message) -> Delivery:
        delivery = self.message(message)
        delivery.payload["event"]["subtype"] = "file_share"
        return delivery

    def changed(self, before: Message, after: Message) -> Delivery:
        shown = {
            "message": message_json(after, self.workspace, metadata=True),
            "previous_message": message_json(before, self.workspace, metadata=True),
        }
        return self._subtype("message_changed", after, shown)

    def deleted(self, message: Message) -> Delivery:
        shown = {
            "previous_message": message_json(message, self.workspace, metadata=True),
            "deleted_ts": message.ts,
        }
        return self._subtype("message_deleted", message, shown)

    def mention(self, message: Message) -> Delivery:
        event = message_json(message, self.workspace, metadata=True)
        return self.callback(
            event | {"type": "app_mention", "channel": message.channel, "event_ts": message.ts},
            message.ts,
        )

    def home_opened(self, user: str, channel: Channel, tab: str, view: Json | None) -> Delivery:
        event: Json = {"type": "app_home_opened", "user": user, "channel": channel.id, "tab": tab}
        return self.callback(
            event | {"event_ts": self.workspace.now()} | ({"view": view} if view else {})
        )

    def person(self, kind: str, person: Person) -> Delivery:
        """`user_change` or `team_join`."""
        user = profile(person, self.workspace, email=True, locale=True)
        return self.callback({"type": kind, "user": user, "event_ts": self.workspace.now()})

    def joined(self, user: str, channel: Channel) -> Delivery:
        shown = {
            "user": user,
            "channel": channel.id,
            "team": self.workspace.team,
            "event_ts": self.workspace.now(),
        }
        kind = "C" if channel.kind == "public" else "G"
        return self.callback({"type": "member_joined_channel", "channel_type": kind, **shown})

    def uninstalled(self) -> Delivery:
        return self.callback({"type": "app_uninstalled", "event_ts": self.workspace.now()})

    def revoked(self) -> Delivery:
        tokens = {"oauth": [], "bot": [self.workspace.bot]}
        return self.callback(
            {"type": "tokens_revoked", "tokens": tokens, "event_ts": self.workspace.now()}
        )

    def callback(self, event: Json, ts: str = "") -> Delivery:
        """The envelope around every event."""
        home = self.workspace
        event_id = f"Ev{uuid.uuid4().hex[:10].upper()}"
        payload: Json = {
            "token": "unused",
            "team_id": home.team,
            "context_team_id": home.team,
            "context_enterprise_id": None,
            "api_app_id": home.app,
            "event": event,
            "type": "event_callback",
            "event_id": event_id,
            "event_time": int(float(event["event_ts"])),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": home.team,
                    "user_id": home.bot,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": f"4-{event_id}",
        }
        return Delivery("events_api", payload, event_id, ts)

    def _subtype(self, subtype: str, message: Message, shown: Json) -> Delivery:
        channel = self.workspace.channels[message.channel]
        now = self.workspace.now()
        event: Json = {
            "type": "message",
            "subtype": subtype,
            "channel": channel.id,
            "ts": now,
            "event_ts": now,
        }
        hidden = {"hidden": True, "channel_type": CHANNEL_TYPES[channel.kind]}
        return self.callback(event | hidden | shown, message.ts)
