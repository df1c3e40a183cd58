"""What `doctor` asks of Slack: whether the tokens work, what they may do, and what time it is
there.
"""

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

from adapters.slack.client import connected, workspace_of
from adapters.slack.manifest import SCOPES
from adapters.slack.refusals import answer_of
from adapters.slack.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checkup:
    workspace: Workspace
    missing: tuple[str, ...]  # scopes; none also where Slack does not tell
    time: datetime | None  # Slack's, to the second


async def look_over(bot_token: str, api_url: str) -> Checkup:
    """Raises Refused when the token is no good or Slack does not answer."""
    async with connected(bot_token, api_url) as client:
        answer = await answer_of(client.auth_test())
    workspace = workspace_of(answer)
    missing = tuple(scope for scope in SCOPES if workspace.scopes and scope not in workspace.scopes)
    return Checkup(workspace, missing, _time(str(answer.headers.get("Date", ""))))


async def open_socket(bot_token: str, app_token: str, api_url: str) -> None:
    """Asks for a ticket to a socket and lets it go. Raises Refused."""
    async with connected(bot_token, api_url) as client:
        await answer_of(client.apps_connections_open(app_token=app_token))


def _time(told: str) -> datetime | None:
    try:
        return parsedate_to_datetime(told)
    except ValueError:
        return None
