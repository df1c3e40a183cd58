"""A yes, a no or an end belongs to what was said last; a clarification to nothing; what is moot
swallows nothing. All in the very same moment, in three languages.
"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.messages import Text
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

SAVED = {
    "sv": "sparade 20 min på mejlen",
    "en": "saved 20 min on mails",
    "de": "Gesparte Zeit: 20 Min. (Mails gespart)",
}
SOFIA = person_id("Sofia")


async def said_at_once(stage: Stage, *lines: str) -> str:
    """Each in the very same moment as the one before; what came of the last."""
    for line in lines:
        stage.clock.at -= timedelta(seconds=1)
        await stage.say(line, user="Sofia")
    return "\n".join(stage.came("Sofia"))


def keys(stage: Stage) -> list[str]:
    said = stage.last_to("Sofia").reply.paragraphs
    return [one.key for one in said if isinstance(one, Text)]


async def kept(stage: Stage) -> list[tuple[str, int]]:
    savings = await stage.store.read(lambda tx: tx.of(TimeSaving, SOFIA))
    return [(saving.task, saving.minutes) for saving in savings]


CORRECTED = [
    ("sv", "jag kan vara buddy", "nej, 30 min"),
    ("sv", "pausa", "nej det var 30 min"),
    ("en", "I can be a buddy", "no, 30 min"),
    ("en", "I want a buddy", "sorry, it was 30 min"),
    ("de", "ich kann Buddy sein", "nein, 30 Min."),
    ("de", "Pause", "nein, es waren 30 Min."),
]


@pytest.mark.parametrize(("language", "waits", "words"), CORRECTED)
async def test_a_correction_is_of_what_was_kept_last_and_not_of_what_waits(
    tmp_path: Path, language: str, waits: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, "meny", waits, SAVED[language], "ja", words)
        assert "savings-right" in keys(stage)
        await said_at_once(stage, "ja")
        assert [minutes for _, minutes in await kept(stage)] == [30]


FORGET = [
    ("sv", "glöm mig", "nej"),
    ("sv", "radera allt om mig", "nej tack, behåll"),
    ("sv", "glöm mig", "hellre inte"),
    ("en", "forget me", "no"),
    ("en", "forget me", "no thanks"),
    ("en", "please delete everything you know about me", "rather not"),
    ("en", "forget me", "nej"),
    ("de", "Vergiss mich", "nein"),
    ("de", "Vergiss mich", "lieber nicht"),
    ("de", "Vergiss mich", "nein doch nicht"),
]


@pytest.mark.parametrize(("language", "wish", "no"), FORGET)
async def test_a_no_is_said_to_the_question_asked_last_and_again_to_none(
    tmp_path: Path, language: str, wish: str, no: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, SAVED[language], wish, no)
        assert "privacy-kept" in keys(stage)
        await said_at_once(stage, "nej")
        assert "talk-which" not in keys(stage) and "savings-right" in keys(stage)


@pytest.mark.parametrize(
    ("language", "wish", "yes"),
    [
        ("sv", "glöm mig", "ja"),
        ("sv", "glöm mig", "ja tack"),
        ("en", "forget me", "yes please"),
        ("en", "forget me", "erase everything"),
        ("de", "Vergiss mich", "ja"),
        ("de", "Vergiss mich", "ja bitte, alles löschen"),
    ],
)
async def test_a_yes_to_being_forgotten_keeps_no_saving_before_it(
    tmp_path: Path, language: str, wish: str, yes: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, SAVED[language], wish, yes)
        assert await stage.store.read(lambda tx: tx.get(Person, SOFIA)) is None


MATERIAL = [
    ("sv", "får jag klistra in det här?", "Karin Ståhl, lön 41 200, 850709-9805"),
    ("sv", "granska min prompt", "Skriv ett brev om mejlen, 30 min"),
    ("en", "may I paste this?", "Karin Ståhl, salary 41 200, 850709-9805"),
    ("en", "review my prompt", "no, it was 30 min: write that in a letter"),
    ("en", "may I paste this?", "yes"),
    ("de", "Darf ich das einfügen?", "Karin Ståhl, Gehalt 41 200, 850709-9805"),
    ("de", "Prüf bitte meinen Prompt", "nein, 30 Min."),
]


@pytest.mark.parametrize(("language", "wish", "text"), MATERIAL)
async def test_a_text_that_was_asked_for_is_that_text_and_no_answer_to_what_was_asked_before(
    tmp_path: Path, language: str, wish: str, text: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, SAVED[language], wish, text)
        assert [key for key in keys(stage) if not key.startswith("prompting-")] == []
        assert await kept(stage) == []


SHARED = {
    "sv": ("jag kan vara buddy", "dela något som funkar", "en prompt"),
    "en": ("I can be a buddy", "share something", "a prompt"),
    "de": ("ich kann Buddy sein", "Etwas teilen, das klappt", "einen Prompt"),
}


@pytest.mark.parametrize("language", SHARED)
@pytest.mark.parametrize("title", ["2", "Två saker", "Yes or no", "Wie viele"])
async def test_a_title_is_a_title(tmp_path: Path, language: str, title: str) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, *SHARED[language], "Summarise [minutes] in five lines.", title)
        assert keys(stage)[-1] == "library-credit"


UNSURE = [
    ("sv", "blubb fnurk", "hur skriver jag en bättre prompt?", "prompting-source"),
    ("sv", "gnyff", "vem ser det jag skriver?", "about-who-sees"),
    ("sv", "asdf qwer", "sparade 20 min på mejl i dag", "savings-right"),
    ("en", "blubb fnurk", "how do I get better meeting notes?", "prompting-source"),
    ("en", "xyzzy", "my data", "privacy-you"),
    ("en", "qwer tyui", "when is the next drop-in?", "dropins-upcoming"),
    ("de", "blubb fnurk", "Wie schreibe ich bessere Mails mit KI?", "prompting-source"),
    ("de", "hmpf grml", "pausiere zwei Wochen", "calm-pause-right"),
    ("de", "asdf", "wann ist das nächste Drop-in?", "dropins-upcoming"),
]


@pytest.mark.parametrize(("language", "nonsense", "words", "key"), UNSURE)
async def test_a_clarification_dies_with_the_next_words_and_takes_no_button(
    tmp_path: Path, language: str, nonsense: str, words: str, key: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, nonsense)
        assert "guide-meant" in keys(stage)
        for _ in range(2):
            await said_at_once(stage, words)
            reply = stage.last_to("Sofia").reply
            said = [one.key for one in (*reply.paragraphs, *reply.details) if isinstance(one, Text)]
            assert key in said and not any(one.startswith("guide-meant") for one in said)
            if key == "prompting-source":
                assert "open:prompting.page" in "".join(choice.says for choice in reply.choices)


MOOT = [
    ("en", "who is coming?"),
    ("en", "how do I write a better prompt?"),
    ("en", "saved 20 min on mails"),
    ("en", "who is coming"),
    ("sv", "vem kommer?"),
    ("sv", "sparade 20 min på mejlen"),
    ("sv", "va vet du om mej"),
    ("de", "wer kommt?"),
    ("de", "Wie schreibe ich einen guten Prompt?"),
    ("de", "meine Zahlen"),
]


async def asked_in_vain(stage: Stage, language: str) -> None:
    """Sofia was asked to be somebody's buddy, who is in a pair with Markus meanwhile."""
    for line in (
        f"Sofia language={language} capacity=1 buddy_wish=gives experience=daily",
        f"Markus language={language}",
        f"Ingrid name='Ingrid Rydell' language={language} buddy_wish=wants experience=none",
    ):
        await known_beforehand(stage, line)
    await stage.found("pairing")
    await stage.pass_time(timedelta(hours=1))
    (asked,) = await stage.store.read(lambda tx: tx.every(Pairing))
    assert asked.state == "asked" and asked.buddy == SOFIA
    gone = replace(asked, state="declined", ended_at=stage.clock.at)
    await stage.store.transact(lambda tx: tx.put(gone))


@pytest.mark.parametrize(("language", "words"), MOOT)
async def test_words_that_meet_a_question_that_is_moot_are_heard_anew(
    tmp_path: Path, language: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await asked_in_vain(stage, language)
        assert await said_at_once(stage, words)
        assert "talk-moot" not in keys(stage) and "pairing-request" not in keys(stage)


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "ja tack"), ("sv", "nej"), ("en", "yes"), ("de", "lieber nicht")]
)
async def test_a_yes_to_what_is_moot_reaches_nothing_else(
    tmp_path: Path, language: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await said_at_once(stage, SAVED[language])
        await asked_in_vain(stage, language)
        await said_at_once(stage, words)
        assert keys(stage) == ["pairing-request-late"] and await kept(stage) == []
