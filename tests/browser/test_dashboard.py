"""The page of the figures, by what axe-core knows of accessibility, and by the keyboard alone.

axe-core is no dependency: `KOLLEGA_TEST_AXE` names its file, axe.min.js.
"""

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Page

from adapters.phrasebook import Phrasebook
from bot import figures
from bot.settings.settings import Settings
from coaching.company.company import Company
from coaching.company.worth import Licences, Rate, Worth
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.messages import Place
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.coaching.ledger.twelve_weeks import AGREED, BASELINE, PEOPLE, SAVINGS, TRIALS, told

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AXE = os.environ.get("KOLLEGA_TEST_AXE", "")
FINDINGS = """() => axe.run(document, {resultTypes: ["violations"]}).then(found => found.violations
    .map(one => `${one.id} (${one.impact}): ${one.nodes.map(node => node.html).join(" ")}`))"""
OPEN_ALL = """() => document.querySelectorAll("details").forEach(one => one.open = true)"""
REACHED = """() => { const at = document.activeElement;
    return at === document.body ? "" : at.outerHTML.slice(0, 90); }"""
TO_REACH = """() => [...document.querySelectorAll("a, button, select, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 90))"""
KARIN = Person("karin", "Karin", "karin@almvik.example", "sv", standing="active", agreed_at=AGREED)
COMPANY = Company(
    name="Almviks Maskin",
    departments=("Ekonomi", "Sälj", "IT"),
    worth=Worth(
        rates=(Rate(date(2026, 1, 1), 520),), licences=(Licences(date(2026, 1, 1), 20, 290),)
    ),
)
Look = tuple[Literal["screen", "print"], Literal["light", "dark"], int]
LOOKS: list[Look] = [
    ("screen", "light", 1280),
    ("screen", "dark", 1280),
    ("screen", "light", 320),
    ("screen", "dark", 320),
    ("print", "light", 726),
]


class Clock:
    def now(self) -> datetime:
        return datetime(2026, 3, 12, 8, tzinfo=UTC)

    def elapsed(self) -> float:
        return 1_000_000.0


@dataclass
class Dashboard:
    home: str
    page: Page

    async def look(self, look: Look) -> None:
        media, scheme, width = look
        await self.page.set_viewport_size({"width": width, "height": 900})
        await self.page.emulate_media(media=media, color_scheme=scheme)

    async def open(self, month: str = "2026-02") -> None:
        await self.page.goto(f"{self.home}/dashboard?month={month}")


def lived() -> Iterator[Fact]:
    """Two departments in which enough answered."""
    known: tuple[Fact, ...] = (KARIN, *PEOPLE, *SAVINGS, *BASELINE, *TRIALS)
    yield from known
    for n in range(12):
        person = f"colleague{n}"
        yield replace(PEOPLE[n % 2 * 2], id=person, name=f"P {n}", standing="active")
        yield told(person, "protokoll", 20 + 5 * n, "week", 3)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def dashboard(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Dashboard]:
    url = f"sqlite:///{tmp_path_factory.mktemp('board') / 'kollega.db'}"
    migrate(url)
    leads = frozenset({KARIN.email})
    settings = Settings(
        public_url="http://kollega.example", leads=leads, company=COMPANY, database_url=url
    )
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(*lived()))
        clock, app = Clock(), web.Application()
        app.add_routes(figures.board(settings, store, clock, Phrasebook()).routes())
        async with TestServer(app) as server:
            home = str(server.make_url("")).rstrip("/")
            context = await browser.new_context(bypass_csp=True)
            page = await context.new_page()
            await page.goto(home + await link(settings, store, clock))
            yield Dashboard(home, page)
            await context.close()


async def link(settings: Settings, store: SqlStore, clock: Clock) -> str:
    around = Surroundings(COMPANY)
    situation = Situation(clock.now(), KARIN, around, "c", Place("web", "demo", "U1"))

    async def quiet(words: str) -> None:
        return None

    find = figures.consultants(settings, store, clock)["figures_link"]
    found: Any = await find({}, situation, quiet)
    return str(found).removeprefix(settings.public_url)


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE:
        pytest.skip("needs axe-core; KOLLEGA_TEST_AXE names its file")
    return Path(AXE).read_text("utf-8")


@pytest.mark.slow
async def test_axe_finds_nothing(dashboard: Dashboard, axe: str) -> None:
    found: dict[str, list[str]] = {}
    for look in LOOKS:
        await dashboard.look(look)
        for month in ("2026-02", "2026-03"):  # published, and running
            await dashboard.open(month)
            await dashboard.page.evaluate(OPEN_ALL)
            await dashboard.page.evaluate(axe)
            found[f"{look} {month}"] = await dashboard.page.evaluate(FINDINGS)
    assert {look: findings for look, findings in found.items() if findings} == {}


async def test_a_small_phone_scrolls_down_alone(dashboard: Dashboard) -> None:
    await dashboard.look(("screen", "light", 320))
    await dashboard.open()
    assert await dashboard.page.evaluate("document.documentElement.scrollWidth") == 320


async def test_it_is_used_by_keyboard_alone(dashboard: Dashboard) -> None:
    page = dashboard.page
    await dashboard.look(("screen", "light", 1280))
    await dashboard.open()
    wanted = await page.evaluate(TO_REACH)
    reached: list[str] = []
    for _ in range(len(wanted) + 1):
        await page.keyboard.press("Tab")
        at = await page.evaluate(REACHED)
        if not at or at in reached[:1]:
            break
        reached.append(at)
    assert reached == wanted
    await page.locator("summary").first.focus()
    await page.keyboard.press("Enter")
    assert await page.locator("details[open] table").first.is_visible()
    await page.locator("#month").focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**month=2026-01")
    assert "Januari 2026" in await page.locator("h1").inner_text()
