"""An inflection, a compound and a typo are alike; what only begins with the same letters is not."""

from __future__ import annotations

import pytest

from storage.search.likeness import fold, likeness, words


@pytest.mark.parametrize(
    ("word", "keyword"),
    [
        ("besprechungsprotokoll", "protokoll"),
        ("offerter", "offert"),
        ("anteckingar", "anteckningar"),
        ("kundmejl", "mejl"),
        ("angebotsvorlage", "angebot"),
    ],
)
def test_akin(word: str, keyword: str) -> None:
    assert 0.5 < likeness(word, keyword) < likeness(keyword, keyword) == 1.0


@pytest.mark.parametrize(
    ("word", "keyword"),
    [
        ("wetter", "netter"),
        ("fährt", "gefahr"),
        ("back", "background"),
        ("art", "artikel"),
        ("", "a"),
        ("sommar", "sommarjobb"),  # the job is the matter, not the summer
        ("rostfritt", "röst"),
    ],
)
def test_strangers(word: str, keyword: str) -> None:
    assert likeness(fold(word), fold(keyword)) == 0.0


def test_words_are_folded_and_cut() -> None:
    assert words("Översättning – AI:n?") == ["oversattning", "ai", "n"]
    assert len(words("x" * 400)[0]) == 40
