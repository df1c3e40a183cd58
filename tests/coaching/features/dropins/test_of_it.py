"""The drop-in of the last letter: moved, cancelled and asked about without its name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coaching.facts.community import DropIn
from coaching.messages import Text
from tests.conversations.cast import known_beforehand
from tests.conversations.stage import Stage, staged

ANNOUNCED = {
    "sv": ("drop-in på torsdag kl 10 i fikarummet", "ja"),
    "en": ("drop-in on Thursday at 10 in the coffee room", "yes"),
    "de": ("Drop-in am Donnerstag um 10 in der Kantine", "ja"),
}


@asynccontextmanager
async def announced(folder: Path, language: str) -> AsyncIterator[Stage]:
    """Priya's drop-in is in the channel, and Markus is there to come."""
    async with staged(folder, language) as stage:
        await known_beforehand(stage, f"Priya language={language} lead=yes")
        await known_beforehand(stage, f"Markus language={language}")
        for words in ANNOUNCED[language]:
            await stage.say(words, user="Priya")
        yield stage


async def the_drop_in(stage: Stage) -> DropIn:
    (drop_in,) = await stage.store.read(lambda tx: tx.every(DropIn))
    return drop_in


ILL = [
    ("en", "actually I am ill, cancel the drop-in"),
    ("en", "I'm sick today, please call off the drop-in"),
    ("en", "no drop-in on thursday, I have a fever. cancel it"),
    ("en", "sorry, got the flu, cancel it"),
    ("sv", "jag är sjuk, ställ in drop-in"),
    ("sv", "egentligen är jag sjuk, ställ in drop-in tack"),
    ("sv", "oj förlåt, jag har feber, ställ in den"),
    ("sv", "nej jag är sjuk, avboka drop-in på torsdag"),
    ("de", "bin leider krank, sag bitte das Drop-in ab"),
    ("de", "eigentlich bin ich krank, sag das Drop-in ab"),
    ("de", "sorry, ich liege flach, sag es ab"),
]


@pytest.mark.parametrize(("language", "words"), ILL)
async def test_whoever_is_ill_is_asked_whether_to_cancel_and_says_where_to_nobody(
    tmp_path: Path, language: str, words: str
) -> None:
    async with announced(tmp_path, language) as stage:
        before = await the_drop_in(stage)
        await stage.say(words, user="Priya")
        assert stage.last_to("Priya").reply.paragraphs[-1].key == "dropins-cancel-right"  # type: ignore[union-attr]
        assert await the_drop_in(stage) == before
        await stage.say("ja", user="Priya")
        after = await the_drop_in(stage)
        assert after.cancelled_at and after.place == before.place


MOVED = [
    ("en", "move it to tuesday 2pm", "2026-01-13T14:00"),
    ("en", "can we move it to friday at 10?", "2026-01-16T10:00"),
    ("en", "reschedule it to 11:00", "2026-01-15T11:00"),
    ("en", "postpone it to friday", "2026-01-16T10:00"),
    ("sv", "flytta den till fredag kl 14", "2026-01-16T14:00"),
    ("sv", "skjut på den till kl 15", "2026-01-15T15:00"),
    ("sv", "kan vi ta den på onsdag i stället?", "2026-01-14T10:00"),
    ("sv", "flyta den till onsdag kl 9", "2026-01-14T09:00"),
    ("sv", "move it to friday", "2026-01-16T10:00"),
    ("de", "verschieb es auf Freitag 14 Uhr", "2026-01-16T14:00"),
    ("de", "kannst du es auf Mittwoch verschieben", "2026-01-14T10:00"),
    ("de", "verschieb das mal auf 11 Uhr", "2026-01-15T11:00"),
]


@pytest.mark.parametrize(("language", "words", "at"), MOVED)
async def test_it_is_moved_after_a_yes(tmp_path: Path, language: str, words: str, at: str) -> None:
    async with announced(tmp_path, language) as stage:
        before = await the_drop_in(stage)
        await stage.say(words, user="Priya")
        assert await the_drop_in(stage) == before
        await stage.say("ja", user="Priya")
        after = await the_drop_in(stage)
        at_home = after.starts_at.astimezone(ZoneInfo(after.timezone))
        assert f"{at_home:%Y-%m-%dT%H:%M}" == at
        assert after.place == before.place


CANCELLED = [
    ("en", "cancel it"),
    ("en", "please call it off"),
    ("en", "scrap it"),
    ("sv", "ställ in den"),
    ("sv", "avboka den tack"),
    ("sv", "jag kan inte komma"),
    ("sv", "cancel it"),
    ("de", "sag es ab"),
    ("de", "kannst du es absagen"),
    ("de", "ich kann doch nicht"),
]


@pytest.mark.parametrize(("language", "words"), CANCELLED)
async def test_it_is_cancelled_after_a_yes(tmp_path: Path, language: str, words: str) -> None:
    async with announced(tmp_path, language) as stage:
        await stage.say(words, user="Priya")
        assert (await the_drop_in(stage)).cancelled_at is None
        await stage.say("ja", user="Priya")
        assert (await the_drop_in(stage)).cancelled_at


WHO = [
    ("en", "who is coming?"),
    ("en", "who's coming"),
    ("en", "is anyone coming?"),
    ("sv", "vem kommer?"),
    ("sv", "vilka kommer då"),
    ("sv", "hur många kommer?"),
    ("de", "wer kommt?"),
    ("de", "wer kommt denn alles?"),
    ("de", "wer hat zugesagt"),
]


@pytest.mark.parametrize(("language", "words"), WHO)
async def test_the_host_hears_how_many_come(tmp_path: Path, language: str, words: str) -> None:
    async with announced(tmp_path, language) as stage:
        await stage.tap("Jag kommer", user="Markus")
        await stage.say(words, user="Priya")
        (said,) = stage.last_to("Priya").reply.paragraphs
        assert isinstance(said, Text) and (said.key, said.args["count"]) == ("dropins-who", 1)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "jag kan inte komma"),
        ("sv", "hinner inte"),
        ("en", "I can't make it after all"),
        ("de", "ich kann doch nicht kommen"),
    ],
)
async def test_whoever_said_yes_takes_it_back_without_naming_it(
    tmp_path: Path, language: str, words: str
) -> None:
    async with announced(tmp_path, language) as stage:
        await stage.tap("Jag kommer", user="Markus")
        await stage.say(words, user="Markus")
        assert stage.last_to("Markus").reply.paragraphs[-1].key == "dropins-absent-noted"  # type: ignore[union-attr]
        assert (await the_drop_in(stage)).cancelled_at is None


@pytest.mark.parametrize("words", ["yes", "ja tack", "ok"])
async def test_a_yes_behind_it_makes_nobody_a_stranger_s_buddy(tmp_path: Path, words: str) -> None:
    async with staged(tmp_path, "en") as stage:
        for line in (
            "Priya language=en lead=yes capacity=2 buddy_wish=gives experience=daily",
            "Ingrid name='Ingrid Rydell' language=en buddy_wish=wants experience=none",
        ):
            await known_beforehand(stage, line)
        await stage.found("pairing")
        await stage.pass_time(stage.clock.at - stage.clock.at)
        assert "Ingrid Rydell" in stage.came("Priya")[0]
        for said in (*ANNOUNCED["en"], "move it to tuesday 2pm", "yes", words):
            await stage.say(said, user="Priya")
        assert "Would you like to be a buddy?" in stage.came("Priya")[0]
