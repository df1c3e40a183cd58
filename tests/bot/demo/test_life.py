"""A company that lives: what a visitor sees when only the clock is moved, and when they meddle.

Six weeks are lived in one language, in all when KOLLEGA_TEST_EVERY_LANGUAGE is set.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.demo.cast import CHANNEL, STARTS
from bot.demo.world import FictiveCompany
from coaching.facts.community import DropIn, Update
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.messages import LANGUAGES, Language
from tests.bot.demo.acting import Demo, acting

pytestmark = pytest.mark.slow

F = TypeVar("F", bound=Fact)
EVERY = bool(os.environ.get("KOLLEGA_TEST_EVERY_LANGUAGE"))
SOFIA, MARKUS, KARIN = "U001", "U002", "U004"


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    async with acting(tmp_path) as demo:
        yield demo


async def every(demo: Demo, kind: type[F]) -> Sequence[F]:
    return await demo.service.store.read(lambda tx: list(tx.every(kind)))


async def opened(demo: Demo, language: Language) -> None:
    assert (await demo.client.get("/", params={"lang": language})).status == 200
    world = demo.service.travel
    assert isinstance(world, FictiveCompany)
    await world.begun()
    await demo.settled()


async def forward(demo: Demo, user: str, by: str, language: str = "en") -> dict[str, Any]:
    said = {"as": user, "by": by}
    answer = await demo.client.post("/demo/forward", params={"lang": language}, json=said)
    told: dict[str, Any] = await answer.json()
    return told


def spoken(shown: Sequence[dict[str, Any]]) -> str:
    return "\n".join(str(one.get("text") or one.get("paragraphs")) for one in shown)


async def pair_of(demo: Demo, newcomer: str) -> Pairing:
    known = {person.name: person.id for person in await every(demo, Person)}
    (pair,) = [one for one in await every(demo, Pairing) if one.newcomer == known[newcomer]]
    return pair


async def test_by_the_clock_alone_the_newcomer_meets_one_of_the_four(demo: Demo) -> None:
    await opened(demo, "de")
    assert "Hallo" in spoken(await demo.seen(SOFIA))
    told = await forward(demo, KARIN, "week", "de")
    pair = await pair_of(demo, "Sofia Lindgren")
    people = {person.id: person for person in await every(demo, Person)}
    assert pair.state == "active"
    assert pair.active_at and pair.active_at < STARTS + timedelta(days=5)
    assert people[pair.buddy].name == "Markus Weber"
    assert {person.language for person in people.values()} == {"de"}
    assert "Sofia Lindgren und Markus Weber" in told["told"][0]
    chats = await (await demo.client.get("/demo/chats", params={"as": SOFIA})).json()
    assert [chat["kind"] for chat in chats["chats"]] == ["direct", "group", "channel", "home"]


async def test_the_next_thing_is_something_that_this_person_sees(demo: Demo) -> None:
    await opened(demo, "en")
    before = len(await demo.seen(SOFIA))
    for _ in range(3):
        arrival = await forward(demo, SOFIA, "next")
        assert arrival["news"] >= 1
    assert len(await demo.seen(SOFIA)) > before


async def test_everybody_has_something_to_look_at_and_nothing_of_it_is_new(demo: Demo) -> None:
    await opened(demo, "en")
    for user in (MARKUS, "U003", KARIN):
        assert len(await demo.seen(user)) >= 2
    people = (await (await demo.client.get("/demo/people")).json())["people"]
    assert [one["unread"] for one in people] == [1, 0, 0, 0]


async def test_what_was_read_is_kept_and_leads_to_the_first_that_is_new(demo: Demo) -> None:
    await opened(demo, "en")
    [greeting] = await demo.seen(SOFIA)
    read = {"as": SOFIA, "chat": SOFIA, "id": greeting["id"]}
    assert (await (await demo.client.post("/demo/read", json=read)).json())["unread"] == 0
    await demo.do("say", SOFIA, text="saved 30 min on e-mail")
    history = await (await demo.client.get("/demo/chat", params={"as": SOFIA})).json()
    own, answer = history["messages"][1:]
    assert own["mine"]
    assert history["unread"] == answer["id"]


async def test_another_language_in_the_middle_is_everybodys_also_of_what_was_said(
    demo: Demo,
) -> None:
    await opened(demo, "sv")
    await demo.seen(MARKUS)
    await opened(demo, "en")
    assert "Saved 45 min on reports" in spoken(await demo.seen(MARKUS))
    assert "45 min (reports), with Copilot" in spoken(await demo.seen(MARKUS))
    told = spoken(await demo.seen(KARIN, CHANNEL))
    assert "No agenda" in told and "the coffee room" in told
    found = await (await demo.client.get("/demo/people?q=engineering")).json()
    assert found["people"]
    departments = {person.department for person in await every(demo, Person)}
    assert "Sälj" not in departments and "Sales" in departments
    await forward(demo, KARIN, "day")
    assert "Hej" not in spoken(await demo.seen(SOFIA))


async def test_whom_the_visitor_plays_is_not_spoken_for_and_the_others_go_on(demo: Demo) -> None:
    await opened(demo, "en")
    await demo.do("say", SOFIA, text="saved 30 min on e-mail")
    with demo.chats.watch(SOFIA):
        await forward(demo, SOFIA, "day")
        mine = [one for one in await demo.seen(SOFIA) if one["mine"]]
        assert [one["text"] for one in mine] == ["saved 30 min on e-mail"]
    assert (await forward(demo, KARIN, "week"))["told"]
    assert (await pair_of(demo, "Sofia Lindgren")).state == "active"


async def test_two_tabs_and_a_new_beginning_in_the_middle_of_a_week(demo: Demo) -> None:
    await opened(demo, "en")
    both = await asyncio.gather(forward(demo, KARIN, "week"), forward(demo, SOFIA, "next"))
    assert "Sofia Lindgren" in both[0]["told"][0]
    week = asyncio.create_task(forward(demo, KARIN, "week"))
    await asyncio.sleep(0)
    assert (await demo.client.post("/demo/anew", json={})).status == 200
    arrival = await week
    assert arrival["now"] < (STARTS + timedelta(weeks=2)).isoformat()
    assert demo.service.stop.is_set()


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", LANGUAGES if EVERY else ("de",))
async def test_six_weeks_by_the_clock_alone(tmp_path: Path, language: Language) -> None:
    async with acting(tmp_path, people=60) as demo:
        await opened(demo, language)
        for _ in range(6):
            await forward(demo, SOFIA, "week", language)
        assert (await pair_of(demo, "Sofia Lindgren")).state == "active"
        assert len(await every(demo, DropIn)) >= 5
        assert next(one.topic for one in await every(demo, Update))
        await demo.do(
            "say", KARIN, text={"sv": "siffror", "en": "figures", "de": "Zahlen"}[language]
        )
        answered = {"sv": " av 60 ", "en": " of 60 ", "de": " von 60 "}[language]
        assert answered in spoken((await demo.seen(KARIN))[-1:])
