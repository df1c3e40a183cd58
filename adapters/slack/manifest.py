"""The app manifest: what an administrator pastes at api.slack.com/apps to create the app.

Fields: https://docs.slack.dev/reference/app-manifest
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from adapters.slack import measure

NAME: Final = "Kollega"
PATH: Final = "/slack/events"
COMMAND: Final = "/kollega"
SCOPES: Final = (
    "app_mentions:read",
    "assistant:write",
    "channels:read",
    "chat:write",
    "commands",
    "im:history",
    "im:write",
    "mpim:write",
    "users:read",
    "users:read.email",
)
EVENTS: Final = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "member_joined_channel",
    "message.im",
    "team_join",
    "tokens_revoked",
    "user_change",
)

_PROMPTS: Final = 4
_DESCRIPTION: Final = 140
_AGENT_DESCRIPTION: Final = 300
_HINT: Final = 1_000


@dataclass(frozen=True, slots=True)
class Wording:
    """What people read of the app in Slack, in the company's language."""

    description: str  # what it is, in one line
    command: str  # what the command does
    hint: str  # what may follow the command
    prompts: Sequence[str] = ()  # sentences to begin with; the first four are offered


def manifest(wording: Wording, public_url: str = "", *, socket_mode: bool) -> dict[str, Any]:
    """The manifest as JSON. `public_url` is where Slack finds us over HTTP; unused with Socket
    Mode.
    """
    address = "" if socket_mode else f"{public_url.rstrip('/')}{PATH}"
    return {
        "display_information": {
            "name": NAME,
            "description": measure.cut(wording.description, _DESCRIPTION),
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "agent_view": {
                "agent_description": measure.cut(wording.description, _AGENT_DESCRIPTION),
                "suggested_prompts": [_prompt(words) for words in wording.prompts[:_PROMPTS]],
            },
            "slash_commands": [_command(wording) | ({"url": address} if address else {})],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENTS)} | _reached_at(address),
            "interactivity": {"is_enabled": True} | _reached_at(address),
            "org_deploy_enabled": False,
            "socket_mode_enabled": socket_mode,
            "token_rotation_enabled": False,
        },
    }


def _reached_at(address: str) -> dict[str, str]:
    return {"request_url": address} if address else {}


def _prompt(words: str) -> dict[str, str]:
    return {"title": measure.cut(words, measure.LABEL), "message": words}


def _command(wording: Wording) -> dict[str, Any]:
    return {
        "command": COMMAND,
        "description": wording.command,
        "usage_hint": measure.cut(wording.hint, _HINT),
        "should_escape": True,
    }
