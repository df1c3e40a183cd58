"""What Teams sends -> an Incoming, or None for what is not said to us.

Activities: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
"""

import re
from collections.abc import Iterable, Mapping
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
    for entity in activity.get("entities") or ():
        if entity.get("type") == "clientInfo":
            return str(entity.get("timezone") or "")
    return ""


def _by_a_person(activity: Activity, own: Tenant) -> bool:
    """Neither by us nor by another bot."""
    sender = str(activity["from"]["id"])
    return sender not in _us(activity, own) and not sender.startswith("28:")


def _is_direct(activity: Activity) -> bool:
    conversation = activity["conversation"]
    kind = conversation.get("conversationType")
    return kind == "personal" or (not kind and not conversation.get("isGroup"))


def _mentions(activity: Activity, own: Tenant) -> list[str]:
    """The words that call us, as they stand in the text."""
    us = _us(activity, own)
    words: list[str] = []
    for entity in activity.get("entities") or ():
        if entity.get("type") != "mention":
            continue
        mentioned = entity.get("mentioned") or {}
        if mentioned.get("id") in us:
            words.append(str(entity.get("text") or ""))
    return words


def _us(activity: Activity, own: Tenant) -> set[str]:
    """What we are called: our account, and what the activity calls us."""
    recipient = activity.get("recipient") or {}
    return {own.bot, str(recipient.get("id"))}


def _message(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    value = activity.get("value")
    if isinstance(value, Mapping):  # of a client that knows no Action.Execute
        return _tap(activity, value, own, at)
    if _is_direct(activity) or _mentions(activity, own):
        return _words(activity, own, at)
    return None


def _invoked(activity: Activity, own: Tenant, at: datetime) -> Incoming | None:
    if activity.get("name") == ACTION:
        return _tap(activity, activity["value"]["action"]["data"], own, at)
    if activity.get("name") == FEEDBACK:
        return _vote(activity, own, at)
    return None


def _words(activity: Activity, own: Tenant, at: datetime) -> Incoming:
    text = str(activity.get("text") or "")
    for called in _mentions(activity, own):
        if called:
            text = text.replace(called, " ", 1)
    return _incoming(activity, own, at, "msg", text=cleaned(unescape(_AT.sub("", text))))


def _tap(activity: Activity, data: Mapping[str, Any], own: Tenant, at: datetime) -> Incoming | None:
    about, says = str(data.get(LETTER) or ""), str(data.get(SAYS) or "")
    if not about:
        return None
    filled: dict[str, str] = {}
    if says == SEND and PICK in data:
        says = str(data[PICK] or "")
    elif says == SEND:
        says = ""
        filled = {slot: cleaned(answer) for slot, answer in form.answers(data).items()}
    return _incoming(activity, own, at, "act", text=says, answers=filled, about=about, kind="tap")


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
    us = _us(activity, own)
    action = str(activity.get("action") or "")
    if action.startswith("add") or _among(us, activity.get("membersAdded")):
        return _incoming(activity, own, at, "open", kind="opened")
    if action == "remove" or _among(us, activity.get("membersRemoved")):
        return _incoming(activity, own, at, "left", kind="left")
    return None


def _among(us: set[str], members: Iterable[Activity] | None) -> bool:
    return any(member.get("id") in us for member in members or ())


def _incoming(activity: Activity, own: Tenant, at: datetime, prefix: str, **said: Any) -> Incoming:
    user, conversation = str(activity["from"]["id"]), str(activity["conversation"]["id"])
    id = f"{prefix}:{own.team}:{conversation}:{activity.get('id') or activity['timestamp']}"
    sender = Address("teams", own.team, user)
    said["locale"] = str(activity.get("locale") or "")
    if not _is_direct(activity):
        channel, root = root_of(conversation)
        place = Place("teams", own.team, channel, root, direct=False)
        return Incoming(id, sender, place, at, **said)
    said |= {"chat": conversation, "service": str(activity["serviceUrl"])}
    return Incoming(id, sender, Place("teams", own.team, user), at, **said)
