"""What Teams sends -> an Incoming, or None for what is not said to us.

Activities: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
"""

import re
from collections.abc import Mapping
from datetime import datetime
from html import unescape
from typing import Any

from adapters.fitting import cleaned
from adapters.teams import form
from adapters.teams.ids import LETTER, PICK, SAYS, SEND
from adapters.teams.tenant import Tenant
from coaching.messages import Address, Incoming, Place

Activity = Mapping[str, Any]

ACTION = "adaptiveCard/action"
FEEDBACK = "message/submitAction"
ROOT = ";messageid="  # in the id of a channel's conversation: the thread's first message

_AT = re.compile(r"</?at\b[^>]*>", re.IGNORECASE)
_VOTES = {"like": "vote:up", "dislike": "vote:down"}


def read(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    """`activity` is as the connector sent it, verified; `at` is when it reached us. Raises what a
    broken one raises.
    """
    if not _by_a_person(activity, own):
        return None
    match activity["type"]:
        case "message":
            return _message(activity, own, at)
        case "invoke":
            return _invoked(activity, own, at)
        case "installationUpdate" | "conversationUpdate" if _is_direct(activity):
            return _membership(activity, own, at)
    return None


def tenant_of(activity: Activity) -> str:
    """The SDK's `conversation.tenant_id` is always None."""
    told = (activity.get("channelData") or {}).get("tenant") or {}
    return str(told.get("id") or (activity.get("conversation") or {}).get("tenantId") or "")


def root_of(conversation: str) -> tuple[str, str]:
    """A channel and the thread's first message; the latter is empty where there are no threads."""
    channel, _, root = conversation.partition(ROOT)
    return channel, root


def zone_of(activity: Activity) -> str:
    """The time zone of the client in which something was written."""
    told = (
        entity for entity in activity.get("entities") or () if entity.get("type") == "clientInfo"
    )
    return str(next((entity.get("timezone") or "" for entity in told), ""))


def _by_a_person(activity: Activity, own: Tenant) -> bool:
    sender = str(activity["from"]["id"])
    return sender != str((activity.get("recipient") or {}).get("id")) and not sender.startswith(
        "28:"
    )


def _is_direct(activity: Activity) -> bool:
    conversation = activity["conversation"]
    kind = conversation.get("conversationType")
    return kind == "personal" or (not kind and not conversation.get("isGroup"))


def _mentions(activity: Activity, own: Tenant) -> list[str]:
    """The words that call us, as they stand in the text."""
    us = {own.bot, str((activity.get("recipient") or {}).get("id"))}
    named = (entity for entity in activity.get("entities") or () if entity.get("type") == "mention")
    return [
        str(one.get("text") or "") for one in named if (one.get("mentioned") or {}).get("id") in us
    ]


def _message(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    if isinstance(value := activity.get("value"), Mapping):
        return _tap(activity, value, own, at)  # of a client that knows no Action.Execute
    return _words(activity, own, at) if _is_direct(activity) or _mentions(activity, own) else None


def _invoked(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    if activity.get("name") == ACTION:
        return _tap(activity, activity["value"]["action"]["data"], own, at)
    return _vote(activity, own, at) if activity.get("name") == FEEDBACK else None


def _words(activity: Activity, own: Tenant, at: datetime) -> Incoming:
    text = str(activity.get("text") or "")
    for called in _mentions(activity, own):
        text = text.replace(called, " ", 1) if called else text
    return _incoming(activity, own, at, "msg", text=cleaned(unescape(_AT.sub("", text))))


def _tap(activity: Activity, data: Mapping[str, Any], own: Tenant, at: datetime) -> Incoming | None:
    about, says = str(data.get(LETTER) or ""), str(data.get(SAYS) or "")
    if not about:
        return None
    sent = says == SEND and PICK not in data
    text = "" if sent else str(data.get(PICK) or "") if says == SEND else says
    filled = {slot: cleaned(answer) for slot, answer in form.answers(data).items()} if sent else {}
    return _incoming(activity, own, at, "act", text=text, answers=filled, about=about, kind="tap")


def _vote(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    """The thumbs under an answer. They know the message, not the letter."""
    told = activity["value"]
    vote = _VOTES.get(str((told.get("actionValue") or {}).get("reaction")))
    if told.get("actionName") != "feedback" or not vote:
        return None
    about = f"@{activity['conversation']['id']}|{activity['replyToId']}"
    return _incoming(activity, own, at, "act", text=vote, about=about, kind="tap")


def _membership(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    """The app came into a personal chat, or left it. Those who are added are told of one by one, us
    included.
    """
    us = {own.bot, str((activity.get("recipient") or {}).get("id"))}
    action = str(activity.get("action") or "")
    if action.startswith("add") or us & {
        one.get("id") for one in activity.get("membersAdded") or ()
    }:
        return _incoming(activity, own, at, "open", kind="opened")
    if action == "remove" or us & {one.get("id") for one in activity.get("membersRemoved") or ()}:
        return _incoming(activity, own, at, "left", kind="left")
    return None


def _incoming(activity: Activity, own: Tenant, at: datetime, prefix: str, **said: Any) -> Incoming:
    user, conversation = str(activity["from"]["id"]), str(activity["conversation"]["id"])
    id = f"{prefix}:{own.team}:{conversation}:{activity.get('id') or activity['timestamp']}"
    direct = _is_direct(activity)
    channel, root = (user, "") if direct else root_of(conversation)
    reached: dict[str, Any] = (
        {"chat": conversation, "service": str(activity["serviceUrl"])} if direct else {}
    )
    place = Place("teams", own.team, channel, root, direct=direct)
    locale = str(activity.get("locale") or "")
    return Incoming(
        id, Address("teams", own.team, user), place, at, locale=locale, **said, **reached
    )
