"""What is said to "how much of that time goes back into checking?" by whoever checks nothing."""

from pathlib import Path

import pytest

from coaching.facts.savings import TimeSaving
from coaching.messages import Language
from tests.conversations.stage import perform, staged

TOLD: dict[Language, str] = {
    "sv": "> sparar 2 h i veckan på offerter\n> ja\n",
    "en": "> saves me 2 h a week on quotes\n> yes\n",
    "de": "> spart mir 2 Std. pro Woche beim Angebot\n> ja\n",
}
OWN_WORK = {"sv": "Är det ditt eget arbete?", "en": "your own work?", "de": "deine eigene Arbeit?"}
NONE: list[tuple[Language, str]] = [
    ("en", "no checking"),
    ("en", "No checking needed"),
    ("en", "I don't check it"),
    ("en", "not much"),
    ("en", "next to nothing"),
    ("en", "no need to check"),
    ("sv", "ingen kontroll"),
    ("sv", "jag kontrollerar inte"),
    ("sv", "kollar inte"),
    ("sv", "inte mycket"),
    ("sv", "Knappt något"),
    ("sv", "behöver inte kontrolleras"),
    ("de", "keine Kontrolle"),
    ("de", "ich prüfe nicht"),
    ("de", "kaum was"),
    ("de", "nicht viel"),
    ("de", "so gut wie nichts"),
    ("de", "muss nichts prüfen"),
]


@pytest.mark.parametrize(("language", "words"), NONE)
async def test_it_is_none_and_no_correction(language: Language, words: str, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n{TOLD[language]}")
        (asked,) = await stage.say(words)
        assert OWN_WORK[language] in asked
        await stage.tap((await stage.labels())[0])
        (saving,) = await stage.store.read(lambda tx: tx.every(TimeSaving))
        assert saving.checking == 0
        assert saving.minutes == 120


async def test_what_is_checked_is_still_read(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(stage, f"= U1 language=en\n{TOLD['en']}> about 10 min\n> mine\n")
        (saving,) = await stage.store.read(lambda tx: tx.every(TimeSaving))
        assert saving.checking == 10
