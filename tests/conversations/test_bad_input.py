"""Whatever comes in: one sensible message or silence, never an exception, never a second effect."""

from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.messages import Address
from tests.conversations.stage import Stage, perform, staged

KNOWN = "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> nej tack\n> ja\n"
STRANGE = [
    "x" * 40_000,
    "\u202eabc\u202c",
    "🙂🙃",
    "😀",
    "<@U1> <!channel>",
    "' OR 1=1 --",
    "{ $x }",
    "-",
    "\n\n",
    "٣٠ min",
]


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize("before", ["", KNOWN, KNOWN + "> sparade tid på offerter\n"])
async def test_strange_words(text: str, before: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, before)
        assert len(await stage.say(text)) <= 1


async def test_a_second_tap_on_the_same_button_is_silence(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN + "> sparade 45 min på offerter\n")
        asked = stage.last
        assert await stage.say("yes", about=asked.key)
        assert await stage.say("yes", about=asked.key) == []
        assert await stage.say("drop", about=asked.key) != []  # kept already, and says so
        assert len(await savings(stage)) == 1


async def test_the_button_of_another_person_has_no_effect(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN + "> sparade 45 min på offerter\n")
        asked = stage.last
        shown = await stage.say("yes", about=asked.key, user="U2")
        assert "kollega" in shown[0]
        assert await savings(stage) == []


async def test_a_button_that_nobody_knows(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        assert (
            "Den knappen hör till något som är klart"
            in (await stage.say("yes", about="reply:gone"))[0]
        )


async def test_a_word_that_the_button_does_not_say(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN + "> meny\n")
        assert await stage.say("open:calm.resume", about=stage.last.key) == []


async def savings(stage: Stage) -> list[TimeSaving]:
    def read(tx: object) -> list[TimeSaving]:
        person = tx.person_at(Address("web", "demo", "U1"))  # type: ignore[attr-defined]
        assert isinstance(person, Person)
        return list(tx.of(TimeSaving, person.id))  # type: ignore[attr-defined]

    return await stage.store.read(read)
