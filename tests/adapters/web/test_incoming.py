import pytest

from adapters.web.incoming import LONGEST, Unreadable, sent, tapped, typed
from tests.adapters.web.stage import MONDAY

CLICK = {"as": "U1", "nonce": "abcdefgh"}


def test_typed_words_come_from_the_chat_of_whoever_is_played() -> None:
    incoming = typed({**CLICK, "text": "hej"}, MONDAY, "sv")
    assert (incoming.id, incoming.kind, incoming.text, incoming.locale) == ("web:U1:abcdefgh", "words", "hej", "sv")
    assert incoming.sender.user == incoming.place.channel == "U1"
    assert incoming.place.direct


def test_a_tap_names_its_letter() -> None:
    incoming = tapped({**CLICK, "about": "week:1", "says": "yes"}, MONDAY, "sv")
    assert (incoming.kind, incoming.about, incoming.text) == ("tap", "week:1", "yes")


def test_a_form_is_one_event_with_several_answers() -> None:
    incoming = sent({**CLICK, "about": "hello:1", "answers": {"role": "welder", "tools": "a, b"}}, MONDAY, "sv")
    assert incoming.answers == {"role": "welder", "tools": "a, b"}


def test_marks_that_nobody_sees_are_taken_out_and_emoji_stay() -> None:
    assert typed({**CLICK, "text": "a\x00b\u202ec 🎉"}, MONDAY, "").text == "abc 🎉"


def test_a_flood_of_words_is_cut() -> None:
    assert len(typed({**CLICK, "text": "x" * 40_000}, MONDAY, "").text) == LONGEST


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
