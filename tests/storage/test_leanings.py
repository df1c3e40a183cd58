"""What the words of a question lean to, by what stood in examples."""

from storage.leanings import Leanings


def taught() -> Leanings:
    leanings = Leanings()
    leanings.add("tea", ["how do I brew tea", "is this tea too weak"], ["teapot"])
    leanings.add("bread", ["how do I bake bread", "why is my loaf flat"], ["sourdough"])
    leanings.add_elsewhere(["where may I park", "where is the bus stop"])
    return leanings


def test_a_question_leans_to_the_topic_whose_words_it_has() -> None:
    leant = taught().of("my loaf will not bake", ["tea", "bread"])
    assert leant["bread"] > 0 > leant["tea"]


def test_what_is_asked_as_elsewhere_is_not_ours() -> None:
    leanings = taught()
    assert leanings.ours("how do I brew it") > 0 > leanings.ours("where may the bus park")


def test_what_nobody_ever_said_leans_nowhere() -> None:
    leanings = taught()
    assert leanings.ours("xylograph") == 0 and set(leanings.of("xylograph", ["tea", "bread"]).values()) == {0}
    assert leanings.ours("") == 0
