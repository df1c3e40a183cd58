"""A message as Slack writes it in answers, histories and events."""

from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Message, Workspace


def message_json(message: Message, workspace: Workspace, *, metadata: bool) -> Json:
    """With `metadata` the message's own metadata comes along, as with `include_all_metadata`."""
    optional = {
        "thread_ts": message.thread_ts,
        "client_msg_id": message.client_msg_id,
        "blocks": list(message.blocks),
        "files": list(message.files),
        "metadata": message.metadata if metadata else None,
        "edited": {"user": message.user, "ts": message.edited_ts} if message.edited_ts else None,
    }
    shown: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    shown |= {name: value for name, value in optional.items() if value}
    return shown | _author(message, workspace) | {"team": workspace.team}


def _author(message: Message, workspace: Workspace) -> Json:
    if message.bot_id is None:
        return {}
    app = workspace.app if message.bot_id == workspace.bot_id else "A0OTHERAPP"
    name = workspace.people[message.user].name
    profile = {
        "id": message.bot_id,
        "app_id": app,
        "name": name,
        "team_id": workspace.team,
        "deleted": False,
    }
    return {"bot_id": message.bot_id, "app_id": app, "bot_profile": profile}
