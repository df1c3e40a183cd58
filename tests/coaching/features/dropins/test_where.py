"""Asked where, a place is taken in any words, and what means something else is none."""

from pathlib import Path

import pytest

from coaching.messages import Text
from tests.conversations.cast import known_beforehand
from tests.conversations.stage import Stage, staged

BEGUN = {
    "sv": "drop-in på torsdag kl 10",
    "en": "drop-in on Thursday at 10",
    "de": "Drop-in am Donnerstag um 10",
}
NO_PLACE = [
    ("sv", "vem kan läsa det jag skriver här?"),
    ("sv", "hur länge sparar du mina uppgifter"),
    ("sv", "jag vill ha en annan buddy"),
    ("sv", "det räcker nu, strunta i det"),
    ("en", "who can see what I write here?"),
    ("en", "how long do you keep my data"),
    ("en", "I'd like a different buddy please"),
    ("en", "forget it, not this week"),
    ("de", "wer kann hier mitlesen?"),
    ("de", "wie lange speicherst du meine Daten"),
    ("de", "ich hätte gern einen anderen Buddy"),
    ("de", "lass es, das reicht jetzt"),
]
PLACES = [
    ("sv", "fikarummet"),
    ("sv", "i stora konferensrummet på plan tre"),
    ("sv", "vid mitt skrivbord bredvid lagret"),
    ("en", "room 2 next to the canteen"),
    ("en", "the big one on the second floor"),
    ("en", "on Teams, I'll send a link"),
    ("de", "Besprechungsraum im zweiten Stock"),
    ("de", "Kantine"),
    ("de", "in der Werkstatt beim Fenster"),
]


async def asked_where(stage: Stage, language: str) -> None:
    await known_beforehand(stage, f"Priya language={language} lead=yes")
    await stage.say(BEGUN[language], user="Priya")
    assert last(stage).startswith("dropins-place")


def last(stage: Stage) -> str:
    said = stage.last_to("Priya").reply.paragraphs[-1]
    return said.key if isinstance(said, Text) else ""


@pytest.mark.parametrize(("language", "words"), NO_PLACE)
async def test_what_means_something_else_is_no_place(
    tmp_path: Path, language: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await asked_where(stage, language)
        await stage.say(words, user="Priya")
        shown = [
            said.key for said in stage.last_to("Priya").reply.paragraphs if isinstance(said, Text)
        ]
        assert "dropins-right" not in shown


@pytest.mark.parametrize(("language", "words"), PLACES)
async def test_a_place_is_one_in_any_words(tmp_path: Path, language: str, words: str) -> None:
    async with staged(tmp_path, language) as stage:
        await asked_where(stage, language)
        await stage.say(words, user="Priya")
        assert last(stage) == "dropins-right"
