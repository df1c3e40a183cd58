"""Words for answers, as the features' files have them."""

from collections import defaultdict

from coaching.folders import folders
from coaching.readers.vocabulary import words


def test_a_word_means_one_answer_to_a_kind_of_question_whoever_asks() -> None:
    """Two features may ask a question of the same kind, each with answers of its own."""
    meant: dict[tuple[str, str], set[str]] = defaultdict(set)
    for feature in folders():
        if not (feature / "words" / "commands.toml").is_file():
            continue
        for kind, listed in words("commands", feature.name).get("options", {}).items():
            for option, phrases in listed.items():
                for phrase in phrases:
                    meant[kind, phrase].add(option)
    assert {word: options for word, options in meant.items() if len(options) > 1} == {}
