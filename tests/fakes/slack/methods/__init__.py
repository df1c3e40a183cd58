"""The Web API's methods: which there are, what they need, and how often they may be called."""

from tests.fakes.slack.limits import Tier
from tests.fakes.slack.methods import account, assistant, chat, conversations, streams, users, views
from tests.fakes.slack.methods.context import Context, Method

POST = ("chat:write",)
METHODS: dict[str, Method] = {
    "apps.connections.open": Method(
        account.open_connection, Tier.ONE, ("connections:write",), app_token=True
    ),
    "auth.test": Method(account.auth_test, Tier.SPECIAL),
    "bots.info": Method(account.bot_info, Tier.THREE, ("users:read",)),
    "team.info": Method(account.team_info, Tier.THREE, ("team:read",)),
    "blocks.validate": Method(views.validate, Tier.SPECIAL),
    "views.publish": Method(views.publish, Tier.FOUR),
    "chat.postMessage": Method(chat.post_message, Tier.POSTS, POST),
    "chat.postEphemeral": Method(chat.post_ephemeral, Tier.FOUR, POST),
    "chat.update": Method(chat.update, Tier.THREE, POST),
    "chat.delete": Method(chat.delete, Tier.THREE, POST),
    "chat.startStream": Method(streams.start, Tier.TWO, POST),
    "chat.appendStream": Method(streams.append, Tier.FOUR, POST),
    "chat.stopStream": Method(streams.stop, Tier.TWO, POST),
    "conversations.open": Method(conversations.open_chat, Tier.THREE),
    "conversations.info": Method(conversations.info, Tier.THREE),
    "conversations.members": Method(conversations.members, Tier.FOUR),
    "conversations.list": Method(conversations.list_channels, Tier.TWO),
    "conversations.history": Method(conversations.history, Tier.THREE),
    "conversations.replies": Method(conversations.replies, Tier.THREE),
    "users.info": Method(users.info, Tier.FOUR, ("users:read",)),
    "users.list": Method(users.list_members, Tier.TWO, ("users:read",)),
    "users.lookupByEmail": Method(users.lookup_by_email, Tier.THREE, ("users:read.email",)),
    "assistant.threads.setStatus": Method(assistant.set_status, Tier.SPECIAL, POST),
    "assistant.threads.setSuggestedPrompts": Method(
        assistant.set_suggested_prompts, Tier.SPECIAL, ("assistant:write",)
    ),
}

__all__ = ["METHODS", "Context", "Method"]
