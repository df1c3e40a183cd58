from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.web.bubbles import Bubble
from adapters.web.incoming import placed, sent, tapped, typed
from adapters.web.platform import address_of, place_of
from coaching.messages import Choice, Field, Place, Section, Signal, Text, Words
from coaching.ports.platform import Refused
from tests.adapters.web.stage import (
    CHANNEL,
    MONDAY,
    Stage,
    announced,
    letter,
    outgoing,
    paged,
    together,
)

CLICK = {"as": "U1", "nonce": "abcdefgh"}
YES = Choice("yes", Text("page-send"))


def only(stage: Stage, room: str = "U1") -> Bubble:
    (message,) = stage.platform.chats.of(room)
    assert isinstance(message, Bubble)
    return message


def rooms(stage: Stage, user: str) -> list[str]:
    return [room.id for room in stage.platform.rooms.seen_by(user)]


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
    assert (only(stage).id, only(stage).key, only(stage).at) == (
        "drop_in:1",
        "drop_in:2",
        MONDAY.isoformat(),
    )
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


async def test_an_answer_grows_in_the_bubble_that_its_letter_fills() -> None:
    stage = Stage()
    for so_far in ("One.", "One.\n\nTwo."):
        said = (Words(so_far, by_model=True),)
        await stage.platform.signal(Signal("writing", place_of("U1"), "en", "reply:1", said))
    growing = only(stage)
    assert growing.paragraphs == ("<p>One.</p>\n<p>Two.</p>",) and growing.ai
    assert await stage.platform.find(outgoing(letter("reply:1"))) == ""
    await stage.speak(letter("reply:1", "Something else", choices=(YES,)))
    assert (only(stage).paragraphs, only(stage).key) == (("<p>Something else</p>",), "reply:1")


async def test_thinking_shows_in_the_chat_it_is_about() -> None:
    platform = Stage().platform
    with platform.chats.watch("U1") as watch, platform.chats.watch("U2") as other:
        await platform.signal(Signal("thinking", place_of("U1")))
        await platform.signal(Signal("done", place_of("U1")))
        events = [watch.get_nowait(), watch.get_nowait()]
        assert [event and event.data for event in events] == [
            {"on": True, "chat": "U1"},
            {"on": False, "chat": "U1"},
        ]
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
    stage.platform.heard(
        sent({**CLICK, "about": "hello:1", "answers": {"role": "welder"}}, MONDAY, "")
    )
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


async def test_a_group_is_opened_by_its_first_letter_and_read_by_its_members() -> None:
    stage = Stage()
    assert rooms(stage, "U1") == ["U1", CHANNEL, "U1/home"]
    await stage.speak(together("intro:1", "Meet", members=("U2", "U1")))
    await stage.speak(together("intro:2", "Again", members=("U1", "U2")))
    assert rooms(stage, "U1") == ["U1", "U1+U2", CHANNEL, "U1/home"]
    assert "U1+U2" in rooms(stage, "U2")
    assert "U1+U2" not in rooms(stage, "U3")
    assert len(stage.platform.chats.of("U1+U2")) == 2


async def test_a_post_in_the_channel_is_told_to_everybody_who_looks() -> None:
    stage = Stage()
    with stage.platform.chats.watch("U1") as one, stage.platform.chats.watch("U5") as other:
        await stage.speak(announced("drop_in:1", "Come"))
        events = [one.get_nowait(), other.get_nowait()]
    assert [event and event.data["chat"] for event in events] == [CHANNEL, CHANNEL]


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (Place("web", "demo", "#nowhere", direct=False), "channel_not_found"),
        (Place("web", "demo", "", direct=False, members=("U1", "U99")), "user_not_found"),
        (Place("web", "demo", "mailto:nobody@example.com"), "users_not_found"),
    ],
)
async def test_what_nobody_reads_is_refused_in_slacks_words(place: Place, why: str) -> None:
    with pytest.raises(Refused, match=why):
        await Stage().speak(replace(letter("x:1", "x"), to=place))


async def test_an_invitation_finds_its_reader_by_address() -> None:
    stage = Stage()
    await stage.speak(
        replace(
            letter("invitation:1", "Join us"), to=Place("web", "demo", "mailto:jonas@example.com")
        )
    )
    assert only(stage, "U2").key == "invitation:1"


async def test_a_home_page_is_replaced_and_stays_out_of_the_chat() -> None:
    stage = Stage()
    part = Section((Words("Day 1"),), (Words("small"),), (YES,))
    await stage.speak(paged("home:1", part))
    await stage.speak(paged("home:2", part, part))
    page = only(stage, "U1/home")
    assert (page.key, len(page.sections), page.sections[0].choices[0].says) == ("home:2", 2, "yes")
    assert not stage.platform.chats.of("U1")


async def test_a_tap_in_the_channel_is_seen_by_whoever_made_it_alone() -> None:
    stage = Stage()
    await stage.speak(announced("drop_in:1", "Come", choices=(YES,)))
    room = stage.platform.rooms.find(CHANNEL, "U1")
    assert room
    tap = placed(
        tapped({**CLICK, "about": "drop_in:1", "says": "yes"}, MONDAY, ""), room, "drop_in:1"
    )
    stage.platform.heard(tap)
    mine, theirs = (
        [one["chosen"] for one in stage.platform.chats.shown(room, user)] for user in ("U1", "U2")
    )
    assert (mine, theirs) == (["yes"], [""])
    assert not only(stage, CHANNEL).answered
    stage.platform.unheard(tap)
    assert stage.platform.chats.shown(room, "U1")[0]["chosen"] == ""


async def test_what_stands_aside_does_not_close_the_question() -> None:
    stage = Stage()
    await stage.speak(
        letter("week:1", "Met?", choices=(YES,), aside=(Choice("less", Text("page-you")),))
    )
    stage.platform.heard(tapped({**CLICK, "about": "week:1", "says": "less"}, MONDAY, ""))
    assert not only(stage).answered
