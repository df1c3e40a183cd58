"""The buttons of a question that was answered go, however it was answered."""

from pathlib import Path

import pytest

from coaching.messages import Language
from tests.conversations.stage import perform, staged

SAVED: dict[Language, str] = {
    "sv": "sparade 45 min på offerter",
    "en": "saved 45 min on quotes",
    "de": "45 Min. beim Angebot gespart",
}
ANSWERS: list[tuple[Language, str]] = [
    ("sv", "ja tack"),
    ("sv", "nej, 60"),
    ("sv", "strunta i det"),
    ("sv", "avbryt"),
    ("en", "yes please"),
    ("en", "no, leave it"),
    ("en", "no, twice a week"),
    ("de", "passt so"),
    ("de", "nein, 30 Min."),
    ("de", "abbrechen"),
]


@pytest.mark.parametrize(("language", "answer"), ANSWERS)
async def test_words_take_them_as_taps_do(language: Language, answer: str, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {SAVED[language]}")
        asked = stage.last
        assert asked.key not in stage.closed
        await stage.say(answer)
        assert asked.key in stage.closed


@pytest.mark.parametrize("language", ["sv", "en", "de"])
async def test_what_is_only_interrupted_keeps_them(language: Language, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {SAVED[language]}")
        asked = stage.last
        await stage.say("menu")
        assert asked.key not in stage.closed


async def test_a_question_asked_again_has_them_once(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"= U1 language=sv\n> {SAVED['sv']}")
        asked = stage.last
        await stage.say("gnyff snork")
        assert asked.key in stage.closed and stage.last.key not in stage.closed


async def test_a_clarification_loses_them_with_the_next_words(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "= U1 language=sv\n> blubb fnurk")
        asked = stage.last
        await stage.say("vad är en prompt?")
        assert asked.key in stage.closed
