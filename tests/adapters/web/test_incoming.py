import pytest

from adapters.web.incoming import Unreadable, meant, opened, placed, sent, tapped, typed
from adapters.web.rooms import Room, home_page, own_chat
from coaching.messages import LONGEST_HEARD
from tests.adapters.web.stage import MONDAY

CLICK = {"as": "U1", "nonce": "abcdefgh"}


def test_typed_words_come_from_the_chat_of_whoever_is_played() -> None:
    incoming = typed({**CLICK, "text": "hej"}, MONDAY, "sv")
    assert (incoming.id, incoming.kind, incoming.text, incoming.locale) == (
        "web:U1:abcdefgh",
        "words",
        "hej",
        "sv",
    )
    assert incoming.sender.user == incoming.place.channel == "U1"
    assert incoming.place.direct


def test_a_tap_names_its_letter() -> None:
    incoming = tapped({**CLICK, "about": "week:1", "says": "yes"}, MONDAY, "sv")
    assert (incoming.kind, incoming.about, incoming.text) == ("tap", "week:1", "yes")


def test_a_form_is_one_event_with_several_answers() -> None:
    incoming = sent(
        {**CLICK, "about": "hello:1", "answers": {"role": "welder", "tools": "a, b"}}, MONDAY, "sv"
    )
    assert incoming.answers == {"role": "welder", "tools": "a, b"}


def test_marks_that_nobody_sees_are_taken_out_and_emoji_stay() -> None:
    assert typed({**CLICK, "text": "a\x00b\u202ec 🎉"}, MONDAY, "").text == "abc 🎉"


def test_a_flood_of_words_is_cut() -> None:
    assert len(typed({**CLICK, "text": "x" * 40_000}, MONDAY, "").text) == LONGEST_HEARD


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"nonce": "abcdefgh", "text": "x"}, "as"),
        ({"as": "U1", "text": "x"}, "nonce"),
        ({"as": "U1", "nonce": "../../etc", "text": "x"}, "nonce"),
        ({**CLICK, "text": ["x"]}, "text"),
    ],
)
def test_what_cannot_be_read_names_the_field(body: dict[str, object], field: str) -> None:
    with pytest.raises(Unreadable, match=field):
        typed(body, MONDAY, "")


@pytest.mark.parametrize("answers", [None, ["x"], {"role": 1}])
def test_answers_are_words_by_slot(answers: object) -> None:
    with pytest.raises(Unreadable):
        sent({**CLICK, "about": "hello:1", "answers": answers}, MONDAY, "")


GROUP = Room("U1+U2", "group", ("U1", "U2"))


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("@Kollega hur börjar vi?", "hur börjar vi?"),
        ("säg, @kollega: hur börjar vi?", "säg, hur börjar vi?"),
        ("fråga kollega", None),
        ("mejla anna@kollega.example", None),
        ("@kollegan", None),
    ],
)
def test_where_several_read_only_a_mention_is_said_to_us(words: str, heard: str | None) -> None:
    incoming = placed(typed({**CLICK, "text": words}, MONDAY, ""), GROUP)
    assert incoming.addressed is (heard is not None)
    if heard:
        assert meant(incoming).text == heard


def test_in_the_own_chat_everything_is_said_to_us_as_it_is() -> None:
    incoming = placed(typed({**CLICK, "text": "@Kollega hej"}, MONDAY, ""), own_chat("U1"))
    assert (incoming.addressed, meant(incoming).text) == (True, "@Kollega hej")


def test_opening_is_one_event_for_the_chat_and_each_time_another_for_the_page() -> None:
    chat, page = (
        placed(opened(CLICK, MONDAY, ""), room) for room in (own_chat("U1"), home_page("U1"))
    )
    assert (chat.id, chat.kind, page.id, page.kind) == (
        "web:U1:opened",
        "opened",
        "web:U1:abcdefgh",
        "home",
    )
    with pytest.raises(Unreadable, match="chat"):
        placed(opened(CLICK, MONDAY, ""), GROUP)
