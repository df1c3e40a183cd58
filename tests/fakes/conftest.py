"""A workspace with two people and a channel, and the real client on it."""

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import SlackServer
from tests.fakes.slack.app import client


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.person("U1", "Ada Ek", email="ada@example.com")
        server.person("U2", "Bo Lind", email="bo@example.com", tz="Europe/Berlin", locale="de-DE")
        server.channel("C1", "ai", members=("U1", "U2"))
        yield server


@pytest.fixture
async def api(slack: SlackServer) -> AsyncIterator[AsyncWebClient]:
    async with client(slack) as real:
        yield real
