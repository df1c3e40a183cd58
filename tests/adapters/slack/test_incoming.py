from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.ids import letter_id
from adapters.slack.incoming import read
from adapters.slack.workspace import Workspace
from coaching.messages import LONGEST_HEARD, Address, Incoming, Place
from tests.adapters.sayings import NOW

OWN = Workspace("T1", "UBOT")
ADA = Address("slack", "T1", "U1")
CHAT = Place("slack", "T1", "U1")


def heard(**event: Any) -> Incoming | None:
    usual = {
        "type": "message",
        "user": "U1",
        "channel": "D1",
        "channel_type": "im",
        "ts": "1.0",
        "text": "hej",
    }
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": usual | event}
    return read(payload, OWN, NOW)


def tapped(action: dict[str, Any], **more: Any) -> Incoming | None:
    container = {"type": "message", "channel_id": "D1", "message_ts": "5.0"}
    usual = {
        "block_id": letter_id("reply:1"),
        "action_ts": "6.0",
        "action_id": "say:0",
        "value": "yes",
    }
    payload = {"type": "block_actions", "team": {"id": "T1"}, "user": {"id": "U1", "team_id": "T1"}}
    return read(payload | {"container": container, "actions": [usual | action]} | more, OWN, NOW)


def commanded(text: str, **more: str) -> Incoming | None:
    where = {"team_id": "T1", "user_id": "U1", "channel_id": "C1"}
    payload = {"command": "/kollega", "text": text, "trigger_id": "7.8"} | where
    return read(payload | more, OWN, NOW)


def words(text: str) -> str:
    incoming = heard(text=text)
    assert incoming
    return incoming.text


def test_words_in_the_direct_chat_are_answered_there() -> None:
    assert heard() == Incoming("msg:T1:D1:1.0", ADA, CHAT, NOW, "hej")


def test_words_in_a_thread_of_the_direct_chat_are_answered_in_that_thread() -> None:
    incoming = heard(thread_ts="0.5")
    assert incoming and incoming.place == Place("slack", "T1", "U1", "0.5")


def test_a_mention_in_a_channel_is_answered_in_its_thread() -> None:
    mention = heard(
        type="app_mention", channel="C1", channel_type=None, text="<@UBOT> hur gör jag?"
    )
    assert mention and mention.place == Place("slack", "T1", "C1", "1.0", direct=False)
    assert mention.text == "hur gör jag?"


def test_a_mention_within_a_thread_stays_in_it() -> None:
    mention = heard(
        type="app_mention", channel="C1", channel_type=None, thread_ts="0.5", text="<@UBOT> hej"
    )
    assert mention and mention.place.thread == "0.5"


def test_a_mention_and_its_twin_are_one() -> None:
    mention = heard(type="app_mention", channel="C1", channel_type=None, text="<@UBOT> hej")
    twin = heard(channel="C1", channel_type="channel", text="<@UBOT> hej")
    assert mention and mention == twin


@pytest.mark.parametrize("kind", ["mpim", "channel", "group"])
def test_where_several_talk_it_is_silent_unless_mentioned(kind: str) -> None:
    assert heard(channel="G1", channel_type=kind) is None
    assert heard(channel="G1", channel_type=kind, text="vad tror <@UBOT>?") is not None


@pytest.mark.parametrize(
    "event",
    [
        {"bot_id": "B1"},
        {"bot_profile": {"id": "B1"}},
        {"user": "UBOT"},
        {"user": "USLACKBOT"},
        {"user": None},
        {"hidden": True},
        {"edited": {"user": "U1", "ts": "2.0"}},
        {"user_team": "T2"},
        *(
            {"subtype": subtype}
            for subtype in ("message_changed", "message_deleted", "channel_join", "bot_message")
        ),
        {"type": "member_joined_channel", "channel": "C1"},
        {"type": "app_home_opened", "tab": "about"},
    ],
)
def test_what_is_not_said_to_us_is_silence(event: dict[str, Any]) -> None:
    assert heard(**event) is None


def test_other_teams_are_not_heard() -> None:
    assert read({"type": "event_callback", "team_id": "T2", "event": {}}, OWN, NOW) is None
    assert commanded("hej", team_id="T2") is None
    assert tapped({}, team={"id": "T2"}) is None
    assert tapped({}, user={"id": "U1", "team_id": "T2"}) is None


def test_files_without_words_are_heard_as_nothing_said() -> None:
    incoming = heard(subtype="file_share", text="", files=[{"id": "F1"}])
    assert incoming and incoming.text == ""


def test_a_reply_that_was_also_sent_to_the_chat_is_heard() -> None:
    incoming = heard(subtype="thread_broadcast", thread_ts="0.5")
    assert incoming and incoming.id == "msg:T1:D1:1.0"


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
        ("&amp;lt;", "&lt;"),
        ("<mailto:ada@example.com|ada@example.com>", "ada@example.com"),
        ("<tel:+4670123|070-123>", "070-123"),
        ("<http://example.com|example.com>", "example.com"),
        ("<https://example.com/a?b=1&amp;c=2>", "https://example.com/a?b=1&c=2"),
        ("<https://example.com|vår sida>", "vår sida (https://example.com)"),
        ("fråga <@U2> i <#C1|ai>", "fråga <@U2> i <#C1|ai>"),
        ("<!here> hej", "@here hej"),
        ("<!subteam^S1|@ledning> hej", "@ledning hej"),
        ("<@UBOT>, hej <@UBOT|kollega>", "hej"),
        ("😀", "😀"),
        ("👩‍🔧", "👩‍🔧"),
        ("a\x00b\u202ec\u2066d\ud800e", "abcde"),
        ("rad ett\nrad två", "rad ett\nrad två"),
    ],
)
def test_words_are_heard_as_the_person_saw_them(sent: str, meant: str) -> None:
    assert words(sent) == meant


def test_very_long_words_are_cut() -> None:
    assert len(words("x" * 40_000)) == LONGEST_HEARD


def test_a_tap_says_the_buttons_word_about_its_letter() -> None:
    assert tapped({}) == Incoming(
        "act:U1:6.0:say:0", ADA, CHAT, NOW, "yes", about="reply:1", kind="tap"
    )


def test_a_pick_from_a_menu_is_a_tap() -> None:
    picked = tapped({"value": None, "selected_option": {"value": "sales"}})
    assert picked and picked.text == "sales"


def test_a_tap_in_a_channel_is_answered_in_the_thread() -> None:
    tap = tapped({}, container={"channel_id": "C1", "message_ts": "5.0"})
    assert tap and tap.place == Place("slack", "T1", "C1", "5.0", direct=False)


def test_a_tap_in_a_thread_stays_there() -> None:
    tap = tapped({}, container={"channel_id": "D1", "message_ts": "5.0", "thread_ts": "4.0"})
    assert tap and tap.place == Place("slack", "T1", "U1", "4.0")


def test_a_button_that_is_not_ours_is_silence() -> None:
    assert tapped({"block_id": "b17"}) is None


def test_a_form_is_one_incoming_with_its_answers() -> None:
    values = {
        "slot:task": {"task": {"type": "plain_text_input", "value": " Offerter\x00 "}},
        "slot:why": {"why": {"type": "plain_text_input", "value": None}},
        "slot:rhythm": {"rhythm": {"type": "radio_buttons", "selected_option": {"value": "week"}}},
        "slot:area": {"area": {"type": "static_select", "selected_option": None}},
        "slot:tools": {
            "tools": {"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]}
        },
        letter_id("reply:1"): {
            "say:0": {"type": "static_select", "selected_option": {"value": "x"}}
        },
    }
    sent = tapped({"action_id": "send", "value": "send"}, state={"values": values})
    assert sent and sent.text == ""
    assert sent.answers == {
        "task": "Offerter",
        "why": "",
        "rhythm": "week",
        "area": "",
        "tools": "a, b",
    }


def test_a_button_beside_a_form_leaves_the_form_alone() -> None:
    values = {"slot:task": {"task": {"value": "half typed"}}}
    tap = tapped({"value": "skip"}, state={"values": values})
    assert tap and (tap.text, tap.answers) == ("skip", {})


def test_a_command_is_answered_in_the_direct_chat() -> None:
    assert commanded("sparade 45 min") == Incoming("cmd:7.8", ADA, CHAT, NOW, "sparade 45 min")


def test_a_command_without_words_asks_for_the_menu() -> None:
    command = commanded("  ")
    assert command and command.text == "menu"


def test_opening_the_chat_is_heard_without_words() -> None:
    opened = heard(type="app_home_opened", tab="messages")
    assert opened == Incoming("open:Ev1", ADA, CHAT, NOW, kind="opened")


def test_opening_the_home_page_asks_for_it() -> None:
    opened = heard(type="app_home_opened", tab="home")
    assert opened == Incoming("home:Ev1", ADA, CHAT, NOW, kind="home")


def test_a_tap_on_the_home_page_is_answered_in_the_direct_chat() -> None:
    tap = tapped({"block_id": letter_id("home:1", 20)}, container={"type": "view", "view_id": "V1"})
    assert tap and (tap.about, tap.place) == ("home:1", CHAT)


@given(st.text())
def test_any_words_can_be_stored(text: str) -> None:
    heard_text = words(text)
    assert len(heard_text) <= LONGEST_HEARD
    assert "\x00" not in heard_text
    heard_text.encode()


def about_an_account(kind: str, **user: Any) -> Incoming | None:
    event = {"type": kind, "user": {"id": "U1", "team_id": "T1", **user}}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}
    return read(payload, OWN, NOW)


def test_an_account_that_is_deactivated_or_another_in_its_profile_is_told_of() -> None:
    assert about_an_account("user_change", deleted=True) == Incoming(
        "gone:Ev1", ADA, CHAT, NOW, kind="gone"
    )
    assert about_an_account("user_change", deleted=False) == Incoming(
        "changed:Ev1", ADA, CHAT, NOW, kind="changed"
    )
    assert about_an_account("user_change", is_bot=True) is None


def test_a_new_account_is_told_of_and_no_new_bot() -> None:
    assert about_an_account("team_join", is_bot=False) == Incoming(
        "joined:Ev1", ADA, CHAT, NOW, kind="joined"
    )
    assert about_an_account("team_join", is_bot=True) is None


def test_an_organisation_is_home_only_if_it_is_ours() -> None:
    """In a channel that is shared with another firm its people carry its organisation's id."""
    assert heard(user_team="E0FOREIGN") is None
    assert tapped({}, user={"id": "U1", "team_id": "E0FOREIGN"}) is None
    event = {"type": "message", "user": "U1", "channel": "D1", "channel_type": "im", "ts": "1.0"}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1"}
    in_grid = Workspace("T1", "UBOT", enterprise="E1")
    for team, ours in (("E1", True), ("E0FOREIGN", False)):
        said = {**payload, "event": event | {"text": "hej", "user_team": team}}
        assert bool(read(said, in_grid, NOW)) == ours
