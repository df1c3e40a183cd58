from adapters.phrasebook import Phrasebook
from adapters.web.bubbles import Button, Renderer
from coaching.messages import Choice, Field, Letter, Question, Reply, Text, Words
from tests.adapters.web.stage import MONDAY, letter

RENDERER = Renderer(Phrasebook(), "http://127.0.0.1:3978")
HELLO = Text("page-try-hello")


def test_a_reply_is_shown_in_the_readers_language() -> None:
    said = Letter(
        "reply:1", "reply", letter("reply:1").to, Reply((HELLO,), (Text("page-ai"),)), MONDAY
    )
    bubble = RENDERER.bubble(said, "de", "reply:1", MONDAY)
    assert bubble.paragraphs == ("<p>Hallo!</p>",)
    assert bubble.details == ("KI",)
    assert (bubble.at, bubble.language, bubble.mine) == ("2026-01-05T07:00:00+00:00", "de", False)


def test_buttons_keep_their_word_and_show_their_label() -> None:
    bubble = RENDERER.bubble(
        letter("reply:1", "?", choices=(Choice("hi", HELLO, "primary"),)), "sv", "reply:1", MONDAY
    )
    assert bubble.choices == (Button("hi", "Hej!", "primary"),)


def test_a_form_has_its_inputs_and_its_own_button() -> None:
    field = Field("tools", HELLO, "many", (Choice("hi", HELLO),), value="hi", required=False)
    bubble = RENDERER.bubble(letter("reply:1", "?", fields=(field,)), "en", "reply:1", MONDAY)
    assert bubble.inputs[0].choices == (Button("hi", "Hello!", ""),)
    assert (bubble.inputs[0].slot, bubble.inputs[0].kind, bubble.inputs[0].required) == (
        "tools",
        "many",
        False,
    )
    assert bubble.send


def test_only_words_of_a_model_are_marked() -> None:
    by_model = Letter(
        "reply:1",
        "reply",
        letter("x").to,
        Reply((Words("[x](/dashboard)", by_model=True),)),
        MONDAY,
    )
    bubble = RENDERER.bubble(by_model, "en", "reply:1", MONDAY)
    assert bubble.ai
    assert bubble.paragraphs == ("<p>x (/dashboard)</p>",)
    assert not RENDERER.bubble(letter("reply:2", "plain"), "en", "reply:2", MONDAY).ai


def test_what_is_quoted_is_copied_unless_it_is_asked_about() -> None:
    told = RENDERER.bubble(letter("reply:1", "> Skriv."), "sv", "reply:1", MONDAY)
    asked = Letter(
        "reply:2",
        "reply",
        letter("x").to,
        Reply((Words("> Skriv."),), asks=Question("c1", "right")),
        MONDAY,
    )
    assert told.copies
    assert not RENDERER.bubble(asked, "sv", "reply:2", MONDAY).copies
