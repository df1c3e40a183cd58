"""What a saving is called: the task, not what stands around it. What names none is asked for."""

from pathlib import Path

import pytest

from coaching.messages import Language
from tests.conversations.stage import perform, staged

NAMED: list[tuple[Language, str, str]] = [
    ("sv", "sparade 30 min me budgeten", "30 min på budgeten"),
    ("sv", "sparade 30 min med Anna på budgeten", "30 min på budgeten"),
    ("sv", "sparade 20 min på mejlen", "20 min på mejlen"),
    ("en", "saved 30 min on quotes with Tom", "30 min on quotes"),
    ("en", "saved 45 min on the tender", "45 min on"),
    ("de", "Habe mit Tom 30 Min. beim Angebot gespart", "30 Min. – Angebot"),
    ("de", "20 Min. futsch beim Angebot gespart", "20 Min. – Angebot"),
    ("de", "15 Min. bei den Rechnungen gespart", "15 Min. – Rechnungen"),
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
    ("sv", "det va ju faktiskt två ggr i veckan", "1 h 30 min på offerter, varje vecka"),
    ("sv", "nej, två gånger i veckan", "1 h 30 min på offerter, varje vecka"),
    ("sv", "tre gånger i månaden", "2 h 15 min på offerter, varje månad"),
    ("en", "it was actually twice a week", "1 h 30 min on quotes, every week"),
    ("en", "no, twice a day", "1 h 30 min on quotes, every day"),
    ("de", "eigentlich zweimal die Woche", "1 Std. 30 Min. – Angebot, jede Woche"),
    ("de", "nein, dreimal pro Woche", "2 Std. 15 Min. – Angebot, jede Woche"),
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
