"""What a few examples teach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.judgement import ELSEWHERE
from storage.search.naive_bayes import NaiveBayes, learn

EXAMPLES = {
    "rope": ("splice a mooring rope", "the rope is frayed", "which knot holds best"),
    "sails": ("mend a torn sail", "when do we reef", "the jib flaps all day"),
    ELSEWHERE: ("where is the pub", "what is for dinner", "the fridge hums"),
}


@pytest.fixture(scope="module")
def sailor() -> NaiveBayes:
    return NaiveBayes(learn(EXAMPLES))


@pytest.mark.parametrize(
    ("question", "topic"),
    [("how do i splice this rope", "rope"), ("sailmending", "sails"), ("a frayd roap", "rope")],
)
def test_a_topic_fits_by_words_halves_of_words_and_typos(
    sailor: NaiveBayes, question: str, topic: str
) -> None:
    judged = sailor.judge(question)
    assert max(judged.fit, key=judged.fit.__getitem__) == topic
    assert judged.ours > 0


def test_what_belongs_elsewhere_is_not_ours_and_no_topic(sailor: NaiveBayes) -> None:
    judged = sailor.judge("is the fridge in the pub")
    assert judged.ours < 0
    assert ELSEWHERE not in judged.fit


def test_a_large_topic_does_not_win_by_its_size() -> None:
    crowded = {
        **EXAMPLES,
        "sails": (*EXAMPLES["sails"], *(f"sail number {number}" for number in range(200))),
    }
    judged = NaiveBayes(learn(crowded)).judge("which knot for the rope")
    assert max(judged.fit, key=judged.fit.__getitem__) == "rope"


def test_of_a_word_that_nobody_said_nothing_is_known(sailor: NaiveBayes) -> None:
    assert sailor.judge("xyzzy").fit == {}


@given(st.text())
def test_any_text_is_judged(sailor: NaiveBayes, text: str) -> None:
    assert sailor.judge(text).fit.keys() <= {"rope", "sails"}
