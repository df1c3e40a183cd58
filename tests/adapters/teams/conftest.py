"""The adapter's two halves, talking to a Teams of our own."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import aiohttp
import pytest
from aiohttp import web

from adapters.teams.chats import Chats
from adapters.teams.connector import Connector
from adapters.teams.door import PATH, TeamsDoor
from adapters.teams.platform import TeamsPlatform
from adapters.teams.tenant import Cloud, Tenant
from storage.store import SqlStore
from tests.adapters.inbox import Inbox
from tests.adapters.sayings import NOW, FewWords
from tests.fakes.teams import TeamsServer
from tests.fakes.teams.keys import ISSUER
from tests.storage.databases import sqlite_url, template

__all__ = ["sqlite_url", "template"]


@pytest.fixture
async def teams() -> AsyncIterator[TeamsServer]:
    async with TeamsServer() as server:
        server.person("U1", "Ada Ek", email="ada@example.com")
        yield server
        assert not server.warnings


@pytest.fixture
def tenant(teams: TeamsServer) -> Tenant:
    return Tenant(teams.keys.tenant, teams.keys.app_id)


@pytest.fixture
def cloud(teams: TeamsServer) -> Cloud:
    return Cloud(
        f"{teams.url}/login",
        ISSUER,
        ISSUER,
        f"{teams.url}/openid",
        f"{teams.url}/openid",
        teams.url,
    )


@pytest.fixture
async def connector(teams: TeamsServer, tenant: Tenant, cloud: Cloud) -> AsyncIterator[Connector]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        yield Connector(session, tenant, cloud, teams.keys.password)


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[SqlStore]:
    async with SqlStore(sqlite_url) as opened:
        yield opened


@pytest.fixture
def chats(store: SqlStore, tenant: Tenant) -> Chats:
    return Chats(store, tenant)


@pytest.fixture
def platform(connector: Connector, tenant: Tenant, chats: Chats) -> TeamsPlatform:
    return TeamsPlatform(connector, tenant, FewWords(), chats)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def door(
    teams: TeamsServer,
    connector: Connector,
    tenant: Tenant,
    cloud: Cloud,
    chats: Chats,
    inbox: Inbox,
) -> AsyncIterator[TeamsDoor]:
    door = TeamsDoor(
        connector, tenant, cloud, chats, inbox.write_down, lambda: NOW, "Inte just nu."
    )
    async with AsyncExitStack() as stack:
        teams.deliver_to(await serve(door, stack))
        yield door


async def serve(door: TeamsDoor, stack: AsyncExitStack) -> str:
    """The door's routes on a loopback port, as long as the stack is open."""
    app = web.Application()
    app.add_routes(door.routes())
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
