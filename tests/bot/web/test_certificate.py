"""One's own certificate as a file: one page, once, in one's own language, for nobody else."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.phrasebook import Phrasebook
from bot.web.certificate import MOST_COURSES, Certificates
from bot.web.my_file import MyFiles
from coaching.company.company import Company
from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import OutsideCourse
from coaching.facts.kinds import Fact
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ORIGIN = "https://kollega.example"
ANNA, BO = person_id("Anna"), person_id("Bo")
SPOKEN = date(2026, 1, 5)
Door = TestClient[web.Request, web.Application]


@asynccontextmanager
async def at_the_door(stage: Stage) -> AsyncIterator[Door]:
    app, say = web.Application(), Phrasebook().say
    app.add_routes(Certificates(stage.store, stage.clock, "", Company("Almvik"), say).routes())
    app.add_routes(MyFiles(stage.store, stage.clock, "", say).routes())
    async with TestClient(TestServer(app)) as client:
        yield client


def learnt(who: str, lesson: str, day: date = SPOKEN) -> LessonDone:
    path = lesson.partition("-")[0]
    return LessonDone(f"{who}{lesson}", who, "t", lesson, path, "done", day, MONDAY)


def course(number: int, title: str = "A course", until: date | None = None) -> OutsideCourse:
    day = date(2025, 1, number + 1)
    return OutsideCourse(f"c{number}", ANNA, "t", title, day, MONDAY, until)


def words_of(page: str) -> str:
    return page.replace("\u00a0", " ")


async def put(stage: Stage, *facts: Fact) -> None:
    await stage.store.transact(lambda tx: tx.put(*facts))


async def asked_for(stage: Stage, certificate: str, as_file: str) -> str:
    """The path of the link that comes after the tap."""
    await stage.say(certificate, user="Anna")
    assert as_file in await stage.labels("Anna")
    [told] = await stage.say(as_file, user="Anna")
    found = re.search(rf"{ORIGIN}(/certificate/[0-9a-f]+)", told)
    assert found, told
    return found[1]


@pytest.mark.parametrize(
    ("language", "certificate", "as_file", "parts"),
    [
        ("sv", "mitt intyg", "Som fil", ("Intyg: AI i arbetet", "5 januari 2026", "Ekonomi")),
        ("en", "my certificate", "As a file", ("AI at work", "5 January 2026", "Finance")),
        ("de", "mein Nachweis", "Als Datei", ("KI bei der Arbeit", "5. Januar 2026", "Finanzen")),
    ],
)
async def test_it_comes_in_ones_own_language(
    language: str, certificate: str, as_file: str, parts: tuple[str, ...], tmp_path: Path
) -> None:
    async with staged(tmp_path, language, origin=ORIGIN) as stage:
        await known_beforehand(stage, f"Anna language={language}")
        whole = [learnt(ANNA, one.id) for one in Company().taught().of("finance", language)]
        await put(stage, *whole, learnt(ANNA, "basic-trust"))
        async with at_the_door(stage) as door:
            answer = await door.post(await asked_for(stage, certificate, as_file))
            page = words_of(await answer.text())
        trust = Company().taught().lesson("basic-trust", language)
        assert trust and trust.title in page
        for part in (*parts, "Anna</p>", f'lang="{language}"', "@page{size:A4"):
            assert part in page, part
        assert not re.search(r"complian|konform|uppfyller|\u2068|record-page", page, re.IGNORECASE)


async def test_it_opens_once_for_its_owner_alone(tmp_path: Path) -> None:
    async with staged(tmp_path, "en", origin=ORIGIN) as stage:
        await known_beforehand(stage, "Anna language=en")
        await known_beforehand(stage, "Bo language=en")
        await put(stage, learnt(ANNA, "basic-trust"), learnt(BO, "power-template"))
        async with at_the_door(stage) as door:
            path = await asked_for(stage, "my certificate", "As a file")
            looked = await door.get(path)
            assert "Download my certificate" in await looked.text()
            assert (await door.post(path.replace("certificate", "my-file"))).status == 403
            opened = await door.post(path)
            assert opened.headers["Content-Disposition"].endswith('"my-certificate.html"')
            assert opened.headers["Cache-Control"] == "no-store"
            assert "template" not in await opened.text()
            assert (await door.post(path)).status == 403
            unused = await asked_for(stage, "my certificate", "As a file")
            await stage.store.transact(lambda tx: tx.forget(ANNA))
            assert (await door.post(unused)).status == 403


async def test_whatever_there_is_stays_on_one_sheet(tmp_path: Path) -> None:
    """Many lessons become numbers, many courses the newest; no word of anybody's acts."""
    async with staged(tmp_path, "en", origin=ORIGIN) as stage:
        await known_beforehand(stage, "Anna language=en")
        taught = Company().taught()
        lessons = [one for path in taught.shown("en") for one in taught.of(path.id, "en")[:-1]]
        courses = [course(n, until=date(2027, 1, 1)) for n in range(MOST_COURSES + 2)]
        level = Level("l", ANNA, "t", 2, "granted", BO, date(2025, 4, 6))
        await put(stage, *(learnt(ANNA, one.id) for one in lessons), *courses, level)
        await put(stage, course(20, "<b>AI</b> & law"), learnt(ANNA, "gone-since"))
        async with at_the_door(stage) as door:
            answer = await door.post(await asked_for(stage, "my certificate", "As a file"))
            page = words_of(await answer.text())
        assert "&lt;b&gt;AI&lt;/b&gt; &amp; law, 21 January 2025" in page
        assert "Level 2 since 6 April 2025" in page and "valid until 1 January 2027" in page
        assert "3 more" in page and "One lesson that is no longer taught" in page
        assert "</b>: 4 of 5 lessons, the last on 5 January 2026" in page
        assert page.count("<li>") < 30 and not any(one.title in page for one in lessons)


async def test_where_people_reach_no_address_there_is_no_button(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await known_beforehand(stage, "Anna language=en")
        await put(stage, learnt(ANNA, "basic-trust"))
        await stage.say("my certificate", user="Anna")
        assert "As a file" not in await stage.labels("Anna")
