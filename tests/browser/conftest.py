"""A visitor with a browser: whatever else a test shows, no request leaves the machine and the
console stays clean.
"""

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright

from tests.browser.echo import Echo

CHROMIUM = os.environ.get("KOLLEGA_TEST_CHROMIUM") or shutil.which("chromium")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Visitor:
    """An open page, and what must stay empty while it is looked at."""

    page: Page
    home: str
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("request", lambda request: self.left(request.url))
        self.page.on("console", self.said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def left(self, url: str) -> None:
        if urlsplit(url).hostname != "127.0.0.1":
            self.complaints.append(f"asked {url}")

    def said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    async def open(self, user: str = "U1", language: str = "en") -> None:
        await self.page.goto(f"{self.home}?as={user}&lang={language}")
        await self.page.locator("#log:not([aria-busy])").wait_for()

    async def say(self, words: str) -> None:
        await self.page.get_by_label("Message to").fill(words)
        await self.page.keyboard.press("Enter")

    def bubbles(self, whose: str = "kollega") -> Locator:
        return self.page.locator(f"#bubbles .{whose} .card")


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[Browser]:
    if not CHROMIUM:
        pytest.skip("needs Chromium; KOLLEGA_TEST_CHROMIUM names its program")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def echo() -> Echo:
    return Echo()


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(browser: Browser, echo: Echo) -> AsyncIterator[Visitor]:
    async with TestServer(echo.app()) as server:
        context = await browser.new_context(
            reduced_motion="reduce", viewport={"width": 1280, "height": 800}
        )
        context.set_default_timeout(10_000)
        visitor = Visitor(await context.new_page(), str(server.make_url("/")))
        visitor.watch()
        yield visitor
        await context.close()
    assert not visitor.complaints
