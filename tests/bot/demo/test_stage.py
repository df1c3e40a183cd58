"""The demo over HTTP, without a browser: what the core decides is seen by those whom it is for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.cast import CHANNEL, STARTS
from coaching.messages import Choice, Opening, Place, Text, Words
from tests.bot.demo.acting import Demo, Shown, acting

CROWD = Place("web", "demo", CHANNEL, direct=False)
PAIR = Place("web", "demo", "", direct=False, members=("U001", "U002"))
COMING = Choice("open:guide.next", Words("Jag kommer"))


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    async with acting(tmp_path) as demo:
        yield demo


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
        assert await picked(demo, user) == COMING.says
        assert "90" in words(await demo.seen(user))
    assert await picked(demo, "U004") == ""


async def picked(demo: Demo, user: str) -> str:
    posts = {one["id"]: one["chosen"] for one in await demo.seen(user, CHANNEL)}
    return str(posts["drop_in:1"])


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


async def test_what_comes_next_is_of_people_and_not_of_the_machine(demo: Demo) -> None:
    plan = Opening("plan:1", "", "pairing.plan", STARTS)
    await demo.service.store.transact(lambda tx: tx.plan(plan))
    rows = (await (await demo.client.get("/demo/next?as=U004&lang=sv")).json())["next"]
    assert {row["why"] for row in rows} == {"Veckans avstämning, på din dag"}
    assert [row["who"] for row in rows if row["mine"]] == ["Karin Ståhl"]
    assert any(row["who"].startswith(("Markus", "Priya")) for row in rows)
