"""The page from a small phone to a desk, and for those who do not see it or want it still."""

from typing import Literal

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

BEYOND = """() => [...document.querySelectorAll("body *")]
    .filter((e) => e.checkVisibility() && !e.closest(".unseen, .skip"))
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 || e.getBoundingClientRect().left < -0.5)
    .map((e) => e.outerHTML.slice(0, 120))"""

NAMELESS = """() => [...document.querySelectorAll("button, input, select, textarea, a")]
    .filter((e) => !e.ariaLabel && !e.labels?.length && !e.textContent.trim())
    .map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("language", ["sv", "en", "de"])
@pytest.mark.parametrize("width", [320, 360, 1280])
async def test_nothing_reaches_beyond_the_edge(visitor: Visitor, width: int, language: str) -> None:
    await visitor.page.set_viewport_size({"width": width, "height": 640})
    await visitor.open("U4", language)
    for words in ("form", "prompt", "x" * 200, "hej"):
        await visitor.page.locator("#words").fill(words)
        await visitor.page.keyboard.press("Enter")
    await expect(visitor.bubbles()).to_have_count(4)
    assert await visitor.page.evaluate(BEYOND) == []
    assert await visitor.page.evaluate(NAMELESS) == []


@pytest.mark.parametrize("sheet", ["people", "time"])
async def test_on_a_phone_people_and_clock_lie_over_the_chat_until_escape(
    visitor: Visitor, sheet: str
) -> None:
    await visitor.page.set_viewport_size({"width": 320, "height": 640})
    await visitor.open()
    opener = visitor.page.locator(f"#show-{sheet}")
    await expect(visitor.page.locator(f"#{sheet}")).to_be_hidden()
    await opener.click()
    await expect(visitor.page.locator(f"#{sheet}")).to_be_visible()
    assert await visitor.page.evaluate(BEYOND) == []
    await visitor.page.keyboard.press("Escape")
    await expect(visitor.page.locator(f"#{sheet}")).to_be_hidden()
    await expect(opener).to_be_focused()


async def test_choosing_somebody_on_a_phone_goes_back_to_the_chat(visitor: Visitor) -> None:
    await visitor.page.set_viewport_size({"width": 360, "height": 740})
    await visitor.open()
    await visitor.page.get_by_role("button", name="You are").click()
    await visitor.page.get_by_role("button", name="Petra Vogel").click()
    await expect(visitor.page.locator("#people")).to_be_hidden()
    await expect(visitor.page.locator("#you-short")).to_have_text("Petra Vogel")


@pytest.mark.parametrize(("motion", "moving"), [("reduce", False), ("no-preference", True)])
async def test_nothing_moves_for_those_who_asked_for_that(
    visitor: Visitor, motion: Literal["reduce", "no-preference"], moving: bool
) -> None:
    await visitor.page.emulate_media(reduced_motion=motion)
    await visitor.open()
    await visitor.say("wait")
    await visitor.page.locator(".dots i").first.wait_for()
    assert await visitor.page.evaluate("document.getAnimations().length > 0") is moving


async def test_the_page_is_dark_where_the_system_is(visitor: Visitor) -> None:
    grounds = []
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        await visitor.page.emulate_media(color_scheme=scheme)
        await visitor.open()
        grounds.append(
            await visitor.page.evaluate("getComputedStyle(document.body).backgroundColor")
        )
    assert grounds == ["rgb(246, 241, 233)", "rgb(25, 23, 20)"]
