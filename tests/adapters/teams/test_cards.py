import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from adapters.teams import measure
from adapters.teams.cards import Message, render
from coaching.messages import Field, Reply, Said, Section, Words
from tests.adapters.replies import choices, replies, written
from tests.adapters.sayings import FORM, MANY, FewWords, choice, text
from tests.adapters.teams.looking import buttons, nodes, of_type, words
from tests.adapters.teams.sayings import ANNOUNCED, ANSWER, CHECK_IN, PAGE, PLAIN, QUESTION

IN_1_5 = {
    "AdaptiveCard", "TextBlock", "Container", "ActionSet", "Action.Execute", "Action.Submit",
    "Input.Text", "Input.ChoiceSet",
}  # fmt: skip
KINDS = {
    "plain": PLAIN,
    "question": QUESTION,
    "answer": ANSWER,
    "many_choices": MANY,
    "form": FORM,
    "check_in": CHECK_IN,
    "drop_in": ANNOUNCED,
    "page": PAGE,
}


def rendered(reply: Reply, *, card: bool = False) -> Message:
    return render(reply, FewWords(), "sv", "reply:1", card=card)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_message(kind: str, snapshot: SnapshotAssertion) -> None:
    assert rendered(KINDS[kind]).activity() == snapshot.use_extension(JSONSnapshotExtension)


def test_a_button_carries_the_letter_and_its_word_and_older_clients_send_the_same() -> None:
    yes, no = buttons(rendered(QUESTION).card)
    assert yes["data"] == yes["fallback"]["data"] == {"letter": "reply:1", "says": "yes"}
    assert (yes["type"], yes["fallback"]["type"]) == ("Action.Execute", "Action.Submit")
    assert (yes["style"], no["style"]) == ("positive", "destructive")


def test_what_stands_aside_stands_in_the_menu_of_the_same_row() -> None:
    assert [button.get("mode", "") for button in buttons(rendered(CHECK_IN).card)] == [
        "",
        "",
        *["secondary"] * 3,
    ]


def test_what_stands_aside_can_be_typed_where_the_buttons_are_many() -> None:
    card = rendered(replace(CHECK_IN, choices=tuple(choice(f"{n} h") for n in range(5)))).card
    assert len(buttons(card)) == 5
    assert words(card)[-1] == "Senare · Mer sällan · Sluta"


def test_too_many_for_buttons_become_a_menu_with_a_label() -> None:
    card = rendered(MANY).card
    [menu], [send] = of_type(card, "Input.ChoiceSet"), buttons(card)
    assert (menu["id"], menu["label"], len(menu["choices"])) == ("pick", "Välj", 12)
    assert (send["title"], send["data"]["says"], send["associatedInputs"]) == (
        "Skicka",
        "send",
        "auto",
    )


def test_leaving_a_form_does_not_ask_for_what_is_missing_in_it() -> None:
    send, skip = buttons(rendered(FORM).card)
    assert (send["associatedInputs"], skip["associatedInputs"]) == ("auto", "none")


def test_what_a_model_wrote_is_text_with_its_label_its_source_and_thumbs() -> None:
    activity = rendered(ANSWER).activity()
    assert activity["text"].endswith("är till. [1]")
    [entity] = activity["entities"]
    assert entity["additionalType"] == ["AIGeneratedContent"]
    assert entity["citation"][0]["appearance"]["name"] == "Källa: spelboken, Ge sammanhang"
    assert activity["channelData"] == {"feedbackLoop": {"type": "default"}}
    assert len(buttons(activity["attachments"])) == 2


def test_what_we_wrote_ourselves_bears_no_ai_label() -> None:
    assert "entities" not in rendered(QUESTION).activity()


def test_what_takes_the_place_of_a_card_is_one() -> None:
    assert rendered(PLAIN).card is None
    assert words(rendered(PLAIN, card=True).card) == ["Noterat!"]


def test_everybody_reads_their_own_time_and_where_an_address_leads() -> None:
    assert (
        "{{DATE(2026-05-28T20:26:40Z,SHORT)}} {{TIME(2026-05-28T20:26:40Z)}}"
        in words(rendered(ANNOUNCED).card)[0]
    )
    assert (
        "[https://mimer.example/rum](https://mimer.example/rum)"
        in words(rendered(ANNOUNCED).card)[0]
    )


@pytest.mark.parametrize(
    "typed", ["<at>Alla</at>", "{{DATE(2026-01-01T00:00:00Z)}}", "[bank](https://x.example)"]
)
def test_words_of_others_do_nothing(typed: str) -> None:
    for message in (rendered(Reply((Words(typed),))), rendered(Reply((Words(typed),)), card=True)):
        shown = json.dumps({**message.activity(), "summary": ""}, ensure_ascii=False)
        assert (
            "<at>" not in shown
            and "{{" not in shown
            and "](" not in shown.replace("[https://x.example](", "")
        )


def test_the_answers_survive_when_the_words_are_cut() -> None:
    message = rendered(Reply((Words("ord " * 20_000),), choices=(choice("yes", "Ja"),)))
    assert words(message.card)[0].endswith("…")
    assert buttons(message.card)[0]["data"]["says"] == "yes"


def test_too_much_for_a_card_goes_as_text_that_can_be_answered() -> None:
    message = rendered(
        Reply(
            (text("right"),), fields=tuple(Field(f"slot{n}", Words("x" * 150)) for n in range(99))
        )
    )
    assert message.card is None
    assert message.text.startswith("**Offerter**")


def test_a_button_never_says_something_else_than_its_choice() -> None:
    message = rendered(
        Reply((text("right"),), choices=(choice("x" * 2_001, "Lång"), choice("y", "Kort")))
    )
    assert [button["data"]["says"] for button in buttons(message.card)] == ["y"]


WORDS = written("<at>x</at>")
SAID: st.SearchStrategy[Said] = (
    WORDS.map(Words) | WORDS.map(text) | WORDS.map(lambda said: Words(said, by_model=True))
)
SECTION = st.builds(Section, st.lists(SAID, max_size=2).map(tuple), choices=choices(SAID, 9))


def problems(card: Any) -> list[str]:
    """What Teams would not show, or not show to everybody."""
    found = [f"{node['type']} is not of 1.5" for node in nodes(card) if node["type"] not in IN_1_5]
    found += [
        "text that does not wrap" for block in of_type(card, "TextBlock") if not block["wrap"]
    ]
    for row in of_type(card, "ActionSet"):
        if not 0 < len(row["actions"]) <= measure.ACTIONS:
            found.append(f"{len(row['actions'])} actions")
    for field in of_type(card, "Input.Text", "Input.ChoiceSet"):
        if not field.get("label"):
            found.append("an input without a label")
    ids = [node["id"] for node in nodes(card) if "id" in node]
    found += ["two inputs of one name"] if len(ids) != len(set(ids)) else []
    return found


@pytest.mark.slow
@given(replies(WORDS, SAID, st.lists(SECTION, max_size=3).map(tuple)))
@settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
)
def test_any_reply_is_within_all_limits(reply: Reply) -> None:
    message = rendered(reply)
    activity = message.activity()
    assert measure.size(activity) < 28_000
    assert message.summary and (message.text or message.card)
    if message.card:
        assert problems(message.card) == []


def test_a_form_keeps_the_button_that_leads_to_another_question() -> None:
    met = Field("met", text("Hann ni ses?"), "one", (choice("yes", "Ja"), choice("no", "Nej")))
    other = choice("continue:c1", "Svara på det")
    asked = replace(CHECK_IN, choices=(*CHECK_IN.choices, other), together=(met,))
    titles = [button["title"] for button in buttons(rendered(asked).card)]
    assert "Svara på det" in titles
    assert "Ja" not in titles
