"""Only what was asked for becomes a task, a time or a rhythm; an end is an end."""

from pathlib import Path

import pytest

from coaching.facts.savings import TimeSaving
from coaching.messages import Text
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

SAVED = {
    "sv": "sparade 45 min på offerter varje dag",
    "en": "saved 45 min on offers every day",
    "de": "jeden Tag 45 Min. bei Angeboten gespart",
}
SOFIA = person_id("Sofia")


async def kept(stage: Stage) -> list[tuple[int, str]]:
    savings = await stage.store.read(lambda tx: tx.of(TimeSaving, SOFIA))
    return [(saving.minutes, saving.rhythm) for saving in savings]


async def tasks(stage: Stage) -> list[str]:
    return [one.task for one in await stage.store.read(lambda tx: tx.of(TimeSaving, SOFIA))]


ENOUGH = [
    ("sv", "det räcker nu jag är trött"),
    ("sv", "nu räcker det för i dag"),
    ("sv", "radera"),
    ("sv", "strunta i det där"),
    ("en", "that's enough for today, I'm tired"),
    ("en", "delete that"),
    ("en", "forget about it, enough"),
    ("de", "löschen"),
    ("de", "lass gut sein für heute"),
    ("de", "das reicht jetzt, ich bin müde"),
    ("sv", "nej, radera"),
    ("en", "no, delete that"),
    ("de", "nein, lösch das"),
]


@pytest.mark.parametrize(("language", "words"), ENOUGH)
async def test_enough_ends_it_and_nothing_is_kept(
    tmp_path: Path, language: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await stage.say(SAVED[language], user="Sofia")
        await stage.say(words, user="Sofia")
        said = stage.last_to("Sofia").reply.paragraphs[0]
        assert isinstance(said, Text) and said.key == "talk-cancelled"
        await stage.say("ja", user="Sofia")
        assert await kept(stage) == []


NEITHER = [
    ("sv", "hoppsan då"),
    ("sv", "vem ser det här egentligen?"),
    ("sv", "min chef är jobbig"),
    ("sv", "åt skogen"),
    ("en", "hm let me think"),
    ("en", "my boss is annoying"),
    ("en", "what?"),
    ("en", "fixing what"),
    ("de", "na ja"),
    ("de", "wer sieht das eigentlich?"),
    ("de", "mir ist langweilig"),
    ("de", "futsch"),
]


@pytest.mark.parametrize(("language", "words"), NEITHER)
async def test_loose_words_change_nothing(tmp_path: Path, language: str, words: str) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await stage.say(SAVED[language], user="Sofia")
        before = stage.last_to("Sofia").reply.paragraphs[0]
        await stage.say(words, user="Sofia")
        await stage.tap(
            {"sv": "Ja, det stämmer", "en": "Yes, that’s right", "de": "Ja, stimmt"}[language],
            "Sofia",
        )
        assert isinstance(before, Text)
        assert await tasks(stage) == [before.args["task"]]
        assert await kept(stage) == [(45, "day")]


CORRECTED = [
    ("sv", "hoppsan jag menade budgeten igår, 30 min", "budgeten", (30, "day")),
    ("sv", "nej, 30 min", "offerter", (30, "day")),
    ("sv", "nej det var budgeten", "budgeten", (45, "day")),
    ("sv", "nej, bara en gång", "offerter", (45, "once")),
    ("en", "oops, I meant 30 min", "offers", (30, "day")),
    ("en", "no, it was the budget", "budget", (45, "day")),
    ("en", "no, every week", "offers", (45, "week")),
    ("de", "ups, ich meinte 30 Min.", "Angeboten", (30, "day")),
    ("de", "nein, es war das Budget", "Budget", (45, "day")),
    ("de", "nein, nur einmal", "Angeboten", (45, "once")),
]


@pytest.mark.parametrize(("language", "words", "task", "time"), CORRECTED)
async def test_what_is_typed_as_a_correction_is_one(
    tmp_path: Path, language: str, words: str, task: str, time: tuple[int, str]
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await stage.say(SAVED[language], user="Sofia")
        await stage.say(words, user="Sofia")
        await stage.say("ja", user="Sofia")
        assert (await tasks(stage), await kept(stage)) == ([task], [time])


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", "nej, radera"), ("en", "no, delete that"), ("de", "nein, löschen")],
)
async def test_delete_is_no_task_of_what_is_kept(tmp_path: Path, language: str, words: str) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        for said in (SAVED[language], "ja"):
            await stage.say(said, user="Sofia")
        before = await tasks(stage)
        for said in (words, "ja"):
            await stage.say(said, user="Sofia")
        assert await tasks(stage) == before


async def test_of_several_wishes_the_time_that_was_saved_is_not_lost(tmp_path: Path) -> None:
    words = "sparade 20 min på mejlen, får jag klistra in en offert i chatgpt?"
    async with staged(tmp_path, "sv") as stage:
        await known_beforehand(stage, "Sofia language=sv")
        await stage.say(words, user="Sofia")
        await stage.say("ja", user="Sofia")
        assert await tasks(stage) == ["mejlen"]
