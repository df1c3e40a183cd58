"""Slack and Teams, connected where they are configured."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from aiohttp import web

from adapters.phrasebook import Phrasebook
from bot.community import in_teams
from bot.settings.settings import SettingError
from bot.wiring import Service
from coaching.messages import Address, Profile, Signal, Text
from coaching.ports.platform import Outgoing, Pace, Refused

if TYPE_CHECKING:
    from adapters.slack.client import Client
    from adapters.slack.door import Entrance

log = logging.getLogger("kollega")
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 30.0  # seconds between two tries to reach Slack
_UNANSWERED = "SLACK_API_URL={}: Slack does not answer; see that this machine reaches it"
PATIENCE = 1.8  # seconds at the start: a wrong configuration is to be told within three


async def connect_slack(service: Service, app: web.Application, stack: AsyncExitStack) -> None:
    """Does Slack not answer, everything else begins without it, and it is tried again until it
    does. Raises SettingError when it says that a token is no good.
    """
    from adapters.slack.client import connected
    from adapters.slack.door import Entrance

    settings = service.settings
    client = await stack.enter_async_context(
        connected(settings.slack_bot_token, settings.slack_api_url)
    )
    entrance = Entrance()
    app.add_routes(entrance.routes() if settings.slack_signing_secret else [])
    service.platforms["slack"] = Unreached("slack")
    service.parts["slack"] = _not_yet
    opening = partial(_open_slack, service, client, entrance, stack)
    if not await opening():
        log.warning("%s", _UNANSWERED.format(settings.slack_api_url))
        trying = asyncio.create_task(_until_it_answers(service, opening))
        stack.callback(trying.cancel)


async def _until_it_answers(service: Service, opening: Callable[[], Awaitable[bool]]) -> None:
    wait = FIRST_PAUSE
    while True:
        await asyncio.sleep(wait)
        wait = min(2 * wait, LONGEST_PAUSE)
        try:
            if await opening():
                break
        except SettingError as trouble:
            log.error("%s", trouble)
            wait = LONGEST_PAUSE
    log.warning("Slack answers now")
    await service.look_for_the_community()


async def _open_slack(
    service: Service, client: "Client", entrance: "Entrance", stack: AsyncExitStack
) -> bool:
    """Whether it answers. Raises SettingError."""
    from adapters.slack.channels import find
    from adapters.slack.chats import Chats
    from adapters.slack.client import knock, sign_in
    from adapters.slack.door import SlackDoor
    from adapters.slack.hook import Hook
    from adapters.slack.platform import SlackPlatform

    settings, chats = service.settings, Chats()
    with _slack("SLACK_BOT_TOKEN", "install the app again and copy its token") as signing_in:
        async with asyncio.timeout(PATIENCE):
            workspace = await sign_in(client)
    if signing_in.failed:
        return False
    phrasebook = Phrasebook(marks_moments=True, hosts=settings.company.privacy.links)
    platform = SlackPlatform(client, workspace, phrasebook, chats, settings.slack_posts_per_minute)
    not_now = service.phrasebook.say(Text("talk-trouble"), settings.company.language)
    hook = Hook(client, workspace, chats, service.write_down, service.clock.now, not_now)
    door = SlackDoor(
        client,
        hook,
        signing_secret=settings.slack_signing_secret,
        app_token=settings.slack_app_token,
    )
    with _slack("SLACK_APP_TOKEN", "make a new one with connections:write") as opening:
        await door.open()
    if opening.failed:
        return False
    entrance.door = door
    stack.push_async_callback(door.close)
    service.platforms["slack"] = platform
    service.community.finders["slack"] = partial(find, client)

    async def works() -> bool:
        if not await door.is_open():
            return False
        if client.standing.shut:
            await knock(client)
        now = asyncio.get_running_loop().time()
        return not client.standing.trouble(now)

    service.parts["slack"] = works
    service.shut["slack"] = lambda: client.standing.shut
    return True


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


@dataclass
class Attempt:
    failed: bool = False  # nobody answered


@contextmanager
def _slack(name: str, mend: str) -> Iterator[Attempt]:
    """Slack says that a token is no good, or says nothing."""
    attempt = Attempt()
    try:
        yield attempt
    except (Refused, TimeoutError) as trouble:
        if isinstance(trouble, Refused) and trouble.retry_after is None:
            raise SettingError(f"{name}: Slack answers “{trouble.reason}”; {mend}") from None
        attempt.failed = True


async def _not_yet() -> bool:
    return False


@dataclass
class Unreached:
    """A platform that has not answered since the start: what goes there waits."""

    name: str
    team: str = ""
    gathers: bool = True

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        return ()

    async def deliver(self, outgoing: Outgoing) -> str:
        raise Refused("unreachable", LONGEST_PAUSE)

    async def find(self, outgoing: Outgoing) -> str | None:
        raise Refused("unreachable", LONGEST_PAUSE)

    async def profile(self, address: Address) -> Profile:
        raise Refused("unreachable", LONGEST_PAUSE)

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        return {}

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return ()

    async def signal(self, signal: Signal) -> None:
        return None
