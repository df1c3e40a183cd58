"""The whole product behind the page: the demo as a visitor meets it, in a process of its own."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.conftest import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest_asyncio.fixture(loop_scope="session")
async def home(browser: Browser, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a demo that is ready."""
    port = free_port()
    demo = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "demo", "--port", str(port), "--people", "30"),
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=PIPE,
    )
    assert demo.stderr
    said = b""
    while b"ready" not in said and (line := await demo.stderr.readline()):
        said += line
    assert b"ready" in said, said.decode()
    yield f"http://127.0.0.1:{port}/"
    demo.terminate()
    await demo.communicate()


async def test_a_newcomer_is_met_unasked_by_an_assistant_that_says_what_it_is(
    browser: Browser, home: str
) -> None:
    async with await browser.new_context(viewport={"width": 360, "height": 740}) as context:
        visitor = Visitor(await context.new_page(), home)
        visitor.watch()
        await visitor.page.goto(f"{home}?lang=sv")
        await expect(visitor.bubbles()).to_contain_text("AI-assistent")
        await visitor.page.reload()
        await expect(visitor.bubbles()).to_have_count(1)
        await visitor.bubbles().first.get_by_role("button").first.click()
        await expect(visitor.bubbles()).to_have_count(2)
        await expect(visitor.bubbles().first.locator(".answer")).to_be_visible()
        assert not visitor.complaints


async def test_a_saving_told_in_ones_own_words_is_confirmed_by_one_tap(
    browser: Browser, home: str
) -> None:
    async with await browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        visitor = Visitor(await context.new_page(), home)
        visitor.watch()
        await visitor.page.goto(f"{home}?lang=en")
        await visitor.page.locator("#leading button").nth(1).click()
        await visitor.say("Saved 55 min on quotations with Copilot yesterday")
        await expect(visitor.bubbles().last).to_contain_text("55")
        await visitor.bubbles().last.get_by_role("button").first.click()
        await expect(visitor.bubbles().last).to_contain_text("Noted")
        assert not visitor.complaints


async def test_time_goes_to_what_is_ones_own_and_the_company_begins_again(
    browser: Browser, home: str
) -> None:
    async with await browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        visitor = Visitor(await context.new_page(), home)
        await visitor.page.goto(f"{home}?lang=de")
        await expect(visitor.bubbles()).to_have_count(1)
        await visitor.page.get_by_role("button", name="Zum nächsten Ereignis").click()
        await expect(visitor.page.locator("#ran")).to_contain_text("für Sofia", timeout=30_000)
        await expect(visitor.bubbles()).to_have_count(2)
        await visitor.page.get_by_role("button", name="Von vorn beginnen").click()
        await visitor.page.get_by_role("button", name="Ja, zurück zum Montagmorgen").click()
        await expect(visitor.page.locator("#now-time")).to_have_text("08:30", timeout=30_000)
        await expect(visitor.bubbles()).to_have_count(1, timeout=30_000)


async def test_the_home_page_says_what_is_next_and_its_buttons_are_answered_in_the_chat(
    browser: Browser, home: str
) -> None:
    async with await browser.new_context(viewport={"width": 360, "height": 740}) as context:
        visitor = Visitor(await context.new_page(), home)
        visitor.watch()
        await visitor.page.goto(f"{home}?lang=sv&as=U004")
        await visitor.page.get_by_role("button", name="Min sida").click()
        page = visitor.page.locator(".page")  # the company is living its past meanwhile
        await expect(page).to_contain_text("av dina första 90", timeout=30_000)
        await visitor.page.get_by_role("button", name="Mer sällan").click()
        await expect(visitor.bubbles().last).to_contain_text("högst ett meddelande i veckan")
        await visitor.page.get_by_role("button", name="Min sida").click()
        await visitor.page.get_by_role("button", name="Som vanligt igen").click()
        await visitor.page.get_by_role("button", name="#ai-kollegor").click()
        await expect(visitor.bubbles()).to_contain_text("Priya Nair")
        assert not visitor.complaints
