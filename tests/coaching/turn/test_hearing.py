"""The law of hearing: whose the words are, what they mean, and what is never taken for an answer."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from tests.conversations.stage import Stage, perform, staged

HELLO = (
    "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> copilot\n> varje dag\n> inte "
    "nu\n> ja\n"
)
SAVED = "sparade 45 min på offerter med Copilot i dag"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, "sv-SE") as stage:
        yield stage


async def say_at_once(stage: Stage, text: str) -> str:
    """Said in the very same moment as what was said before."""
    stage.clock.at -= timedelta(seconds=1)
    return "\n".join(await stage.say(text))


@pytest.mark.parametrize("no", ["nej", "nej tack", "behåll"])
async def test_the_question_asked_last_owns_the_next_words_while_the_clock_stands(
    stage: Stage, no: str
) -> None:
    await perform(stage, HELLO)
    assert "Stämmer det?" in await say_at_once(stage, SAVED)
    assert "radera" in await say_at_once(stage, "glöm mig")
    assert "allt är kvar" in await say_at_once(stage, no)


YES = [
    "ja tack",
    "ja gärna",
    "jaa",
    "jadå",
    "ja visst",
    "ok kör",
    "kör igång",
    "japp, kör!",
    "jajamän",
    "absolut",
    "det stämmer bra det",
    "helt rätt",
    "perfekt, tack",
    "toppen",
    "okej då",
    "mm",
    "visst, gör det",
    "självklart",
    "låter bra",
    "ja ok",
]


@pytest.mark.parametrize("yes", YES)
async def test_a_yes_with_a_courtesy_is_a_yes_and_never_the_name_of_a_task(
    stage: Stage, yes: str
) -> None:
    await perform(stage, HELLO)
    await stage.say(SAVED)
    await stage.say(yes)
    (saving,) = await stage.store.read(lambda tx: tx.every(TimeSaving))
    assert (saving.task, saving.minutes) == ("offerter", 45)


@pytest.mark.parametrize("yes", YES)
async def test_a_polite_yes_is_consent(stage: Stage, yes: str) -> None:
    await stage.say("hej")
    assert "språk" in "".join(await stage.say(yes))


@pytest.mark.parametrize(
    ("language", "yes"),
    [
        ("en", "yes please"),
        ("en", "go ahead"),
        ("en", "fine"),
        ("en", "yeah sure, why not"),
        ("en", "ja ok"),
        ("en", "yess"),
        ("en", "ok let's go then"),
        ("de", "ja bitte"),
        ("de", "na gut, los"),
        ("de", "jaa"),
        ("de", "ja ok"),
        ("de", "ja klar, gerne"),
        ("de", "yes please"),
        ("de", "einverstanden, danke"),
    ],
)
async def test_a_polite_yes_is_consent_in_every_language(
    tmp_path: Path, language: str, yes: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await stage.say({"en": "hi", "de": "hallo"}[language])
        await stage.say(yes)
        assert stage.last.reply.paragraphs[-1].key == "onboarding-language"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "no"),
    [
        ("en", "no thanks"),
        ("en", "rather not"),
        ("en", "not interested, sorry"),
        ("en", "nej tack"),
        ("de", "kein Interesse"),
        ("de", "auf keinen Fall"),
        ("de", "nein danke"),
    ],
)
async def test_a_polite_no_is_a_no_in_every_language(
    tmp_path: Path, language: str, no: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await stage.say({"en": "hi", "de": "hallo"}[language])
        await stage.say(no)
        (person,) = await stage.store.read(lambda tx: tx.every(Person))
        assert person.standing == "declined"


@pytest.mark.parametrize(
    "no",
    ["nej tack", "helst inte", "nej jag vill inte", "hellre inte tack", "nä", "inte intresserad"],
)
async def test_a_polite_no_is_a_no(stage: Stage, no: str) -> None:
    await stage.say("hej")
    await stage.say(no)
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    assert person.standing == "declined"


@pytest.mark.parametrize(
    "words",
    [
        "det räcker nu jag är trött",
        "radera",
        "hm",
        "vem ser det här egentligen?",
        "hoppsan",
        "vad?",
    ],
)
async def test_what_is_no_correction_never_changes_the_task(stage: Stage, words: str) -> None:
    await perform(stage, HELLO)
    await stage.say(SAVED)
    await stage.say(words)
    await stage.say("ja")
    kept = await stage.store.read(lambda tx: tx.every(TimeSaving))
    assert all((saving.task, saving.minutes) == ("offerter", 45) for saving in kept)


async def test_a_clarification_is_gone_with_the_next_words(stage: Stage) -> None:
    await perform(stage, HELLO)
    assert "inte säker" in "".join(await stage.say("blubb fnurk"))
    (answer,) = await stage.say("hur skriver jag en bättre prompt?")
    assert "inte säker" not in answer and "Källa" in answer
    assert "Det hjälpte" in await stage.labels()


async def test_the_third_time_in_a_row_a_human_is_named(stage: Stage) -> None:
    await perform(stage, HELLO)
    said = [("".join(await stage.say(words))) for words in ("blubb", "fnurk", "gnyff")]
    assert [("Karin Ståhl" in one) for one in said] == [False, False, True]
