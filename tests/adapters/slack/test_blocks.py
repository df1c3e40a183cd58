from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from adapters.slack.blocks import Message, render, render_page
from coaching.messages import Field, Reply, Said, Section, Words
from tests.adapters.replies import choices, replies, written
from tests.adapters.sayings import MANY, FewWords, choice, text
from tests.adapters.slack.sayings import (
    ANNOUNCED,
    ANSWER,
    CHECK_IN,
    FORM,
    INTRODUCED,
    PAGE,
    QUESTION,
)
from tests.fakes.slack import block_kit


def rendered(reply: Reply) -> Message:
    return render(reply, FewWords(), "sv", "reply:1")


KINDS = {
    "question": QUESTION,
    "answer": ANSWER,
    "many_choices": MANY,
    "form": FORM,
    "check_in": CHECK_IN,
    "drop_in": ANNOUNCED,
    "intro": INTRODUCED,
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_message(kind: str, snapshot: SnapshotAssertion) -> None:
    message = rendered(KINDS[kind])
    golden = snapshot.use_extension(JSONSnapshotExtension)
    assert {"text": message.text, "blocks": list(message.blocks)} == golden


def test_the_home_page(snapshot: SnapshotAssertion) -> None:
    page = render_page(PAGE, FewWords(), "sv", "home:1")
    assert block_kit.problems(list(page), block_kit.HOME) == []
    assert list(page) == snapshot.use_extension(JSONSnapshotExtension)


def test_what_stands_aside_stands_at_the_end_of_the_last_row_and_can_be_typed() -> None:
    message = rendered(CHECK_IN)
    [row] = [block for block in message.blocks if block["type"] == "actions"]
    assert [element["type"] for element in row["elements"]] == ["button", "button", "overflow"]
    assert message.text.endswith("Ja · Nej · Inte nu, fråga i morgon · Mer sällan · Sluta skriva")


def test_what_stands_aside_needs_no_other_buttons() -> None:
    message = rendered(replace(CHECK_IN, choices=()))
    assert [element["type"] for element in message.blocks[-1]["elements"]] == ["overflow"]


def test_words_of_others_are_never_in_slacks_own_markup() -> None:
    message = rendered(Reply((Words("**fet** <!channel>", by_model=True),)))
    assert [block["type"] for block in message.blocks] == ["markdown"]


def test_the_text_alone_says_everything_that_can_be_answered() -> None:
    assert all(
        str(words) in rendered(FORM).text
        for words in ("Uppgift", "Varje vecka", "Inget", "Hoppa över")
    )


def test_the_answers_survive_when_the_words_are_cut() -> None:
    message = rendered(Reply((Words("ord " * 5_000),), choices=(choice("yes", "Ja"),)))
    assert message.text.endswith("…\n\nJa")
    assert message.blocks[-1]["elements"][0]["value"] == "yes"


def test_a_button_never_says_something_else_than_its_choice() -> None:
    message = rendered(
        Reply((text("right"),), choices=(choice("x" * 2_001, "Lång"), choice("y", "Kort")))
    )
    assert [element["value"] for element in message.blocks[-1]["elements"]] == ["y"]
    assert "Lång" in message.text


def test_long_words_are_shared_out_over_sections() -> None:
    message = rendered(Reply((text("ord. " * 2_000),)))
    assert len(message.blocks) == 4
    assert "".join(block["text"]["text"] for block in message.blocks).count("ord.") == 2_000


def test_too_much_for_blocks_goes_as_text() -> None:
    message = rendered(
        Reply((text("right"),), fields=tuple(Field(f"slot{n}", Words("x")) for n in range(60)))
    )
    assert message.blocks == ()
    assert message.text.startswith("*Offerter*")


def test_nothing_said_is_still_a_message() -> None:
    assert rendered(Reply((Words(" "),))).text == "…"


WORDS = written("<!here>")
SAID: st.SearchStrategy[Said] = WORDS.map(Words) | WORDS.map(text)
SECTION = st.builds(
    Section,
    st.lists(SAID, max_size=4).map(tuple),
    st.lists(SAID, max_size=12).map(tuple),
    choices(SAID, 15),
)


@pytest.mark.slow
@given(replies(WORDS, SAID, st.lists(SECTION, max_size=30).map(tuple)))
@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
)
def test_any_reply_is_within_all_limits(reply: Reply) -> None:
    message = rendered(reply)
    assert block_kit.problems(list(message.blocks)) == []
    assert not block_kit.too_long(message.blocks)
    assert 0 < len(message.text) <= 4_000
    page = render_page(reply, FewWords(), "sv", "home:1")
    assert block_kit.problems(list(page), block_kit.HOME) == []
