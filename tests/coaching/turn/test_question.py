"""Under which key a sentence is looked up: a feature's own, or somebody else's."""

from coaching.messages import Text, Whole, Words
from coaching.turn.question import qualified


def test_a_features_own_text_is_found_under_its_name() -> None:
    assert qualified("savings", Text("thanks", {"n": 1})) == Text("savings-thanks", {"n": 1})
    assert qualified("savings", Text("savings-thanks")) == Text("savings-thanks")


def test_a_key_that_begins_like_another_features_name_stays_ones_own() -> None:
    """Or a feature called "figures" would rename "figures-own" of savings."""
    assert qualified("gazette", Text("library-line")) == Text("gazette-library-line")


def test_words_and_the_engines_texts_are_left_alone() -> None:
    assert qualified("savings", Words("45 min")) == Words("45 min")
    assert qualified("savings", Text("talk-minutes")) == Text("talk-minutes")


def test_a_whole_key_is_somebody_elses() -> None:
    assert qualified("digest", Whole("library-line", {"n": 1})) == Text("library-line", {"n": 1})
