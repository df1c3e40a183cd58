"""Text that grows while it is read."""

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.metadata import checked
from tests.fakes.slack.methods.chat import destination, thread_root
from tests.fakes.slack.methods.content import read_blocks, read_markdown
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Channel, Message


def start(call: Context) -> Json:
    channel = destination(call, call.args.required("channel"))
    _check_reader(call, channel)
    home = call.workspace
    message = Message(
        channel=channel.id,
        ts=home.now(),
        user=home.bot,
        bot_id=home.bot_id,
        text=read_markdown(call) + _chunks(call),
        thread_ts=thread_root(call, channel),
        streaming=True,
    )
    call.changed(None, home.keep(message))
    return {"channel": channel.id, "ts": message.ts}


def append(call: Context) -> Json:
    message = _running(call)
    more = read_markdown(call) + _chunks(call)
    if not more:
        raise SlackError("no_text")
    call.changed(message, call.workspace.change(message, text=message.text + more))
    return {"channel": message.channel, "ts": message.ts}


def stop(call: Context) -> Json:
    message = _running(call)
    after = call.workspace.change(
        message,
        text=message.text + read_markdown(call) + _chunks(call),
        blocks=read_blocks(call) or (),
        metadata=checked(call.args.json("metadata", "invalid_metadata_format")),
        streaming=False,
    )
    call.changed(message, after)
    return {"channel": message.channel, "ts": message.ts}


def _running(call: Context) -> Message:
    channel = call.channel(call.args.required("channel"))
    message = call.own_message(channel, call.args.required("ts"), "message_not_owned_by_app")
    if not message.streaming:
        raise SlackError("message_not_in_streaming_state")
    return message


def _check_reader(call: Context, channel: Channel) -> None:
    """A stream in a direct chat must answer in a thread; one in a channel must name its reader."""
    if channel.kind == "im":
        call.args.required("thread_ts")
        return
    for name in ("recipient_team_id", "recipient_user_id"):
        if not call.args.has(name):
            raise SlackError(f"missing_{name}")
    call.person(call.args.text("recipient_user_id"))
    if call.args.text("recipient_team_id") != call.workspace.team:
        raise SlackError("team_not_found")


def _chunks(call: Context) -> str:
    """The text of `markdown_text` chunks; other kinds show as cards and are not kept."""
    chunks = call.args.json("chunks", "invalid_chunks") or []
    if not isinstance(chunks, list) or not all(
        isinstance(chunk, dict) and "type" in chunk for chunk in chunks
    ):
        raise SlackError("invalid_chunks")
    return "".join(chunk.get("text", "") for chunk in chunks if chunk["type"] == "markdown_text")
