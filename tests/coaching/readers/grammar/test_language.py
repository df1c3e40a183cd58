"""Which language a message is written in."""

import pytest

from coaching.readers.grammar.language import guess, leaning


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hej, hur gör jag det här?", "sv"),
        ("Hello, how do I do this?", "en"),
        ("Hallo, wie mache ich das?", "de"),
        ("hej", None),
        ("thanks a lot", None),
        ("", None),
        ("12 34 56", None),
    ],
)
def test_three_small_words_tell(text: str, language: str | None) -> None:
    assert guess(text) == language


def test_the_person_decides_what_one_word_cannot() -> None:
    assert leaning("30 min on email", "sv") == "sv"
    assert leaning("I saved an hour on the report", "sv") == "en"
