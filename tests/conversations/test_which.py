"""What is said when it was asked which part to change."""

from pathlib import Path

import pytest

from tests.conversations.stage import Stage, perform, staged

KNOWN = '= U1 name="Sofia Lindgren" language={language} department=IT role=tekniker buddy_wish=no\n'
ASKED = {
    "sv": ("sparade 45 min på rapporten", "nej tack"),
    "en": ("saved 45 min on the report", "no thanks"),
    "de": ("45 Min beim Bericht gespart", "nein danke"),
}


async def answered(folder: Path, language: str, said: str) -> str:
    async with staged(folder, language) as stage:
        return await _said(stage, language, said)


async def _said(stage: Stage, language: str, said: str) -> str:
    await perform(stage, KNOWN.format(language=language))
    for words in ASKED[language]:
        await stage.say(words)
    return "\n".join(await stage.say(said))


@pytest.mark.parametrize(
    ("language", "said", "heard"),
    [
        ("sv", "ge mig en lektion", "lektion 1 av"),
        ("en", "give me a lesson", "lesson 1 of"),
        ("de", "gib mir eine Lektion", "Lektion 1 von"),
        ("sv", "vem ser det jag skriver?", "Bara du"),
    ],
)
async def test_a_wish_is_heard_and_is_no_task(
    language: str, said: str, heard: str, tmp_path: Path
) -> None:
    assert heard in await answered(tmp_path, language, said)


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("sv", "mejl till kunder", "(mejl till kunder)"),
        ("en", "30 min", "30 min"),
        ("de", "Angebote für den Vertrieb", "(Angebote für den Vertrieb)"),
    ],
)
async def test_a_part_is_changed_by_its_new_words(
    language: str, said: str, kept: str, tmp_path: Path
) -> None:
    assert kept in await answered(tmp_path, language, said)
