"""The demo with a small company, over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.web.chats import Chats
from adapters.web.platform import PagePlatform
from bot.demo.cast import CHANNEL, STARTS, leads
from bot.demo.stage import stage
from bot.settings.reading import read_settings
from bot.wiring import Service, put_together
from coaching.messages import Choice, Letter, Place, Reply, Words

Shown = list[dict[str, Any]]


@dataclass
class Demo:
    service: Service
    client: "TestClient[web.Request, web.Application]"
    clicks: "count[int]"

    @property
    def chats(self) -> Chats:
        platform = self.service.platforms["web"]
        assert isinstance(platform, PagePlatform)
        return platform.chats

    async def post(
        self, key: str, to: Place, words: str, *choices: Choice, replaces: str = ""
    ) -> None:
        """A letter, as a feature decides it."""
        kind = key.partition(":")[0]
        letter = Letter(
            key, kind, to, Reply((Words(words),), choices=choices), STARTS, replaces=replaces
        )
        await self.service.store.transact(lambda tx: tx.post(letter))
        await self.settled()

    async def do(self, what: str, user: str, **body: object) -> None:
        said = {"as": user, "nonce": f"click-{next(self.clicks):04}", **body}
        assert (await self.client.post(f"/demo/{what}", json=said)).status == 202
        await self.settled()

    async def seen(self, user: str, chat: str = "") -> Shown:
        found = await self.client.get("/demo/chat", params={"as": user, "chat": chat or user})
        messages: Shown = (await found.json())["messages"]
        return messages

    async def settled(self) -> None:
        assert await self.service.inbox.settle(20) == 0
        assert await self.service.courier.settle(20) == 0


@asynccontextmanager
async def acting(tmp_path: Path, people: int = 12) -> AsyncIterator[Demo]:
    plain = read_settings({}, tmp_path)
    company = replace(plain.company, community_channel=CHANNEL)
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    settings = replace(plain, database_url=url, clock=STARTS, leads=leads(), company=company)
    async with AsyncExitStack() as stack:
        service = await stack.enter_async_context(put_together(settings))
        await stage(people, 7)(service, app := web.Application(), stack)
        await service.found()
        workers = [asyncio.create_task(worker.run()) for worker in (service.inbox, service.courier)]
        client = await stack.enter_async_context(TestClient(TestServer(app)))
        yield Demo(service, client, count())
        await service.inbox.stop()
        await service.courier.stop()
        await asyncio.gather(*workers)
