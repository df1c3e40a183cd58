"""Personal data behind tokens: what a model sees, and what the person gets back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.discretion.personal_data import find
from coaching.discretion.tokens import hidden, put_back

PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "a@exempel.se",
            "A@Exempel.SE",
            "0701234567",
            "070-123 45 67",
            "<EMAIL_1>",
            "811228-9874",
            "<at>Bo</at>",
        ]
    ),
)
TALK = st.lists(PIECES, max_size=8).map(" ".join)


def test_the_same_value_has_the_same_number() -> None:
    text = "mejla a@exempel.se och b@exempel.se, mest A@Exempel.se"
    told, tokens = hidden(text, find(text))
    assert told == "mejla <EMAIL_1> och <EMAIL_2>, mest <EMAIL_1>"
    assert tokens == {"EMAIL_1": "a@exempel.se", "EMAIL_2": "b@exempel.se"}


def test_numbers_go_on_through_a_dialogue() -> None:
    first, second = "ring 070-123 45 67", "eller 0701234567, annars 08-465 004 12"
    _, tokens = hidden(first, find(first))
    told, tokens = hidden(second, find(second), tokens)
    assert told == "eller <PHONE_1>, annars <PHONE_2>"
    assert tokens == {"PHONE_1": "070-123 45 67", "PHONE_2": "08-465 004 12"}


def test_a_token_that_the_person_typed_is_not_given_to_somebody_else() -> None:
    text = "skriv <EMAIL_1> där a@exempel.se stod"
    told, tokens = hidden(text, find(text))
    assert told == "skriv <EMAIL_1> där <EMAIL_2> stod"
    assert put_back(told, tokens) == text


@pytest.mark.parametrize("written", ["<EMAIL_1>", "&lt;EMAIL_1&gt;", "< email_1 >"])
def test_a_token_is_put_back_as_models_write_it(written: str) -> None:
    assert put_back(f"Hej {written}!", {"EMAIL_1": "a@exempel.se"}) == "Hej a@exempel.se!"


def test_an_invented_token_stays() -> None:
    assert put_back("<EMAIL_7> <PHONE_1>", {"EMAIL_1": "a@exempel.se"}) == "<EMAIL_7> <PHONE_1>"


def test_what_is_put_back_is_not_read_again() -> None:
    assert (
        put_back("<SECRET_1>", {"SECRET_1": "<EMAIL_1>", "EMAIL_1": "a@exempel.se"}) == "<EMAIL_1>"
    )


@given(TALK)
def test_hiding_twice_hides_nothing_more(text: str) -> None:
    told, tokens = hidden(text, find(text))
    assert hidden(told, find(told), tokens) == (told, tokens)


@given(TALK)
def test_everything_comes_back(text: str) -> None:
    told, tokens = hidden(text, find(text))
    spans = find(text)
    if len({span.value for span in spans}) == len(tokens) and "&" not in text:
        assert put_back(told, tokens) == text
