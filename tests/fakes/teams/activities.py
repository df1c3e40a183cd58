"""What Teams tells the app, as it words it."""

from collections.abc import Mapping
from typing import Any

from tests.fakes.teams.keys import Keys
from tests.fakes.teams.tenant import Conversation, Json, Message, Person, Tenant


class Activities:
    def __init__(self, keys: Keys, tenant: Tenant, service: str = "") -> None:
        self._keys, self._tenant, self.service = keys, tenant, service

    @property
    def bot(self) -> Json:
        return {"id": f"28:{self._keys.app_id}", "name": "Kollega"}

    def words(self, person: Person, conversation: Conversation, text: str, root: str = "") -> Json:
        activity = self._activity("message", person, conversation, root) | {
            "text": text,
            "textFormat": "plain",
        }
        mentioned = conversation.kind != "personal"
        called = {"type": "mention", "mentioned": self.bot, "text": "<at>Kollega</at>"}
        activity["entities"] = [*activity["entities"], *([called] if mentioned else [])]
        activity["attachments"] = [{"contentType": "text/html", "content": f"<p>{text}</p>"}]
        return activity

    def tap(
        self, person: Person, message: Message, data: Mapping[str, Any], *, old: bool = False
    ) -> Json:
        """`old`: a client that knows no Action.Execute sends the data as a message."""
        conversation, _, root = message.conversation.partition(";messageid=")
        there = self._tenant.conversations[conversation]
        activity = self._activity("message" if old else "invoke", person, there, root) | {
            "replyToId": message.id
        }
        if old:
            return activity | {"value": dict(data)}
        action = {"type": "Action.Execute", "verb": message.actions[0]["verb"], "data": dict(data)}
        return activity | {
            "name": "adaptiveCard/action",
            "value": {"action": action, "trigger": "manual"},
        }

    def thumb(self, person: Person, message: Message, reaction: str) -> Json:
        conversation = self._tenant.conversations[message.conversation.partition(";")[0]]
        activity = self._activity("invoke", person, conversation) | {"replyToId": message.id}
        value = {
            "actionName": "feedback",
            "actionValue": {"reaction": reaction, "feedback": '{"feedbackText":""}'},
        }
        return activity | {"name": "message/submitAction", "value": value}

    def installation(self, person: Person, action: str) -> Json:
        return self._activity("installationUpdate", person, self._personal(person)) | {
            "action": action
        }

    def membership(self, person: Person, added: bool) -> Json:
        """Among those who are added or removed is the bot itself."""
        who = "membersAdded" if added else "membersRemoved"
        return self._activity("conversationUpdate", person, self._personal(person)) | {
            who: [self.bot]
        }

    def joined(self, person: Person, conversation: Conversation) -> Json:
        """The app was added to a team."""
        return self._activity("conversationUpdate", person, conversation) | {
            "membersAdded": [self.bot]
        }

    def _personal(self, person: Person) -> Conversation:
        return self._tenant.conversations.setdefault(
            person.chat, Conversation(person.chat, "personal", members=(person.id,))
        )

    def _activity(
        self, kind: str, person: Person, conversation: Conversation, root: str = ""
    ) -> Json:
        team = {"team": {"id": conversation.team}} if conversation.team else {}
        client = {
            "type": "clientInfo",
            "locale": person.locale,
            "timezone": person.tz,
            "platform": "Web",
        }
        thread = f"{conversation.id};messageid={root}" if root else conversation.id
        return {
            "type": kind,
            "id": self._tenant.new_id(),
            "timestamp": "2026-11-25T09:00:00.000Z",
            "channelId": "msteams",
            "serviceUrl": self.service,
            "from": {"id": person.account, "name": person.name, "aadObjectId": f"aad-{person.id}"},
            "conversation": {
                "id": thread,
                "conversationType": conversation.kind,
                "tenantId": self._keys.tenant,
            },
            "recipient": self.bot,
            "entities": [client],
            "locale": person.locale,
            "channelData": {"tenant": {"id": self._keys.tenant}, **team},
        }
