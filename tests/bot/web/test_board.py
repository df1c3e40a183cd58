"""The page of the figures: who gets in, what is shown, and that a link opens one visit."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from adapters.phrasebook import Phrasebook
from bot import figures
from bot.settings.settings import Settings
from coaching.company.company import Company
from coaching.company.worth import Licences, Rate, Worth
from coaching.facts.audit import Audit
from coaching.facts.people import Person
from coaching.facts.publications import Controller, Login
from coaching.facts.use_cases import UseCase
from coaching.messages import Place
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.coaching.ledger.twelve_weeks import AGREED, BASELINE, PEOPLE, SAVINGS, TRIALS, told

COMPANY = Company(
    name="Almviks Maskin",
    departments=("Ekonomi", "Sälj", "IT"),
    worth=Worth(
        rates=(Rate(date(2026, 1, 1), 520),), licences=(Licences(date(2026, 1, 1), 6, 290),)
    ),
)
LEADS = frozenset({"karin@almvik.example"})
KARIN = Person("karin", "Karin", "karin@almvik.example", "sv", standing="active", agreed_at=AGREED)
EVA = replace(KARIN, id="controller", name="Eva", email="eva.k@almvik.example", language="de")


class Clock:
    real = 1_000_000.0

    def now(self) -> datetime:
        return datetime(2026, 2, 9, 8, tzinfo=UTC)

    def elapsed(self) -> float:
        return self.real


@dataclass
class Wall:
    """The page, and those who ask for it."""

    store: SqlStore
    client: "TestClient[Any, Any]"
    clock: Clock
    settings: Settings

    async def link(self, person: Person) -> str:
        situation = Situation(
            self.clock.now(), person, Surroundings(COMPANY), "c", Place("web", "demo", "U1")
        )
        consulted = figures.consultants(self.settings, self.store, self.clock)["figures_link"]

        async def quiet(words: str) -> None:
            return None

        address = await consulted({}, situation, quiet)
        assert isinstance(address, str)
        return address.removeprefix("http://kollega.example")

    async def get(self, path: str, **headers: str) -> ClientResponse:
        return await self.client.get(path, headers=headers, allow_redirects=False)

    async def put(self, *facts: Any) -> None:
        await self.store.transact(lambda tx: tx.put(*facts))


@pytest.fixture
async def wall(tmp_path: Path) -> AsyncIterator[Wall]:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    migrate(url)
    settings = Settings(
        public_url="http://kollega.example", leads=LEADS, company=COMPANY, database_url=url
    )
    async with SqlStore(url) as store:
        clock, app = Clock(), web.Application()
        app.add_routes(figures.board(settings, store, clock, Phrasebook()).routes())
        async with TestClient(TestServer(app)) as client:
            wall = Wall(store, client, clock, settings)
            await wall.put(KARIN, EVA, *PEOPLE, *SAVINGS, *BASELINE, *TRIALS)
            yield wall


async def test_a_link_opens_the_page_once(wall: Wall, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    link = await wall.link(KARIN)
    seen = await wall.get(link, **{"User-Agent": "Slackbot-LinkExpanding 1.0"})
    assert seen.status == 200  # whoever draws a picture of a link does not use it up
    opened = await wall.get(link)
    assert (opened.status, opened.headers["Location"]) == (303, "/dashboard")
    page = await wall.get("/dashboard")
    told = await page.text()
    assert page.status == 200 and "Januari 2026" in told and "Almviks Maskin" in told
    again = await wall.get(link)
    assert again.status == 403
    key = link.rpartition("/")[2]
    ours = [one for one in caplog.records if one.name != "aiohttp.access"]  # the test server's
    assert not any(key in record.getMessage() for record in ours)
    (look,) = await wall.store.read(lambda tx: tx.every(Audit))
    assert (look.actor, look.action, look.object) == ("karin", "company_figures", "2026-01")
    (kept,) = await wall.store.read(lambda tx: tx.every(Login))
    assert key not in f"{kept}"


async def test_a_link_is_for_ten_minutes(wall: Wall) -> None:
    link = await wall.link(KARIN)
    wall.clock.real += 601
    assert (await wall.get(link)).status == 403


async def test_a_link_is_for_whoever_asked(wall: Wall) -> None:
    await wall.get(await wall.link(KARIN))
    await wall.put(Controller("k", EVA.id, wall.clock.now()))
    assert (await wall.get(await wall.link(EVA))).status == 403  # in Karin's browser
    wall.client.session.cookie_jar.clear()
    assert (await wall.get(await wall.link(EVA))).status == 303


async def test_nobody_else_gets_a_link(wall: Wall) -> None:
    assert await wall.link(EVA) == "" and await wall.link(PEOPLE[0]) == ""
    for path in ("/dashboard", "/dashboard.csv", "/dashboard.xlsx", "/api/kpis", "/login/x"):
        assert (await wall.get(path)).status == 403


@pytest.mark.parametrize("how", ["guest", "gone", "moved", "erased"])
async def test_a_visit_ends_with_the_right_to_it(how: str, wall: Wall) -> None:
    link = await wall.link(KARIN)
    waiting = await wall.link(KARIN)
    assert (await wall.get(link)).status == 303 and (await wall.get("/dashboard")).status == 200
    changed = {
        "guest": replace(KARIN, guest=True),
        "gone": replace(KARIN, gone=True),
        "moved": replace(KARIN, email="karin@elsewhere.example"),
    }
    if how == "erased":
        await wall.store.transact(lambda tx: tx.forget("karin"))
        assert not await wall.store.read(lambda tx: tx.every(Login))
    else:
        await wall.put(changed[how])
    for path in ("/dashboard", "/api/kpis", waiting):
        assert (await wall.get(path)).status == 403


async def test_all_say_the_same(wall: Wall) -> None:
    await wall.get(await wall.link(KARIN))
    kpis = await (await wall.get("/api/kpis?month=2026-01&by=department")).json()
    total = kpis["time"]["total"]
    assert (total["claimed"], total["adjusted"], total["answered"]) == (1171, 834, 5)
    # by hand: 6 x 290 of licences for two months' worth of one, no hours of the programme
    assert (kpis["roi"]["cost"], kpis["roi"]["currency"]) == (1740, "SEK")
    assert kpis["roi"]["mid"] == 13.9 and kpis["hidden"] == ["few"]
    book = openpyxl.load_workbook(BytesIO(await (await wall.get("/dashboard.xlsx")).read()))
    _, everybody, *_ = book.worksheets[0].iter_rows(values_only=True)
    assert everybody[1:4] == ("all", 1171, 834)
    table = (await (await wall.get("/dashboard.csv?month=2026-01")).read()).decode("utf-8-sig")
    assert '"2026-01";"all";"1171";"834"' in table
    page = await (await wall.get("/dashboard")).text()
    assert "13,9" in page or "14\N{NO-BREAK SPACE}h" in page


@pytest.mark.parametrize(("by", "name"), [("use_case", "Offertutkast"), ("area", "Sälj")])
async def test_by_area_and_use_case_the_page_the_file_and_the_figures_say_the_same(
    by: str, name: str, wall: Wall
) -> None:
    await wall.put(UseCase("u1", "", "", "Offertutkast", "Sälj", AGREED))
    for number, one in enumerate(PEOPLE):
        offer = told(one.id, "utkast", 60 + number, "once", 3)
        await wall.put(replace(offer, use_case="u1"))
    await wall.get(await wall.link(KARIN))
    kpis = await (await wall.get(f"/api/kpis?month=2026-01&by={by}")).json()
    assert kpis["time"]["total"]["claimed"] == 1111 + 375  # one is in an answer for its week
    rows = [(row["names"], row["claimed"], row["answered"]) for row in kpis["time"]["by"]]
    assert rows == [([name], 375, None), ([], 1111, None)]
    table = (await (await wall.get(f"/dashboard.csv?month=2026-01&by={by}")).read()).decode()
    assert f'"2026-01";"{name}";"375"' in table and '"2026-01";"-";"1111"' in table
    page = await (await wall.get(f"/dashboard?month=2026-01&by={by}&lang=sv")).text()
    assert f'<input type="hidden" name="by" value="{by}">' in page
    assert f'<th scope="row">{name}</th><td>6,2\N{NO-BREAK SPACE}h</td>' in page
    assert '<th scope="row">Övrigt</th><td>19\N{NO-BREAK SPACE}h</td>' in page


async def test_a_bearer_of_the_visit_reads_the_figures(wall: Wall) -> None:
    opened = await wall.get(await wall.link(KARIN))
    visit = opened.cookies["kollega_visit"].value
    wall.client.session.cookie_jar.clear()
    assert (await wall.get("/api/kpis")).status == 403
    assert (await wall.get("/api/kpis", Authorization=f"Bearer {visit}")).status == 200
    wall.clock.real += 9 * 3600
    assert (await wall.get("/api/kpis", Authorization=f"Bearer {visit}")).status == 403


@pytest.mark.parametrize("asked", ["month=januari", "by=person", "month=2026-13"])
async def test_what_cannot_be_asked_is_refused(asked: str, wall: Wall) -> None:
    await wall.get(await wall.link(KARIN))
    assert (await wall.get(f"/api/kpis?{asked}")).status == 400


ASKED = [f"/api/kpis?month={month}&by={by}" for month in ("2026-01", "2026-02", "2026-03")
         for by in ("department", "area", "use_case")]  # fmt: skip
ASKED += ["/dashboard", "/dashboard?month=2026-02", "/dashboard.csv", "/dashboard.xlsx"]


@pytest.mark.parametrize("change", ["answers", "moves", "is forgotten", "takes back"])
async def test_nobody_is_told_of_by_asking_before_and_after(change: str, wall: Wall) -> None:
    await wall.get(await wall.link(KARIN))
    before = [await _told(await wall.get(path)) for path in ASKED]
    if change == "answers":
        await wall.put(told("finn", "mejl", 145, "once", 2), told("finn", "mejl", 45, "once", 6))
    elif change == "moves":
        await wall.put(replace(PEOPLE[0], department="Inköp"))
    elif change == "takes back":
        await wall.put(replace(SAVINGS[0], minutes=0))
    else:
        await wall.store.transact(lambda tx: tx.forget(PEOPLE[1].id))
    assert [await _told(await wall.get(path)) for path in ASKED] == before


async def _told(answer: ClientResponse) -> object:
    assert answer.status == 200
    content = await answer.read()
    if "sheet" not in answer.headers["Content-Type"]:
        return content
    book = openpyxl.load_workbook(BytesIO(content))
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


class Outside(HTMLParser):
    """What a browser would fetch, and whether a chart has its table."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        fetches = ("src", "srcset", "action") if tag != "link" else ("href",)
        self.fetched += [value or "" for name, value in attrs if name in fetches]


@pytest.mark.parametrize(
    ("language", "month", "number"),
    [("sv", "Januari 2026", "1\N{NO-BREAK SPACE}740"), ("en", "January 2026", "1,740"),
     ("de", "Januar 2026", "1.740")],
)  # fmt: skip
async def test_each_language_has_its_own_numbers_and_nothing_is_fetched(
    language: str, month: str, number: str, wall: Wall
) -> None:
    await wall.get(await wall.link(KARIN))
    answer = await wall.get(f"/dashboard?month=2026-01&lang={language}")
    page = await answer.text()
    assert month in page and number in page and f'<html lang="{language}">' in page
    seen = Outside()
    seen.feed(page)
    assert seen.fetched == ["/dashboard"] and "script" not in seen.tags and "link" not in seen.tags
    assert seen.tags.count("table") >= 2 and "http" not in page
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
