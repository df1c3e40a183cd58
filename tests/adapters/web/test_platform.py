from datetime import timedelta

import pytest

from adapters.web.bubbles import Bubble
from adapters.web.incoming import sent, tapped, typed
from adapters.web.platform import address_of, place_of
from coaching.messages import Choice, Field, Signal, Text
from coaching.ports import Refused
from tests.adapters.web.stage import MONDAY, Stage, letter, outgoing

CLICK = {"as": "U1", "nonce": "abcdefgh"}
YES = Choice("yes", Text("page-send"))


def only(stage: Stage, user: str = "U1") -> Bubble:
    (message,) = stage.platform.chats.of(user)
    assert isinstance(message, Bubble)
    return message


async def test_a_letter_stands_in_the_chat_at_virtual_time() -> None:
    stage = Stage()
    assert await stage.speak(letter("reply:1", "Hello")) == "reply:1"
    assert (only(stage).key, only(stage).at) == ("reply:1", MONDAY.isoformat())
    assert not stage.platform.chats.of("U2")


async def test_a_letter_that_comes_again_stands_there_once() -> None:
    stage = Stage()
    await stage.speak(letter("reply:1", "Hello"))
    await stage.speak(letter("reply:1", "Hello"))
    assert only(stage).paragraphs == ("<p>Hello</p>",)


async def test_an_edit_keeps_place_and_time_and_hears_taps_under_its_own_key() -> None:
    stage = Stage()
    reference = await stage.speak(letter("drop_in:1", "at nine"))
    stage.clock.moment += timedelta(hours=1)
    await stage.speak(letter("drop_in:2", "at ten", choices=(YES,)), replaces=reference)
    assert (only(stage).id, only(stage).key, only(stage).at) == ("drop_in:1", "drop_in:2", MONDAY.isoformat())
    assert only(stage).paragraphs == ("<p>at ten</p>",)


async def test_an_answered_question_has_no_buttons_left() -> None:
    stage = Stage()
    reference = await stage.speak(letter("week:1", "Met?", choices=(YES,)))
    await stage.speak(letter("answered:1", "Met? Yes.", kind="answered"), replaces=reference)
    assert only(stage).answered
    assert not only(stage).choices


async def test_closing_a_question_that_was_never_shown_shows_nothing() -> None:
    stage = Stage()
    assert await stage.speak(letter("answered:1", "x", kind="answered")) == ""
    assert not stage.platform.chats.of("U1")


async def test_nobody_reads_for_somebody_unknown() -> None:
    stage = Stage()
    with pytest.raises(Refused, match="user_not_found"):
        await stage.speak(letter("reply:1", "x", to="U99"))
    with pytest.raises(Refused, match="user_not_found"):
        await stage.platform.profile(address_of("U99"))


async def test_a_letter_in_doubt_is_found_or_surely_not_there() -> None:
    stage = Stage()
    await stage.speak(letter("reply:1", "x"))
    assert await stage.platform.find(outgoing(letter("reply:1"))) == "reply:1"
    assert await stage.platform.find(outgoing(letter("reply:2"))) == ""


async def test_there_is_no_pace() -> None:
    assert not Stage().platform.paces(outgoing(letter("reply:1")))


async def test_the_profile_is_the_characters() -> None:
    assert (await Stage().platform.profile(address_of("U3"))).timezone == "Europe/Berlin"


async def test_thinking_shows_in_the_chat_it_is_about() -> None:
    platform = Stage().platform
    with platform.chats.watch("U1") as watch, platform.chats.watch("U2") as other:
        await platform.signal(Signal("thinking", place_of("U1")))
        await platform.signal(Signal("done", place_of("U1")))
        events = [watch.get_nowait(), watch.get_nowait()]
        assert [event and event.data for event in events] == [{"on": True}, {"on": False}]
        assert other.empty()


async def test_a_tap_closes_its_bubble_and_opens_it_again_when_it_was_not_written() -> None:
    stage = Stage()
    await stage.speak(letter("week:1", "Met?", choices=(YES,)))
    tap = tapped({**CLICK, "about": "week:1", "says": "yes"}, MONDAY, "")
    stage.platform.heard(tap)
    assert (only(stage).chosen, only(stage).answered) == ("yes", True)
    stage.platform.unheard(tap)
    assert (only(stage).chosen, only(stage).answered) == ("", False)


async def test_a_form_keeps_what_was_filled_in() -> None:
    stage = Stage()
    await stage.speak(letter("hello:1", "?", fields=(Field("role", Text("page-you")),)))
    stage.platform.heard(sent({**CLICK, "about": "hello:1", "answers": {"role": "welder"}}, MONDAY, ""))
    assert only(stage).inputs[0].value == "welder"


async def test_typed_words_stay_unless_they_were_not_written() -> None:
    stage = Stage()
    words = typed({**CLICK, "text": "hej"}, MONDAY, "")
    stage.platform.heard(words)
    stage.platform.heard(words)
    assert [message.id for message in stage.platform.chats.of("U1")] == ["web:U1:abcdefgh"]
    stage.platform.unheard(words)
    assert not stage.platform.chats.of("U1")


async def test_the_clock_and_other_peoples_news_reach_every_open_page() -> None:
    stage = Stage()
    with stage.platform.chats.watch("U1") as watch:
        stage.platform.moved(MONDAY, None)
        await stage.speak(letter("reply:1", "psst", to="U2"))
        clock, elsewhere = watch.get_nowait(), watch.get_nowait()
    assert clock and clock.data == {"now": MONDAY.isoformat(), "next": None}
    assert elsewhere and (elsewhere.kind, elsewhere.data) == ("elsewhere", {"user": "U2"})
