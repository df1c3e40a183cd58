"""The demo over HTTP, without a browser: what the core decides is seen by those whom it is for."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.demo.cast import CHANNEL, STARTS, leads
from bot.demo.stage import stage
from bot.settings.reading import read_settings
from bot.wiring import Service, put_together
from coaching.messages import Choice, Letter, Opening, Place, Reply, Text, Words

Shown = list[dict[str, Any]]
CROWD = Place("web", "demo", CHANNEL, direct=False)
PAIR = Place("web", "demo", "", direct=False, members=("U001", "U002"))
COMING = Choice("open:guide.next", Words("Jag kommer"))


@dataclass
class Demo:
    service: Service
    client: "TestClient[web.Request, web.Application]"
    clicks: "count[int]"

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


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    plain = read_settings({}, tmp_path)
    company = replace(plain.company, community_channel=CHANNEL)
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    settings = replace(plain, database_url=url, clock=STARTS, leads=leads(), company=company)
    async with AsyncExitStack() as stack:
        service = await stack.enter_async_context(put_together(settings))
        await stage(12, 7)(service, app := web.Application(), stack)
        workers = [asyncio.create_task(worker.run()) for worker in (service.inbox, service.courier)]
        client = await stack.enter_async_context(TestClient(TestServer(app)))
        yield Demo(service, client, count())
        await service.inbox.stop()
        await service.courier.stop()
        await asyncio.gather(*workers)


def words(shown: Shown) -> str:
    return "\n".join(
        part for one in shown for part in (*one.get("paragraphs", ()), one.get("text", ""))
    )


async def test_a_pair_meets_in_a_group_and_asks_there(demo: Demo) -> None:
    await demo.post("intro:1", PAIR, "Sofia och Markus, det här är er chatt")
    await demo.post("intro:2", PAIR, "Sofia och Markus, här är **ni**", replaces="intro:1")
    await demo.do("say", "U002", chat="U001+U002", text="Hej Sofia!")
    await demo.do("say", "U002", chat="U001+U002", text="@Kollega hjälp")
    shown = await demo.seen("U001", "U001+U002")
    assert shown == [one | {"mine": False} for one in await demo.seen("U002", "U001+U002")]
    assert "här är <strong>ni</strong>" in shown[0]["paragraphs"][0]
    assert [one.get("text") for one in shown[1:3]] == ["Hej Sofia!", "@Kollega hjälp"]
    assert shown[3]["thread"] == shown[2]["id"]
    assert len(shown) == 4


async def test_each_reader_of_the_channel_is_answered_in_their_own_chat(demo: Demo) -> None:
    await demo.post("drop_in:1", CROWD, "Öppet hus på torsdag", COMING)
    for user in ("U002", "U003"):
        await demo.do("tap", user, chat=CHANNEL, about="drop_in:1", says=COMING.says)
        assert [one["chosen"] for one in await demo.seen(user, CHANNEL)] == [COMING.says]
        assert "90" in words(await demo.seen(user))
    assert [one["chosen"] for one in await demo.seen("U004", CHANNEL)] == [""]


async def test_an_invitation_by_address_leads_to_hello(demo: Demo) -> None:
    hello = Choice("open:onboarding.hello", Text("talk-stranger-open"))
    await demo.post(
        "invitation:1",
        Place("web", "demo", "mailto:sofia.lindgren@almvik.example"),
        "Välkommen",
        hello,
    )
    await demo.do("tap", "U001", about="invitation:1", says=hello.says)
    assert "AI-assistent" in words(await demo.seen("U001"))


async def test_the_home_page_is_the_persons_own(demo: Demo) -> None:
    await demo.do("open", "U004", chat="U004/home")
    [page] = await demo.seen("U004", "U004/home")
    less = next(
        c for part in page["sections"] for c in part["choices"] if c["label"] == "Mer sällan"
    )
    await demo.do("tap", "U004", chat="U004/home", about=page["key"], says=less["says"])
    assert "högst ett meddelande i veckan" in words(await demo.seen("U004"))


async def test_what_the_company_has_planned_bears_its_name(demo: Demo) -> None:
    plan = Opening("plan:1", "", "pairing.plan", STARTS)
    await demo.service.store.transact(lambda tx: tx.plan(plan))
    rows: Mapping[str, Any] = await (await demo.client.get("/demo/next?as=U001&lang=sv")).json()
    first = rows["next"][0]
    assert (first["who"], first["why"]) == (
        demo.service.settings.company.name,
        "Morgonens genomgång av alla par av nykomling och buddy",
    )
