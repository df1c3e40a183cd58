"""After forgetting: what is said to be gone is gone, and what cannot go is named."""

from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.messages import Language
from tests.conversations.stage import perform, staged

FORGET: list[tuple[Language, str]] = [
    ("sv", "glöm mig"),
    ("sv", "radera allt om mig"),
    ("sv", "jag vill att du glömmer mig"),
    ("en", "forget me"),
    ("en", "please delete everything about me"),
    ("en", "erase my data"),
    ("de", "Vergiss mich"),
    ("de", "lösch alles über mich"),
    ("de", "bitte vergiss mich"),
]
ERASE: dict[Language, str] = {
    "sv": "Radera allt",
    "en": "Delete everything",
    "de": "Alles löschen",
}
STAYS: dict[Language, str] = {
    "sv": "syns kvar här",
    "en": "stays visible here",
    "de": "bleibt hier sichtbar",
}


@pytest.mark.parametrize(("language", "words"), FORGET)
async def test_what_stays_in_the_chat_is_named(
    language: Language, words: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"= U1 language={language}\n> {words}")
        (done,) = await stage.tap(ERASE[language])
        assert STAYS[language] in done
        assert not list(await stage.store.read(lambda tx: tx.every(Person)))
