"""Who has looked, as whoever it concerns reads it."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.audit import OPERATOR, Audit
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, staged

ANNA, KARIN = person_id("Anna"), person_id("Karin")
LOOKS = (
    Audit("a1", MONDAY, KARIN, "company_figures", "2025-12"),
    Audit("a2", MONDAY - timedelta(days=3), KARIN, "company_figures", "2025-12"),
    Audit("a3", MONDAY - timedelta(days=5), OPERATOR, "dump"),
    Audit("a4", MONDAY - timedelta(days=500), OPERATOR, "report", "2024-08"),
    Audit("a5", MONDAY, OPERATOR, "export", "", person_id("Bo")),
)
WORDS = {
    "sv": (
        "vem har tittat",
        "Ingen har tittat på dina egna uppgifter",
        "Karin såg företagets siffror för december, summor för minst fem personer, 2 gånger, senast 12 januari",
        "Den som sköter Kollega tog ut id, tal och dagar, ingen fritext, en gång, senast 7 januari",
        "Den som sköter Kollega tog ut allt om dig en gång",
    ),
    "en": (
        "who has looked",
        "Nobody has looked at your own data",
        "Karin looked at the company’s figures for December, sums of five people or more, 2 times, last on 12 January",
        "Whoever runs Kollega took out ids, numbers and days, no free text, once, last on 7 January",
        "Whoever runs Kollega took out everything about you once",
    ),
    "de": (
        "wer hat geschaut",
        "In deine eigenen Daten hat niemand geschaut",
        "Karin: Zahlen des Unternehmens für Dezember angesehen, Summen ab fünf Personen, 2-mal, zuletzt am 12. Januar",
        "Wer Kollega betreut: IDs, Zahlen und Tage abgerufen, keinen Freitext, einmal, zuletzt am 7. Januar",
        "Wer Kollega betreut: alles über dich abgerufen, einmal",
    ),
}


@pytest.mark.parametrize("language", WORDS)
async def test_what_concerns_me_and_what_concerns_everybody(language: str, tmp_path: Path) -> None:
    words, nobody, figures, dump, export = WORDS[language]
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Anna language={language}")
        await known_beforehand(stage, f"Karin language={language}")
        await stage.store.transact(lambda tx: tx.put(*LOOKS))
        [told] = await stage.say(words, user="Anna")
        assert nobody in told and export not in told
        assert figures in told, told
        assert dump in told, told
        assert told.index(figures) < told.index(dump) and "2024" not in told
        mine = Audit("a6", MONDAY, OPERATOR, "export", "", ANNA)
        await stage.store.transact(lambda tx: tx.put(mine))
        [told] = await stage.say(words, user="Anna")
        assert export in told and nobody not in told
