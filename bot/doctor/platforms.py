"""Slack and Teams: whether they are set up, and whether they let us in."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.doctor.found import NotSetUp, Wrong
from bot.settings.settings import Settings
from coaching.ports.platform import Refused


async def not_set_up() -> str:
    raise NotSetUp("not set up; README.md says how")


async def slack_token(settings: Settings, times: dict[str, datetime]) -> str:
    from adapters.slack.checkup import look_over

    with _slack("SLACK_BOT_TOKEN"):
        found = await look_over(settings.slack_bot_token, settings.slack_api_url)
    if found.time:
        times["Slack"] = found.time
    if found.missing:
        raise Wrong(
            f"SLACK_BOT_TOKEN lacks {', '.join(found.missing)}: add them and install the app again"
        )
    return f"works in {found.workspace.team}, with every scope"


async def slack_socket(settings: Settings) -> str:
    from adapters.slack.checkup import open_socket

    with _slack("SLACK_APP_TOKEN"):
        await open_socket(
            settings.slack_bot_token, settings.slack_app_token, settings.slack_api_url
        )
    return "opens"


async def teams_token(settings: Settings) -> str:

    from adapters.teams.connector import Connector, session_for
    from bot.settings.tenancy import cloud_of, tenant_of

    if settings.teams_local:
        return "TEAMS_LOCAL=1: everybody on this machine is believed"
    tenant = tenant_of(settings)
    async with session_for(tenant) as session:
        connector = Connector(session, tenant, cloud_of(settings), settings.teams_app_password)
        try:
            await connector.signs_in()
        except Refused as refused:
            mend = "make a new client secret, and see that app and tenant belong together"
            raise Wrong(
                f"TEAMS_APP_PASSWORD: Microsoft answers “{refused.reason}”; {mend}"
            ) from None
    return f"works in tenant {settings.teams_tenant_id}"


async def teams_chats(settings: Settings) -> str:
    """How many take letters, and why the others do not; nobody by name."""
    from storage.safekeeping.checkup import closed_chats

    counted = await asyncio.to_thread(closed_chats, settings.database_url, "teams")
    parts = [f"{counted.pop('', 0)} open"]
    for reason, number in sorted(counted.items()):
        parts.append(f"{number} {reason}")
    return ", ".join(parts)


@contextmanager
def _slack(setting: str) -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise Wrong(f"{setting}: Slack answers “{refused.reason}”") from None
