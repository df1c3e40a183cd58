"""What a saving is called: the task, not what stands around it. What names none is asked for."""

from pathlib import Path

import pytest

from coaching.messages import Language
from tests.conversations.stage import perform, staged

NAMED: list[tuple[Language, str, str]] = [
    ("sv", "sparade 30 min me budgeten", "Sparad tid: 30 min (budgeten)"),
    ("sv", "sparade 30 min med Anna på budgeten", "Sparad tid: 30 min (budgeten)"),
    ("sv", "sparade 20 min på mejlen", "Sparad tid: 20 min (mejlen)"),
    ("en", "saved 30 min on quotes with Tom", "Time saved: 30 min (quotes)"),
    ("en", "saved 45 min on the tender", "Time saved: 45 min"),
    ("de", "Habe mit Tom 30 Min. beim Angebot gespart", "Gesparte Zeit: 30 Min. (Angebot)"),
    ("de", "20 Min. futsch beim Angebot gespart", "Gesparte Zeit: 20 Min. (Angebot)"),
    ("de", "15 Min. bei den Rechnungen gespart", "Gesparte Zeit: 15 Min. (Rechnungen)"),
]
NAMELESS: list[tuple[Language, str]] = [
    ("sv", "sparade typ en halvtimme åt skogen"),
    ("sv", "sparade 20 min på att rätta"),
    ("sv", "sparade 20 min på det"),
    ("sv", "sparade 30 min, Tom"),
    ("en", "saved 30 min, Tom"),
    ("en", "saved 20 min fixing what Copilot wrote"),
    ("en", "saved half an hour fixing what the bot broke"),
    ("en", "saved 15 min on stuff"),
    ("de", "30 Min. gespart, futsch"),
]
ASKED: dict[Language, str] = {
    "sv": "Vad sparade du tid på?",
    "en": "What did you save time on?",
    "de": "Wobei hast du Zeit gespart?",
}
OFTEN: list[tuple[Language, str, str]] = [
    ("sv", "det va ju faktiskt två ggr i veckan", "Sparad tid: 1 h 30 min (offerter), varje vecka"),
    ("sv", "nej, två gånger i veckan", "Sparad tid: 1 h 30 min (offerter), varje vecka"),
    ("sv", "tre gånger i månaden", "Sparad tid: 2 h 15 min (offerter), varje månad"),
    ("en", "it was actually twice a week", "Time saved: 1 h 30 min (quotes), every week"),
    ("en", "no, twice a day", "Time saved: 1 h 30 min (quotes), every day"),
    ("de", "eigentlich zweimal die Woche", "Gesparte Zeit: 1 Std. 30 Min. (Angebot), jede Woche"),
    ("de", "nein, dreimal pro Woche", "Gesparte Zeit: 2 Std. 15 Min. (Angebot), jede Woche"),
]
WEEKLY: dict[Language, str] = {
    "sv": "sparade 45 min på offerter, varje vecka",
    "en": "saved 45 min on quotes every week",
    "de": "45 Min. beim Angebot gespart, jede Woche",
}


@pytest.mark.parametrize(("language", "words", "shown"), NAMED)
async def test_the_task_is_shown(
    language: Language, words: str, shown: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {words}\n< {shown}")


@pytest.mark.parametrize(("language", "words"), NAMELESS)
async def test_what_names_no_task_is_asked_for(
    language: Language, words: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {words}\n< {ASKED[language]}")


@pytest.mark.parametrize(("language", "words", "shown"), OFTEN)
async def test_how_often_is_corrected_and_never_the_task(
    language: Language, words: str, shown: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(
            stage, f"= U1 language={language}\n> {WEEKLY[language]}\n> {words}\n< {shown}"
        )
