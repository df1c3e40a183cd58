import re

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visitor
from tests.browser.echo import Echo

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_first_visit_is_met_with_something_to_say(visitor: Visitor) -> None:
    await visitor.open()
    await expect(visitor.page.get_by_role("heading", name="Say hello to Kollega")).to_be_visible()
    await visitor.page.get_by_role("button", name="Hello!").click()
    await expect(visitor.bubbles("own")).to_have_text("Hello!")
    await expect(visitor.bubbles()).to_contain_text("How much time did it save?")
    await expect(visitor.page.locator("#welcome")).to_be_hidden()
    await expect(visitor.page.locator("#spoken")).to_contain_text("How much time did it save?")
    await visitor.page.locator("#leading button").nth(1).click()
    await expect(visitor.page.locator("#spoken")).to_have_text("")


async def test_a_tap_answers_once_and_its_buttons_are_gone(visitor: Visitor, echo: Echo) -> None:
    await visitor.open()
    await visitor.say("Saved time on quotes")
    await visitor.page.get_by_role("button", name="30 min").dblclick()
    await expect(visitor.bubbles().last).to_have_text("Kept: 30 min.")
    await expect(visitor.bubbles().first.locator(".answer")).to_have_text("30 min")
    await expect(visitor.bubbles().first.get_by_role("button")).to_have_count(0)
    assert [heard.text for heard in echo.written.values() if heard.kind == "tap"] == ["30 min"]


async def test_a_form_is_filled_in_and_sent_by_keyboard_alone(visitor: Visitor, echo: Echo) -> None:
    await visitor.open()
    await visitor.say("form")
    await visitor.page.get_by_role("radio", name="Service").focus()
    for key in ("Space", "Tab", "Space", "Tab", "Tab", "Space", "Tab"):
        await visitor.page.keyboard.press(key)
    await visitor.page.keyboard.type("welder")
    await visitor.page.keyboard.press("Enter")
    await expect(visitor.bubbles().last).to_contain_text("Noted: Service; Copilot, none; welder;")
    await expect(visitor.page.get_by_label("Your role")).to_be_disabled()
    await visitor.page.reload()
    await expect(visitor.page.get_by_label("Your role")).to_have_value("welder")


async def test_time_goes_on_and_the_chat_says_which_day_it_is(visitor: Visitor) -> None:
    await visitor.open()
    await visitor.page.get_by_role("button", name="+1 day").click()
    await expect(visitor.page.locator("#now-day")).to_have_text("Tuesday 6 January 2026")
    await expect(visitor.page.locator("#ran p")).to_have_text(
        ["This month’s AI update was announced in the channel.", "One new message for Elin."]
    )
    await expect(visitor.page.locator(".day")).to_have_text(re.compile("Tuesday,? 6 January"))
    await expect(visitor.bubbles()).to_contain_text("Did you meet?")


async def test_the_next_event_is_reached_and_leaves_the_list(visitor: Visitor) -> None:
    await visitor.open()
    rows = visitor.page.locator("#next li")
    await expect(rows).to_have_count(3)
    await expect(rows.nth(1)).to_contain_text("and 1 more")
    await visitor.page.get_by_role("button", name="Go to the next event").click()
    await expect(visitor.page.locator("#now-time")).to_have_text("10:00")
    await expect(rows).to_have_count(2)


async def test_anybody_can_be_found_and_played_and_each_has_their_own_chat(
    visitor: Visitor,
) -> None:
    await visitor.open()
    await visitor.say("only Elin says this")
    await visitor.page.get_by_label("Someone else").fill("nystrom")
    await visitor.page.get_by_role("button", name="Åke Nyström").click()
    await expect(visitor.page.locator("#chat-with")).to_contain_text("Åke Nyström")
    await expect(visitor.bubbles("own")).to_have_count(0)
    await visitor.page.get_by_role("button", name="Elin Sandberg").click()
    await expect(visitor.bubbles("own")).to_have_text("only Elin says this")
    assert "as=U1" in visitor.page.url


async def test_somebody_elses_news_is_marked_beside_their_name(visitor: Visitor) -> None:
    await visitor.open("U2")
    await visitor.page.get_by_role("button", name="+1 hour").click()
    await expect(visitor.page.locator("[data-user=U1]")).to_contain_text("New message")
    await visitor.page.get_by_role("button", name="Elin Sandberg").click()
    await expect(visitor.page.locator("[data-user=U1]")).not_to_contain_text("New message")


async def test_thinking_shows_until_the_answer_is_there(visitor: Visitor) -> None:
    await visitor.open()
    await visitor.say("wait")
    await expect(visitor.page.get_by_text("Kollega is thinking")).to_be_visible()
    await visitor.say("hello")
    await expect(visitor.bubbles()).to_have_count(1)
    await expect(visitor.page.get_by_text("Kollega is thinking")).to_be_hidden()


async def test_what_did_not_get_through_is_sent_again_as_the_same(
    visitor: Visitor, echo: Echo
) -> None:
    echo.broken = True
    await visitor.open()
    await visitor.say("hello")
    await expect(visitor.page.get_by_role("alert")).to_contain_text("didn’t get through")
    await expect(visitor.page.locator("#bubbles > *")).to_have_count(0)
    echo.broken = False
    await visitor.page.get_by_role("button", name="Try again").click()
    await expect(visitor.bubbles("own")).to_have_text("hello")
    await expect(visitor.page.get_by_role("alert")).to_be_hidden()
    assert len(echo.written) == 1
    visitor.complaints.clear()  # the browser notes the status 500


async def test_an_answer_is_read_with_its_structure_and_marked_as_ai(visitor: Visitor) -> None:
    await visitor.open()
    await visitor.page.get_by_role("button", name="How do I write a better prompt?").click()
    await expect(visitor.bubbles().locator("li")).to_have_count(3)
    await expect(visitor.bubbles().locator("a")).to_have_count(0)
    await expect(visitor.page.locator(".byline .ai")).to_have_text("AI")


async def test_an_answer_longer_than_the_view_begins_at_its_beginning(visitor: Visitor) -> None:
    await visitor.page.set_viewport_size({"width": 360, "height": 420})
    await visitor.open()
    await visitor.say("prompt")
    await expect(visitor.bubbles().get_by_text("Give it three things")).to_be_in_viewport()


async def test_whoever_taps_far_up_sees_the_answer(visitor: Visitor) -> None:
    await visitor.page.set_viewport_size({"width": 360, "height": 420})
    await visitor.open()
    await visitor.say("hello")
    await visitor.say("prompt")
    await expect(visitor.bubbles()).to_have_count(2)
    await visitor.page.get_by_role("button", name="15 min").click()
    await expect(visitor.bubbles().get_by_text("Kept: 15 min.")).to_be_in_viewport()


async def test_the_page_says_when_the_service_is_gone(visitor: Visitor, echo: Echo) -> None:
    await visitor.open()
    await visitor.page.context.set_offline(True)
    echo.platform.chats.close()
    await expect(visitor.page.get_by_text("No connection to Kollega")).to_be_visible()
    await visitor.page.context.set_offline(False)
    await expect(visitor.page.get_by_text("No connection to Kollega")).to_be_hidden()
    visitor.complaints.clear()  # the browser notes what it could not reach


async def test_typed_markup_stays_words(visitor: Visitor) -> None:
    await visitor.open()
    await visitor.say('<img src=x onerror="document.title=1"> <b>x</b>')
    await expect(visitor.bubbles("own")).to_have_text(
        '<img src=x onerror="document.title=1"> <b>x</b>'
    )
    await expect(visitor.bubbles()).to_have_count(1)
    assert await visitor.page.title() == "Kollega: try it out"


async def test_enter_sends_and_shift_enter_does_not(visitor: Visitor, echo: Echo) -> None:
    await visitor.open()
    box = visitor.page.get_by_label("Message to Kollega")
    await box.fill("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    await expect(box).to_have_value("")
    await expect(visitor.bubbles()).to_have_count(1)
    assert [heard.text for heard in echo.written.values()] == ["one\ntwo"]


async def test_a_second_window_sees_the_same_chat(visitor: Visitor) -> None:
    await visitor.open()
    second = Visitor(await visitor.page.context.new_page(), visitor.home)
    await second.open()
    await visitor.say("hello")
    await expect(second.bubbles("own")).to_have_text("hello")
    await expect(second.bubbles()).to_have_count(1)
    await second.page.close()
