"""The adapter's two halves, talking to a Slack of our own."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from aiohttp import web

from adapters.slack.chats import Chats
from adapters.slack.client import Client, connected, sign_in
from adapters.slack.door import SlackDoor
from adapters.slack.hook import Hook
from adapters.slack.manifest import PATH
from adapters.slack.platform import SlackPlatform
from adapters.slack.workspace import Workspace
from tests.adapters.inbox import Inbox
from tests.adapters.sayings import NOW, FewWords
from tests.fakes.slack import SlackServer


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.person("U1", "Ada Ek", email="ada@example.com")
        server.channel("C1", "allmänt", members=("U1",))
        yield server
        assert not server.warnings


@pytest.fixture
async def client(slack: SlackServer) -> AsyncIterator[Client]:
    async with connected(slack.keys.bot_token, slack.api_url) as client:
        yield client


@pytest.fixture
async def workspace(client: Client) -> Workspace:
    return await sign_in(client)


@pytest.fixture
def chats() -> Chats:
    return Chats()


@pytest.fixture
async def platform(client: Client, workspace: Workspace, chats: Chats) -> SlackPlatform:
    return SlackPlatform(client, workspace, FewWords(), chats)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def hook(client: Client, workspace: Workspace, chats: Chats, inbox: Inbox) -> Hook:
    return Hook(client, workspace, chats, inbox.write_down, lambda: NOW, "Inte just nu.")


@pytest.fixture(params=["http", "socket"])
async def door(
    request: pytest.FixtureRequest, slack: SlackServer, client: Client, hook: Hook
) -> AsyncIterator[SlackDoor]:
    """Once over HTTP, once over Socket Mode: they must not differ."""
    async with AsyncExitStack() as stack:
        if request.param == "http":
            door = SlackDoor(client, hook, signing_secret=slack.keys.signing_secret)
            slack.deliver_to(await serve(door, stack))
        else:
            door = SlackDoor(client, hook, app_token=slack.keys.app_token)
            await door.open()
            await slack.connected()
        yield door
        await door.close()


async def serve(door: SlackDoor, stack: AsyncExitStack) -> str:
    """The door's routes on a loopback port, as long as the stack is open; returns the address of
    the events.
    """
    app = web.Application()
    app.add_routes(door.routes())
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
