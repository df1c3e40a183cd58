"""Posting, editing and deleting messages."""

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.methods.content import LONGEST_EDIT, LONGEST_TEXT, Content, read_content
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.wire import message_json
from tests.fakes.slack.workspace import Channel, Message


def post_message(call: Context) -> Json:
    channel = destination(call, call.args.required("channel"))
    content = read_content(call, longest=LONGEST_TEXT)
    message = _posted(call, channel, content, None)
    call.workspace.keep(message)
    call.changed(None, message)
    return {
        "channel": channel.id,
        "ts": message.ts,
        "message": message_json(message, call.workspace, metadata=True),
    }


def post_ephemeral(call: Context) -> Json:
    channel = destination(call, call.args.required("channel"))
    reader = call.args.required("user")
    if reader not in channel.members:
        raise SlackError("user_not_in_channel")
    message = _posted(call, channel, read_content(call, longest=LONGEST_TEXT), reader)
    call.workspace.keep(message)
    call.record.whispers.append(message)
    return {"message_ts": message.ts}


def update(call: Context) -> Json:
    """Text without blocks takes the blocks away; blocks without text leave the old text."""
    channel = call.channel(call.args.required("channel"))
    before = call.own_message(channel, call.args.required("ts"), "cant_update_message")
    if before.streaming:
        raise SlackError("streaming_state_conflict")
    content = read_content(call, longest=LONGEST_EDIT)
    after = call.workspace.change(
        before,
        text=before.text if content.text is None else content.text,
        blocks=content.blocks or (),
        metadata=content.metadata or before.metadata,
        edited_ts=call.workspace.now(),
    )
    call.changed(before, after)
    shown = message_json(after, call.workspace, metadata=True)
    return {"channel": channel.id, "ts": after.ts, "text": after.text, "message": shown}


def delete(call: Context) -> Json:
    channel = call.channel(call.args.required("channel"))
    message = call.own_message(channel, call.args.required("ts"), "cant_delete_message")
    del call.workspace.posted[channel.id, message.ts]
    call.changed(message, None)
    return {"channel": channel.id, "ts": message.ts}


def destination(call: Context, id: str) -> Channel:
    """Where a post to this id goes: a conversation, a public channel's name, or a person's direct
    chat.
    """
    if id in call.workspace.people:
        if id == call.workspace.bot:
            raise SlackError("channel_not_found")
        return call.workspace.direct(id)
    by_name = {c.name: c.id for c in call.workspace.channels.values() if c.kind == "public"}
    channel = call.channel(by_name.get(id.removeprefix("#"), id))
    if channel.archived:
        raise SlackError("is_archived")
    if not call.is_in(channel):
        raise SlackError("not_in_channel")
    return channel


def thread_root(call: Context, channel: Channel) -> str | None:
    """The thread to post in. A reply's own ts is taken for its root's, as Slack does, and noted."""
    if not call.args.has("thread_ts"):
        return None
    parent = call.workspace.posted.get((channel.id, call.args.text("thread_ts")))
    if parent is None:
        raise SlackError("thread_not_found")
    if parent.thread_ts not in (None, parent.ts):
        call.warn("thread_ts of a reply: use its root's")
    return parent.root


def _posted(call: Context, channel: Channel, content: Content, reader: str | None) -> Message:
    return Message(
        channel=channel.id,
        ts=call.workspace.now(),
        user=call.workspace.bot,
        bot_id=call.workspace.bot_id,
        text=content.text or "",
        blocks=content.blocks or (),
        metadata=content.metadata,
        thread_ts=thread_root(call, channel),
        seen_only_by=reader,
    )
