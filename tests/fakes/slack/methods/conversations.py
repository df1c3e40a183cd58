"""Opening chats, and reading what the bot may read of them."""

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.wire import message_json
from tests.fakes.slack.workspace import Channel, Kind, Message

MOST_IN_GROUP = 8
PREFIX: dict[Kind, str] = {"im": "im", "mpim": "mpim", "public": "channels", "private": "groups"}


def open_chat(call: Context) -> Json:
    if call.args.has("channel"):
        return {
            "channel": {"id": call.channel(call.args.text("channel")).id},
            "no_op": True,
            "already_open": True,
        }
    users = [user for user in call.args.text("users").split(",") if user]
    if not users:
        raise SlackError("users_list_not_supplied")
    _check_users(call, users)
    call.need("im:write" if len(set(users)) == 1 else "mpim:write")
    before = len(call.workspace.channels)
    channel = call.workspace.together(frozenset(users))
    known = {} if len(call.workspace.channels) > before else {"no_op": True, "already_open": True}
    return {"channel": {"id": channel.id}, **known}


def info(call: Context) -> Json:
    channel = _readable(call, "read")
    return {"channel": _shown(call, channel)}


def members(call: Context) -> Json:
    channel = _readable(call, "read")
    return {"members": sorted(channel.members), "response_metadata": {"next_cursor": ""}}


def list_channels(call: Context) -> Json:
    """What the bot may see: every public channel, and of the others those it is in."""
    wanted = (call.args.text("types") or "public_channel").split(",")
    names: dict[str, Kind] = {
        "public_channel": "public",
        "private_channel": "private",
        "im": "im",
        "mpim": "mpim",
    }
    kinds = [names[name] for name in wanted if name in names]
    for kind in kinds:
        call.need(f"{PREFIX[kind]}:read")
    found = [
        c
        for c in call.workspace.channels.values()
        if c.kind in kinds and (c.kind == "public" or call.is_in(c))
    ]
    if call.args.flag("exclude_archived"):
        found = [channel for channel in found if not channel.archived]
    start, size = call.args.number("cursor", 0), min(call.args.number("limit", 100), 999)
    end = start + size
    return {
        "channels": [_shown(call, channel) for channel in found[start:end]],
        "response_metadata": {"next_cursor": str(end) if end < len(found) else ""},
    }


def history(call: Context) -> Json:
    """Newest first, without replies in threads."""
    channel = _readable(call, "history")
    if not call.is_in(channel):
        raise SlackError("not_in_channel")
    messages = [m for m in call.workspace.in_channel(channel.id) if m.thread_ts in (None, m.ts)]
    return _page(call, _between(call, messages)[::-1])


def replies(call: Context) -> Json:
    """The root and its replies, oldest first."""
    channel = _readable(call, "history")
    root = call.workspace.posted.get((channel.id, call.args.required("ts")))
    if root is None:
        raise SlackError("thread_not_found")
    messages = [m for m in call.workspace.in_channel(channel.id) if m.root == root.root]
    return _page(call, _between(call, messages))


def _check_users(call: Context, users: list[str]) -> None:
    if len(set(users)) > MOST_IN_GROUP:
        raise SlackError("too_many_users")
    for person in map(call.person, users):
        if person.bot:
            raise SlackError("cannot_dm_bot")
        if person.deleted:
            raise SlackError("user_disabled")


def _readable(call: Context, what: str) -> Channel:
    channel = call.channel(call.args.required("channel"))
    call.need(f"{PREFIX[channel.kind]}:{what}")
    return channel


def _shown(call: Context, channel: Channel) -> Json:
    shown: Json = {
        "id": channel.id,
        "name": channel.name,
        "is_channel": channel.kind == "public",
        "is_im": channel.kind == "im",
        "is_mpim": channel.kind == "mpim",
        "is_private": channel.kind != "public",
        "is_archived": channel.archived,
        "is_member": call.is_in(channel),
    }
    return shown | ({"user": _other(call, channel)} if channel.kind == "im" else {})


def _other(call: Context, channel: Channel) -> str:
    return next(iter(channel.members - {call.workspace.bot}))


def _between(call: Context, messages: list[Message]) -> list[Message]:
    oldest, latest = call.args.text("oldest"), call.args.text("latest")
    edges = {oldest, latest} if call.args.flag("inclusive") else set()
    return [
        m
        for m in messages
        if m.ts in edges or ((not oldest or m.ts > oldest) and (not latest or m.ts < latest))
    ]


def _page(call: Context, messages: list[Message]) -> Json:
    start, size = call.args.number("cursor", 0), min(call.args.number("limit", 100), 999)
    metadata = call.args.flag("include_all_metadata")
    shown = [
        message_json(m, call.workspace, metadata=metadata) for m in messages[start : start + size]
    ]
    more = start + size < len(messages)
    cursor = {"response_metadata": {"next_cursor": str(start + size)}} if more else {}
    return {"messages": shown, "has_more": more, **cursor}
