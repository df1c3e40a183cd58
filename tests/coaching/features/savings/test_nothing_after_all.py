"""Nothing saved, in a week of which something was told before."""

from pathlib import Path

import pytest

from coaching.facts.savings import TimeSaving
from coaching.messages import Language
from tests.conversations.stage import Stage, perform, staged

TOLD: dict[Language, str] = {
    "sv": "sparade 1 h på offerter",
    "en": "saved 1 h on quotes",
    "de": "1 Std. beim Angebot gespart",
}
YES: dict[Language, str] = {"sv": "ja", "en": "yes", "de": "ja"}
NOTHING: list[tuple[Language, str]] = [
    ("de", "Diese Woche nix gespart"),
    ("de", "diese woche nichts gespart"),
    ("de", "hab diese Woche gar keine Zeit gespart"),
    ("sv", "inget sparat den här veckan"),
    ("sv", "nix den här veckan"),
    ("sv", "ingen tid sparad denna vecka"),
    ("en", "saved nothing this week"),
    ("en", "nothing this week"),
    ("en", "zero minutes saved this week"),
]


async def told(stage: Stage, language: Language) -> None:
    await perform(stage, f"= U1 language={language}\n> {TOLD[language]}\n> {YES[language]}\n")


async def kept(stage: Stage) -> list[int]:
    savings = await stage.store.read(lambda tx: tx.every(TimeSaving))
    return sorted(saving.minutes for saving in savings)


@pytest.mark.parametrize(("language", "words"), NOTHING)
@pytest.mark.parametrize(("answer", "left"), [(0, [60]), (1, [0, 0])], ids=["stays", "gone"])
async def test_it_is_asked_what_becomes_of_it(
    language: Language, words: str, answer: int, left: list[int], tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await told(stage, language)
        (asked,) = await stage.say(words)
        assert "1 h" in asked or "1 Std." in asked
        await stage.tap((await stage.labels())[answer])
        assert await kept(stage) == left


async def test_a_week_later_nothing_is_asked_of_it(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await told(stage, "sv")
        await perform(stage, "@ P7D\n> inget den här veckan\n< Ska jag notera det?\n> ja")
        assert await kept(stage) == [0, 60]
