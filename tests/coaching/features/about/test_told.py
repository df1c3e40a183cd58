"""Who looked, as it is told to whom it concerns."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.audit import OPERATOR, Audit
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import MONDAY, staged

ANNA = person_id("Anna")
ASKED = {
    "sv": ("vad vet du om mig?", "tagit ut dina uppgifter 2 gånger, senast", "siffror en gång"),
    "en": ("what do you know about me?", "exported your data 2 times, last on", "figures once"),
    "de": ("Was weißt du über mich?", "deine Daten 2-mal exportiert, zuletzt", "einmal gesehen"),
}


@pytest.mark.parametrize("language", ASKED)
async def test_who_looked_at_me_and_what_i_have_seen(language: str, tmp_path: Path) -> None:
    asked, looked_at, seen = ASKED[language]
    looks = [
        Audit("a1", MONDAY - timedelta(days=9), OPERATOR, "export", "", ANNA),
        Audit("a2", MONDAY - timedelta(days=3), OPERATOR, "export", "", ANNA),
        Audit("a3", MONDAY - timedelta(days=3), OPERATOR, "export", "", "somebody"),
        Audit("a4", MONDAY - timedelta(days=5), ANNA, "company_figures", "2025-12"),
    ]
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Anna language={language} contact=web")
        (before,) = await stage.say(asked, user="Anna")
        await stage.store.transact(lambda tx: tx.put(*looks))
        (told,) = await stage.say(asked, user="Anna")
    assert looked_at not in before and seen not in before
    assert looked_at in told and seen in told
