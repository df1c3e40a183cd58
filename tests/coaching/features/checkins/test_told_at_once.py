"""A check-in told in one breath: what was understood is confirmed once, and not quoted again."""

from pathlib import Path

import pytest

from coaching.facts.checkins import Remark
from coaching.facts.savings import TimeSaving
from coaching.messages import Language
from tests.conversations.stage import Stage, perform, staged

PAIR = (
    "= Markus language={0}\n= Sofia language={0} starts=yes\n= Sofia + Markus\n% rounds=yes\n"
    "@ P3DT6H\n"
)
NOT_SHOWN: dict[Language, str] = {"sv": "nej", "en": "no", "de": "nein"}
YES: dict[Language, str] = {"sv": "ja", "en": "yes", "de": "ja"}
TOLD: list[tuple[Language, str, str, str]] = [
    (
        "sv",
        "ja vi sågs å jag sparade en kvart på mejl, men fastnade på pivottabeller",
        "Sparad tid: 15 min (mejl)",
        "fastnade på pivottabeller",
    ),
    (
        "sv",
        "ja, sparade 20 min på offerten men kör fast på tonen",
        "Sparad tid: 20 min (offerten)",
        "kör fast på tonen",
    ),
    (
        "sv",
        "nej, hann inte, men sparade 40 min på rapporten och fastnade på diagrammen",
        "Sparad tid: 40 min (rapporten",
        "fastnade på diagrammen",
    ),
    (
        "en",
        "yes we met and I saved 20 min on mail, but got stuck on pivot tables",
        "Time saved: 20 min",
        "got stuck on pivot tables",
    ),
    (
        "en",
        "yes, saved 40 min on the quote but the tone doesn't work",
        "Time saved: 40 min",
        "the tone doesn't work",
    ),
    (
        "en",
        "no, didn't meet. saved 20 min on minutes of meetings. stuck on the template",
        "Time saved: 20 min",
        "stuck on the template",
    ),
    (
        "de",
        "ja, haben uns getroffen und 20 Min. beim Angebot gespart, aber komme beim Ton nicht weiter",
        "Gesparte Zeit: 20 Min. (Angebot)",
        "nicht weiter",
    ),
    (
        "de",
        "ja, 40 Min. beim Protokoll gespart, aber die Vorlage klappt nicht",
        "Gesparte Zeit: 40 Min. (Protokoll)",
        "die Vorlage klappt nicht",
    ),
]


async def until_the_confirm(stage: Stage, language: Language, words: str) -> str:
    await perform(stage, PAIR.format(language))
    await stage.say(words, user="Sofia")
    if len(await stage.labels("Sofia")) == 2:  # whether Markus may see it
        await stage.say(NOT_SHOWN[language], user="Sofia")
    return stage.came("Sofia")[-1]


@pytest.mark.parametrize(("language", "words", "time", "stuck"), TOLD)
async def test_one_confirm_shows_both(
    language: Language, words: str, time: str, stuck: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        shown = await until_the_confirm(stage, language, words)
        assert time in shown and stuck in shown
        assert words not in shown and len(await stage.labels("Sofia")) == 3
        await stage.say(YES[language], user="Sofia")
        (remark,) = await stage.store.read(lambda tx: tx.every(Remark))
        (saving,) = await stage.store.read(lambda tx: tx.every(TimeSaving))
        assert stuck in remark.stuck and str(saving.minutes) in time


async def test_a_line_without_time_is_confirmed_as_before(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage,
            PAIR.format("sv")
            + "Sofia> ja\nSofia> [30 min]\nSofia> testade copilot på bokslutet\n"
            + "Sofia< Provat: ”testade copilot på bokslutet”. Stämmer det?",
        )
