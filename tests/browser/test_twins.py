"""One letter as Slack and as Teams draw it, side by side, and tapped in either."""

import pytest
from playwright.async_api import Locator, expect

from tests.browser.conftest import Visitor
from tests.browser.echo import Echo
from tests.browser.test_widths import BEYOND, NAMELESS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def side(visitor: Visitor, name: str) -> Locator:
    return visitor.page.locator(f".side-{name}")


async def compare(visitor: Visitor) -> None:
    await visitor.page.get_by_role("button", name="As in Slack and Teams").press("Enter")


async def test_both_are_drawn_when_it_is_asked_for_and_nothing_of_it_before(
    visitor: Visitor,
) -> None:
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    await visitor.open()
    await visitor.say("hej")
    await expect(visitor.bubbles()).to_have_count(1)
    assert not {"twins.js", "twins.css", "adaptivecards.min.js"} & set(asked)
    await compare(visitor)
    await expect(side(visitor, "slack")).to_contain_text("How much time did it save?")
    await expect(side(visitor, "teams")).to_contain_text("How much time did it save?")
    await expect(side(visitor, "teams").get_by_role("button")).to_have_count(5)
    await compare(visitor)
    await expect(side(visitor, "slack")).to_have_count(0)
    await expect(visitor.bubbles()).to_have_count(1)


@pytest.mark.parametrize("name", ["slack", "teams"])
async def test_a_tap_in_either_is_a_tap(visitor: Visitor, echo: Echo, name: str) -> None:
    await visitor.open()
    await compare(visitor)
    await visitor.say("hej")
    await side(visitor, name).get_by_role("button", name="30 min").press("Enter")
    await expect(side(visitor, name).last).to_contain_text("Kept: 30 min.")
    await expect(side(visitor, name).first.get_by_role("button")).to_have_count(0)
    tap = next(heard for heard in echo.written.values() if heard.kind == "tap")
    assert (tap.text, tap.about.partition(":")[0]) == ("30 min", "reply")


@pytest.mark.parametrize("name", ["slack", "teams"])
async def test_a_date_in_either_is_no_list(visitor: Visitor, name: str) -> None:
    await visitor.open()
    await compare(visitor)
    await visitor.say("dates")
    await expect(side(visitor, name)).to_contain_text("2.\u00a0Juni – Start")
    await expect(side(visitor, name)).to_contain_text("5.\u00a0Juli – Pause")
    await expect(side(visitor, name).locator("ol")).to_have_count(0)


@pytest.mark.parametrize("name", ["slack", "teams"])
async def test_a_form_in_either_is_a_form(visitor: Visitor, echo: Echo, name: str) -> None:
    await visitor.open()
    await compare(visitor)
    await visitor.say("form")
    form = side(visitor, name)
    await form.get_by_role("radio", name="Service").check()
    await form.get_by_role("checkbox", name="Copilot").check()
    await form.get_by_role("checkbox", name="ChatGPT").check()
    await form.get_by_label("Your role").fill("welder")
    await form.get_by_role("button", name="Send").click()
    await expect(side(visitor, name).last).to_contain_text("Noted: Service")
    sent = next(heard for heard in echo.written.values() if heard.answers)
    filled = {
        slot: answer for slot, answer in sent.answers.items() if answer
    }  # cards leave out what is empty
    assert filled == {"department": "Service", "tools": "Copilot, ChatGPT", "role": "welder"}


@pytest.mark.parametrize("width", [320, 1280])
async def test_nothing_reaches_beyond_the_edge(visitor: Visitor, width: int) -> None:
    await visitor.page.set_viewport_size({"width": width, "height": 640})
    await visitor.open()
    await compare(visitor)
    for words in ("form", "prompt", "hej"):
        await visitor.say(words)
    await expect(side(visitor, "teams")).to_have_count(3)
    await expect(side(visitor, "teams").nth(1)).to_contain_text("three things")
    await expect(side(visitor, "slack").nth(1).locator("li")).to_have_count(3)
    assert await visitor.page.evaluate(BEYOND) == []
    assert await visitor.page.evaluate(NAMELESS) == []
    slack, teams = (
        await side(visitor, "slack").first.bounding_box(),
        await side(visitor, "teams").first.bounding_box(),
    )
    assert slack and teams and (slack["y"] == teams["y"]) == (width == 1280)
