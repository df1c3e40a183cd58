"""What is said once something is kept: a correction names what it corrects, a slip is taken back,
and whatever else begins with a no changes nothing.
"""

from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.messages import Language
from tests.conversations.stage import Stage, perform, staged

TOLD: dict[Language, str] = {
    "sv": "> sparade 20 min på offerter\n> ja\n",
    "en": "> saved 20 min on quotes\n> yes\n",
    "de": "> 20 Min beim Angebot gespart\n> ja\n",
}
KNOWN = "= U1 language={} department=IT role=x buddy_wish=no\n"

NO_CORRECTION: list[tuple[Language, str]] = [
    ("sv", "nej förlåt"),
    ("sv", "nej inget mer"),
    ("sv", "nej det räcker"),
    ("sv", "nej usch"),
    ("sv", "det var mer"),
    ("en", "no way"),
    ("en", "no nothing else"),
    ("en", "no sorry"),
    ("en", "no worries"),
    ("en", "no meetings today"),
    ("de", "nein sorry"),
    ("de", "nein niemals"),
    ("de", "nein das reicht"),
    ("de", "es war mehr"),
]
CORRECTIONS: list[tuple[Language, str, str, int]] = [
    ("sv", "nä vänta det va 25 min", "offerter", 25),
    ("sv", "nej vänta, 25 min", "offerter", 25),
    ("sv", "nej det var anbud", "anbud", 20),
    ("sv", "nej, protokollet", "protokollet", 20),
    ("en", "no wait it was 25 min", "quotes", 25),
    ("en", "no hang on, 25 min", "quotes", 25),
    ("en", "no it was tenders", "tenders", 20),
    ("en", "no the minutes", "minutes", 20),
    ("de", "ne warte es waren 25 Min", "Angebot", 25),
    ("de", "nein warte, 25 Min", "Angebot", 25),
    ("de", "nein es war das Protokoll", "Protokoll", 20),
]
SLIPS: list[tuple[Language, str]] = [
    ("sv", "nej"),
    ("sv", "det var fel"),
    ("sv", "nej det var ett skämt"),
    ("sv", "ta bort den"),
    ("sv", "ångra"),
    ("sv", "ta bort det jag sa om offerter"),
    ("en", "that was wrong"),
    ("en", "no that was a joke"),
    ("en", "undo"),
    ("en", "my mistake"),
    ("en", "delete what I said about quotes"),
    ("de", "das war falsch"),
    ("de", "nein das war ein Scherz"),
    ("de", "rückgängig"),
    ("de", "lösch das"),
    ("de", "lösch was ich zu Angeboten gesagt habe"),
]


async def kept(stage: Stage) -> list[tuple[str, int]]:
    savings = await stage.store.read(lambda tx: tx.every(TimeSaving))
    return [(saving.task, saving.minutes) for saving in savings]


@pytest.mark.parametrize("language", ["sv", "en", "de"])
async def test_a_no_that_names_nothing_corrects_nothing(language: Language, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, KNOWN.format(language) + TOLD[language])
        before = await kept(stage)
        for words in [words for spoken, words in NO_CORRECTION if spoken == language]:
            (said,) = await stage.say(words)
            assert "20 min" not in said.casefold(), words
            assert await kept(stage) == before


@pytest.mark.parametrize(("language", "words", "task", "minutes"), CORRECTIONS)
async def test_what_names_something_is_a_correction(
    language: Language, words: str, task: str, minutes: int, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, KNOWN.format(language) + TOLD[language])
        await stage.say(words)
        await stage.tap((await stage.labels())[0])
        assert await kept(stage) == [(task, minutes)]


@pytest.mark.parametrize(("language", "words"), SLIPS)
async def test_a_slip_is_taken_back_with_a_tap_and_never_without(
    language: Language, words: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, KNOWN.format(language) + TOLD[language])
        before = await kept(stage)
        await stage.say(words)
        assert await kept(stage) == before
        remove, *_ = await stage.labels()
        await stage.tap(remove)
        assert await kept(stage) == []
        assert await stage.store.read(lambda tx: tx.every(Person))


@pytest.mark.parametrize("question", ["hur funkar det", "hur går det till", "hur menar du"])
async def test_a_question_is_no_yes_to_it(question: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN.format("sv") + TOLD["sv"] + "> det var fel\n")
        await stage.say(question)
        assert await kept(stage) == [("offerter", 20)]


@pytest.mark.parametrize(
    ("answer", "left"), [("nej ändra det till 30 min", 30), ("nej låt det stå", 20)]
)
async def test_it_is_changed_or_stays(answer: str, left: int, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN.format("sv") + TOLD["sv"] + f"> det var fel\n> {answer}\n> ja\n")
        assert await kept(stage) == [("offerter", left)]


async def test_of_several_one_is_picked(tmp_path: Path) -> None:
    again = "> sparade 35 min på protokoll\n> ja\n@ P2D\n> ta bort det jag sa om offerter\n"
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN.format("sv") + TOLD["sv"] + again)
        await stage.tap("20 min (offerter), 12 januari")
        await stage.tap("Ja, ta bort")
        assert await kept(stage) == [("protokoll", 35)]


@pytest.mark.parametrize(
    ("language", "hello", "wrong"),
    [
        ("sv", "> hej\n> ja tack\n> Svenska\n> va\n", "det var fel"),
        ("en", "> hi\n> yes\n> English\n> what\n", "no, that was wrong"),
        ("de", "> hallo\n> ja\n> Deutsch\n> was\n", "nein, das war falsch"),
    ],
)
async def test_consent_is_no_value_that_is_corrected(
    language: Language, hello: str, wrong: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, hello)
        for words in (wrong, wrong, wrong):
            await stage.say(words)
        (person,) = await stage.store.read(lambda tx: tx.every(Person))
        assert person.standing == "active"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv-SE", "ekonmi, jag e controller"),
        ("sv-SE", "ekonomi, controller"),
        ("en-GB", "finance, controller"),
        ("en-GB", "finance, I'm a controller"),
        ("de-DE", "Finanzen, Controllerin"),
        ("de-DE", "ich arbeite im Controlling"),
    ],
)
async def test_the_language_question_is_in_nobodys_way(
    language: str, words: str, tmp_path: Path
) -> None:
    """Whoever goes on has answered in a language."""
    async with staged(tmp_path, language) as stage:
        hello, agreed = {
            "sv": ("hej", "ja tack"),
            "en": ("hi", "yes please"),
            "de": ("hallo", "ja"),
        }[language[:2]]
        await stage.say(hello)
        await stage.say(agreed)
        said = "\n".join(await stage.say(words))
        assert "Karin" not in said
        assert "English" not in await stage.labels()


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("sv", "ok tack", "Hör av dig när det är något."),
        ("sv", "nej tack", "Hör av dig när det är något."),
        ("sv", "det var allt", "Hör av dig när det är något."),
        ("en", "ok thanks", "Message me whenever you need me."),
        ("en", "that's all", "Message me whenever you need me."),
        ("de", "super", "Melde dich, wenn etwas ist."),
        ("de", "das wars", "Melde dich, wenn etwas ist."),
        ("sv", "påminn mig på fredag om månadsrapporten", "i din kalender"),
        ("en", "remind me on Friday about the monthly report", "in your calendar"),
        ("de", "erinner mich am Freitag an den Monatsbericht", "in deinen Kalender"),
        ("sv", "hur mycket har jag sparat?", "20 min"),
    ],
)
async def test_what_is_said_behind_it_is_answered(
    language: Language, words: str, answer: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, KNOWN.format(language) + TOLD[language])
        assert answer in "\n".join(await stage.say(words))
