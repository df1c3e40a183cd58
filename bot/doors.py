"""Slack and Teams, connected where they are configured."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from functools import partial

from aiohttp import web

from adapters.phrasebook import Phrasebook
from bot.community import in_teams
from bot.settings.settings import SettingError, Settings
from bot.wiring import Service
from coaching.messages import Text
from coaching.ports.platform import Refused

log = logging.getLogger("kollega")
PATIENCE = 1.8  # seconds at the start: a wrong configuration is to be told within three


async def connect_slack(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
    from adapters.slack.channels import find
    from adapters.slack.chats import Chats
    from adapters.slack.client import connected, knock, sign_in
    from adapters.slack.door import SlackDoor
    from adapters.slack.hook import Hook
    from adapters.slack.platform import SlackPlatform

    settings, chats = service.settings, Chats()
    client = await stack.enter_async_context(
        connected(settings.slack_bot_token, settings.slack_api_url)
    )
    with _slack(settings, "SLACK_BOT_TOKEN", "install the app again and copy its token"):
        async with asyncio.timeout(PATIENCE):
            workspace = await sign_in(client)
    phrasebook = Phrasebook(marks_moments=True, hosts=settings.company.privacy.links)
    platform = SlackPlatform(client, workspace, phrasebook, chats, settings.slack_posts_per_minute)
    service.platforms["slack"] = platform
    not_now = service.phrasebook.say(Text("talk-trouble"), settings.company.language)
    hook = Hook(client, workspace, chats, service.write_down, service.clock.now, not_now)
    door = SlackDoor(
        client,
        hook,
        signing_secret=settings.slack_signing_secret,
        app_token=settings.slack_app_token,
    )
    app.add_routes(door.routes())
    stack.push_async_callback(door.close)
    service.community.finders["slack"] = partial(find, client)
    with _slack(settings, "SLACK_APP_TOKEN", "make a new one with connections:write"):
        await door.open()

    async def works() -> bool:
        if not await door.is_open():
            return False
        if client.standing.shut:
            await knock(client)
        now = asyncio.get_running_loop().time()
        return not client.standing.trouble(now)

    service.parts["slack"] = works
    service.shut["slack"] = lambda: client.standing.shut


async def connect_teams(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
    from adapters.teams.chats import Chats
    from adapters.teams.connector import Connector, session_for
    from adapters.teams.door import TeamsDoor
    from adapters.teams.platform import TeamsPlatform, chat_with
    from bot.settings.tenancy import cloud_of, tenant_of

    settings = service.settings
    tenant, cloud = tenant_of(settings), cloud_of(settings)
    session = await stack.enter_async_context(session_for(tenant))
    connector = Connector(session, tenant, cloud, settings.teams_app_password)
    with _teams():
        async with asyncio.timeout(PATIENCE):
            await connector.signs_in()
    chats = Chats(service.store, tenant)
    phrasebook = Phrasebook(marks_moments=True, hosts=settings.company.privacy.links)
    service.platforms["teams"] = TeamsPlatform(connector, tenant, phrasebook, chats)
    service.links["teams"] = chat_with
    service.community.finders["teams"] = in_teams

    async def works() -> bool:
        return not await connector.trouble()

    service.parts["teams"] = works
    service.shut["teams"] = lambda: connector.shut
    not_now = service.phrasebook.say(Text("talk-trouble"), settings.company.language)
    door = TeamsDoor(
        connector, tenant, cloud, chats, service.write_down, service.clock.now, not_now
    )
    app.add_routes(door.routes())


@contextmanager
def _teams() -> Iterator[None]:
    """Microsoft says that the password is no good. Does it say nothing, letters will wait."""
    try:
        yield
    except (Refused, TimeoutError) as trouble:
        if isinstance(trouble, Refused) and trouble.retry_after is None:
            raise SettingError(
                "TEAMS_APP_PASSWORD: Microsoft answers that app, password and tenant do not fit; "
                "make a new client secret"
            ) from None
        log.warning("the login for Teams does not answer yet: %s", trouble or "no answer in time")


@contextmanager
def _slack(settings: Settings, name: str, mend: str) -> Iterator[None]:
    """Slack says that a token is no good, or says nothing."""
    try:
        yield
    except (Refused, TimeoutError) as trouble:
        if isinstance(trouble, Refused) and trouble.retry_after is None:
            raise SettingError(f"{name}: Slack answers “{trouble.reason}”; {mend}") from None
        where = f"SLACK_API_URL={settings.slack_api_url}"
        raise SettingError(
            f"{where}: Slack does not answer; see that this machine reaches it"
        ) from None
