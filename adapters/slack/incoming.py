"""What Slack sends -> an Incoming, or None for what is not said to us.

An app_mention and the message event of the same words share their `ts`, hence their id: whichever
comes second, or again, has no effect. Payloads: https://docs.slack.dev/reference/events and
…/interaction-payloads/block_actions-payload
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from adapters.fitting import cleaned
from adapters.slack import form
from adapters.slack.ids import SEND, letter_of
from adapters.slack.workspace import Workspace
from coaching.messages import Address, Incoming, Place

Payload = Mapping[str, Any]

MENU = "menu"  # what a command without words asks for

# subtypes; all others are notes about messages
_BY_PEOPLE = ("", "file_share", "me_message", "thread_broadcast")
_NOT_NEW = ("bot_id", "bot_profile", "hidden", "edited")  # or not by a person
_SLACKBOT = "USLACKBOT"
_ANGLED = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


def read(payload: Payload, own: Workspace, at: datetime) -> Incoming | None:
    """`payload` is an event, a tap or a command as Bolt decoded it; `at` is when it reached us."""
    if _team(payload) != own.team:
        return None
    if payload.get("type") == "event_callback":
        return _event(payload["event"], payload, own, at)
    if payload.get("type") == "block_actions":
        return _tap(payload, own, at)
    return _command(payload, own, at) if "command" in payload else None


def _team(payload: Payload) -> str:
    return str(payload.get("team_id") or (payload.get("team") or {}).get("id") or "")


def _event(event: Payload, payload: Payload, own: Workspace, at: datetime) -> Incoming | None:
    match event.get("type"):
        case "message" | "app_mention" if _said_by_somebody(event, own) and _to_us(event, own):
            return _words(event, own, at)
        case "app_home_opened" if event.get("tab") in ("messages", "home"):
            return _opened(event, str(payload["event_id"]), own, at)
        case "user_change" if event["user"].get("deleted"):
            return _about(event["user"], "gone", str(payload["event_id"]), own, at)
        case "user_change" if not event["user"].get("is_bot"):
            return _about(event["user"], "changed", str(payload["event_id"]), own, at)
        case "team_join" if not event["user"].get("is_bot"):
            return _about(event["user"], "joined", str(payload["event_id"]), own, at)
    return None


def _about(
    user: Payload, kind: Literal["gone", "joined", "changed"], id: str, own: Workspace, at: datetime
) -> Incoming:
    """An account was deactivated, made, or is another one in its profile."""
    account = str(user["id"])
    sender, place = _sender(account, own), _chat(account, own)
    return Incoming(f"{kind}:{id}", sender, place, at, kind=kind)


def _opened(event: Payload, id: str, own: Workspace, at: datetime) -> Incoming:
    """One of our two tabs: the direct chat, or the Home page, which is published anew."""
    user = str(event["user"])
    if event["tab"] == "home":
        return Incoming(f"home:{id}", _sender(user, own), _chat(user, own), at, kind="home")
    return Incoming(f"open:{id}", _sender(user, own), _chat(user, own), at, kind="opened")


def _said_by_somebody(event: Payload, own: Workspace) -> bool:
    """A new message of a member of the workspace; a guest from another company's Slack is
    not one.
    """
    if (event.get("subtype") or "") not in _BY_PEOPLE:
        return False
    if any(event.get(sign) for sign in _NOT_NEW):
        return False
    if event.get("user") in (None, own.bot, _SLACKBOT):
        return False
    return own.is_home(event.get("user_team") or event.get("team"))


def _to_us(event: Payload, own: Workspace) -> bool:
    if event["type"] == "app_mention" or _is_direct(event):
        return True
    return f"<@{own.bot}" in str(event.get("text"))


def _is_direct(event: Payload) -> bool:
    return event.get("channel_type") == "im" or str(event["channel"]).startswith("D")


def _words(event: Payload, own: Workspace, at: datetime) -> Incoming:
    user, channel, ts = str(event["user"]), str(event["channel"]), str(event["ts"])
    thread = str(event.get("thread_ts") or "")
    if _is_direct(event):
        place = _chat(user, own, thread)
    else:
        place = _thread(channel, thread or ts, own)
    text = _typed(str(event.get("text") or ""), own)
    return Incoming(f"msg:{own.team}:{channel}:{ts}", _sender(user, own), place, at, text)


def _tap(payload: Payload, own: Workspace, at: datetime) -> Incoming | None:
    user = str(payload["user"]["id"])
    action = payload["actions"][0]
    about = letter_of(str(action.get("block_id", "")))
    if not about or not own.is_home(payload["user"].get("team_id")):
        return None
    id = f"act:{user}:{action['action_ts']}:{action['action_id']}"
    sender, place = _sender(user, own), _place_of_tap(payload, user, own)
    if action["action_id"] == SEND:
        return Incoming(id, sender, place, at, "", _filled(payload), about, "tap")
    option = action.get("selected_option") or {}
    says = str(action.get("value") or option.get("value") or "")
    return Incoming(id, sender, place, at, says, {}, about, "tap")


def _filled(payload: Payload) -> dict[str, str]:
    state = payload.get("state") or {}
    answers = form.answers(state.get("values") or {})
    return {slot: cleaned(answer) for slot, answer in answers.items()}


def _place_of_tap(payload: Payload, user: str, own: Workspace) -> Place:
    container = payload.get("container") or {}
    message = payload.get("message") or {}
    channel = str(container.get("channel_id") or "")
    ts = str(container.get("message_ts") or "")
    thread = str(container.get("thread_ts") or message.get("thread_ts") or "")
    if not channel or channel.startswith("D"):
        return _chat(user, own, thread)
    return _thread(channel, thread or ts, own)


def _command(payload: Payload, own: Workspace, at: datetime) -> Incoming:
    """The answer goes to the direct chat: a command's own words are seen by nobody else."""
    user = str(payload["user_id"])
    text = _typed(str(payload.get("text") or ""), own) or MENU
    return Incoming(f"cmd:{payload['trigger_id']}", _sender(user, own), _chat(user, own), at, text)


def _sender(user: str, own: Workspace) -> Address:
    return Address("slack", own.team, user)


def _chat(user: str, own: Workspace, thread: str = "") -> Place:
    """A direct chat is called by the person's id, which is known before the chat is."""
    return Place("slack", own.team, user, thread)


def _thread(channel: str, root: str, own: Workspace) -> Place:
    return Place("slack", own.team, channel, root, direct=False)


def _typed(text: str, own: Workspace) -> str:
    """As the person saw it: no mention of us at either end, plain addresses, no escapes."""
    us = rf"<@{re.escape(own.bot)}(?:\|[^<>]*)?>"
    text = re.sub(rf"^\s*(?:{us}[\s,:]*)+|(?:\s*{us})+\s*$", "", text)
    text = _ANGLED.sub(_shown, text)
    return cleaned(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def _shown(link: re.Match[str]) -> str:
    target, label = link[1], link[2] or ""
    if target[:1] in ("@", "#"):
        return link[0]  # a person or a channel: names are looked up by who needs them
    if target.startswith("!"):
        return label or f"@{target[1:]}"
    if not label or target.startswith(("mailto:", "tel:")) or label in target:
        return label or target
    return f"{label} ({target})"
