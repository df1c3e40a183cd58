from hypothesis import given
from hypothesis import strategies as st

from coaching.knowledge.ground import ROOM, remainder, shortened

LONG = "> Skriv till Eva." + "x" * ROOM
PAGE = (
    "Börja med mottagaren.",
    "- ett\n- två",
    "**Före:**",
    "> Skriv.",
    "**Efter:**",
    LONG,
    "Prova i dag.",
)


def test_the_answer_the_list_and_what_to_try() -> None:
    assert shortened(PAGE) == ("Börja med mottagaren.", "- ett\n- två", "Prova i dag.")
    assert remainder(PAGE) == PAGE[2:6]


def test_what_fits_is_shown_whole() -> None:
    assert shortened(PAGE[:4]) == PAGE[:4] and remainder(PAGE[:4]) == ()


def test_a_list_that_does_not_fit_is_left_out_and_never_cut() -> None:
    assert shortened(("Ett.", "- " + "x" * ROOM, "Två.", "Prova.")) == ("Ett.", "Prova.")


@given(st.lists(st.text(min_size=1, max_size=600), min_size=1, max_size=9))
def test_every_paragraph_is_whole_and_the_first_and_last_are_there(paragraphs: list[str]) -> None:
    shown = shortened(paragraphs)
    assert set(shown) <= set(paragraphs)
    assert (shown[0], shown[-1]) == (paragraphs[0], paragraphs[-1])
