"""The other rooms of a person: a group, the community channel, the home page; and what stands aside
in a message.
"""

import asyncio
import re

import pytest
from playwright.async_api import Locator, Route, expect

from tests.adapters.web.stage import CHANNEL, announced, letter, together
from tests.browser.conftest import Visitor
from tests.browser.echo import Echo, choices
from tests.browser.test_widths import BEYOND, NAMELESS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PAIR = "Elin & Jonas"


def room(visitor: Visitor, name: str) -> Locator:
    return visitor.page.locator("#rooms").get_by_role("button", name=name)


async def test_both_see_their_group_and_what_the_other_said(visitor: Visitor, echo: Echo) -> None:
    await visitor.open("U2")
    await echo.speak(together("intro:1", "Elin and Jonas, this is **your** chat."))
    await room(visitor, PAIR).click()
    await expect(visitor.page.locator("#chat-with")).to_contain_text("Elin Sandberg, Jonas Åkesson")
    await expect(visitor.bubbles()).to_have_text("Elin and Jonas, this is your chat.")
    await visitor.say("shall we meet on Thursday?")
    await expect(visitor.bubbles("own")).to_have_text("shall we meet on Thursday?")
    await visitor.page.get_by_role("button", name="Elin Sandberg New to AI").click()
    await room(visitor, PAIR).click()
    await expect(visitor.bubbles("another")).to_have_text("shall we meet on Thursday?")
    await expect(visitor.page.locator(".another .byline")).to_contain_text("Jonas Åkesson")
    assert not echo.written


async def test_a_mention_is_answered_in_its_thread(visitor: Visitor, echo: Echo) -> None:
    await echo.speak(together("intro:1", "This is your chat."))
    await visitor.open("U1")
    await room(visitor, PAIR).click()
    for words in ("@Kollega how do I write a better prompt?", "thanks, Jonas"):
        await visitor.say(words)
    rows = visitor.page.locator("#bubbles > li:not(.day)")
    await expect(rows).to_have_count(4)
    await expect(rows.nth(2)).to_contain_text("three things")
    await expect(rows.nth(2)).to_have_class("kollega in-thread")
    await expect(rows.nth(3)).to_contain_text("thanks, Jonas")
    await visitor.page.reload()
    await room(visitor, PAIR).click()
    await expect(rows.nth(2)).to_have_class("kollega in-thread")


async def test_what_is_said_before_the_history_has_come_stands_below_it(
    visitor: Visitor, echo: Echo
) -> None:
    await echo.speak(together("intro:1", "This is your chat."))
    await visitor.open("U1")
    said = asyncio.Event()

    async def come_late(route: Route) -> None:
        await said.wait()
        await route.continue_()

    await visitor.page.route(re.compile(r"/demo/chat\?"), come_late)
    await room(visitor, PAIR).click()
    await visitor.say("thanks, Jonas")
    said.set()
    cards = visitor.page.locator("#bubbles .card")
    await expect(cards).to_have_text(["This is your chat.", "thanks, Jonas"])


async def test_everybody_reads_the_channel_and_each_has_their_own_tap(
    visitor: Visitor, echo: Echo
) -> None:
    await echo.speak(
        announced(
            "drop_in:1", "Drop-in on **Thursday**", choices=choices("I'm coming", "Tell me more")
        )
    )
    for number, name in ((1, "Elin Sandberg"), (2, "Jonas Åkesson")):
        await visitor.page.goto(f"{visitor.home}?as=U{number}&lang=en")
        await room(visitor, CHANNEL).click()
        coming = visitor.bubbles().first.get_by_role("button", name="I'm coming")
        await expect(coming).not_to_have_class("chosen")
        await coming.click()
        await expect(
            visitor.bubbles().first.get_by_role("button", name="I'm coming, chosen")
        ).to_be_visible()
        await expect(
            visitor.bubbles().first.get_by_role("button", name="Tell me more")
        ).to_be_enabled()
        assert list(echo.written.values())[-1].sender.user == f"U{number}", name


async def test_a_moved_drop_in_is_the_same_post(visitor: Visitor, echo: Echo) -> None:
    reference = await echo.speak(
        announced("drop_in:1", "Thursday at two", choices=choices("I'm coming"))
    )
    await visitor.open("U5")
    await room(visitor, CHANNEL).click()
    await expect(visitor.bubbles()).to_have_text("Thursday at twoI'm coming")
    await echo.speak(
        announced("drop_in:2", "Friday at ten", choices=choices("I'm coming")), replaces=reference
    )
    await expect(visitor.bubbles()).to_have_text("Friday at tenI'm coming")
    await visitor.page.get_by_role("button", name="I'm coming").click()
    await expect(
        visitor.bubbles().first.get_by_role("button", name="I'm coming, chosen")
    ).to_be_visible()
    assert [heard.about for heard in echo.written.values()] == ["drop_in:2"]


async def test_news_in_another_room_is_marked_until_it_is_entered(
    visitor: Visitor, echo: Echo
) -> None:
    await visitor.open("U1")
    await echo.speak(announced("drop_in:1", "Come"))
    await echo.speak(together("intro:1", "Meet"))
    for name in (CHANNEL, PAIR):
        await expect(room(visitor, name)).to_contain_text("New message")
        await room(visitor, name).click()
        await expect(room(visitor, name)).not_to_contain_text("New message")


async def test_what_stands_aside_is_folded_out_by_keyboard_and_leaves_the_question_open(
    visitor: Visitor, echo: Echo
) -> None:
    await visitor.open()
    aside = choices("Not now", "Less often", "Stop messaging me")
    await echo.speak(
        letter("check_in:1", "Did you meet?", choices=choices("Yes", "No"), aside=aside)
    )
    menu = visitor.page.get_by_role("button", name="Less often", exact=True)
    await expect(menu).to_be_hidden()
    dots = visitor.page.get_by_role("button", name="Later, less often")
    await dots.focus()
    await visitor.page.keyboard.press("Enter")
    await expect(menu).to_be_visible()
    await visitor.page.keyboard.press("Escape")
    await expect(menu).to_be_hidden()
    await expect(dots).to_be_focused()
    for key in ("Space", "Tab", "Tab", "Enter"):
        await visitor.page.keyboard.press(key)
    await expect(visitor.bubbles().last).to_have_text("Kept: Less often.")
    await expect(visitor.bubbles().first.get_by_role("button", name="Yes")).to_be_enabled()


async def test_the_home_page_is_asked_for_each_time_and_answers_in_the_chat(
    visitor: Visitor, echo: Echo
) -> None:
    await visitor.open()
    for opened in (1, 2):
        await room(visitor, "My page").click()
        await expect(visitor.page.locator(".page section")).to_have_count(2)
        await expect(visitor.page.get_by_label("Message to Kollega")).to_be_hidden()
        assert [heard.kind for heard in echo.written.values()].count("home") == opened
        await visitor.page.get_by_role("button", name="Less often").click()
        await expect(visitor.bubbles()).to_have_count(opened)
        await expect(visitor.bubbles().last).to_have_text("Kept: Less often.")


@pytest.mark.parametrize("language", ["sv", "en", "de"])
@pytest.mark.parametrize("width", [320, 360, 1280])
async def test_no_room_reaches_beyond_the_edge(
    visitor: Visitor, echo: Echo, width: int, language: str
) -> None:
    members = ("U1", "U2", "U3", "U4")
    await echo.speak(together("intro:1", "x" * 120, members=members, aside=choices("y" * 60)))
    await echo.speak(announced("drop_in:1", "Come", choices=choices("z" * 60)))
    await visitor.page.set_viewport_size({"width": width, "height": 640})
    await visitor.open("U1", language)
    for number in range(4):
        await visitor.page.locator("#rooms button").nth(number).click()
        await visitor.page.locator("#log:not([aria-busy])").wait_for()
        for dots in await visitor.page.locator(".dots-button").all():
            await dots.click()
        assert await visitor.page.evaluate(BEYOND) == []
        assert await visitor.page.evaluate(NAMELESS) == []
