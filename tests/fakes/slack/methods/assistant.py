"""The agent's status line and its suggested prompts."""

from tests.fakes.slack.errors import SlackError, invalid_arguments
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.record import Prompts, Status
from tests.fakes.slack.shapes import Json

MOST_LOADING_MESSAGES = 10
MOST_PROMPTS = 4


def set_status(call: Context) -> Json:
    channel = call.channel(call.args.required("channel_id"))
    thread = call.args.required("thread_ts")
    if "status" not in call.args.values:
        raise invalid_arguments("missing required field: status")
    if (channel.id, thread) not in call.workspace.posted:
        raise SlackError("invalid_thread_ts")
    loading = call.args.json("loading_messages", "invalid_arguments") or []
    if len(loading) > MOST_LOADING_MESSAGES:
        raise invalid_arguments(f"no more than {MOST_LOADING_MESSAGES} items allowed")
    call.record.statuses.append(
        Status(channel.id, thread, call.args.text("status"), tuple(loading))
    )
    return {}


def set_suggested_prompts(call: Context) -> Json:
    channel = call.channel(call.args.required("channel_id"))
    prompts = call.args.json("prompts", "invalid_arguments")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= MOST_PROMPTS:
        raise invalid_arguments(f"between 1 and {MOST_PROMPTS} prompts allowed")
    if any(not prompt.get("title") or not prompt.get("message") for prompt in prompts):
        raise invalid_arguments("a prompt needs title and message")
    thread, title = (call.args.text(name) or None for name in ("thread_ts", "title"))
    call.record.prompts.append(Prompts(channel.id, thread, title, tuple(prompts)))
    return {}
