"""The home page: each feature's part, with buttons that are answered in the direct chat."""

from datetime import timedelta
from pathlib import Path

import pytest

from coaching.messages import Address, Incoming, Letter, Place
from coaching.ports.queues import Heard
from tests.conversations.stage import Stage, perform, staged

KNOWN = "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> nej tack\n> ja\n"
PLACE = Place("web", "demo", "U1")


async def opened(stage: Stage) -> Letter:
    """The home page, as it is shown when it is opened now."""
    id = f"home{next(stage.heard)}"
    incoming = Incoming(
        id, Address("web", "demo", "U1"), PLACE, stage.clock.now(), kind="home", locale="sv"
    )
    await stage.store.transact(lambda tx: tx.write_down(incoming))
    await stage.coach.hear(Heard(incoming, 0))
    await stage.deliver()
    assert stage.last.kind == "home"
    return stage.last


def words(stage: Stage, home: Letter) -> str:
    said = [said for part in home.reply.sections for said in part.paragraphs]
    return "\n".join(stage.phrasebook.say(one, "sv") for one in (*home.reply.paragraphs, *said))


def labels(stage: Stage, home: Letter) -> list[str]:
    return [stage.phrasebook.say(choice.label, "sv") for choice in home.reply.offered]


async def press(stage: Stage, label: str) -> str:
    home = await opened(stage)
    says = {stage.phrasebook.say(choice.label, "sv"): choice.says for choice in home.reply.offered}
    return "\n".join(await stage.say(says[label], about=home.key))


async def test_it_says_what_comes_next_which_language_and_how_often(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        home = await opened(stage)
        for part in (
            "dag 1 av dina första 90",
            "veckans avstämning",
            "Vi pratar svenska",
            "högst två gånger i veckan",
        ):
            assert part in words(stage, home)
        assert {"Byt språk", "Paus", "Mer sällan", "Sluta skriva till mig"} <= set(
            labels(stage, home)
        )
        assert len(set(labels(stage, home))) == len(labels(stage, home))


async def test_its_buttons_are_answered_in_the_direct_chat(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        assert "högst ett meddelande" in await press(stage, "Mer sällan")
        assert (stage.last.kind, stage.last.to) == ("reply", PLACE)


@pytest.mark.parametrize(
    ("quiet", "says"),
    [("Mer sällan", "högst en gång"), ("Sluta skriva till mig", "bara när du skriver till mig")],
)
async def test_quiet_is_shown_and_taken_back_there(quiet: str, says: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        await press(stage, quiet)
        assert says in words(stage, await opened(stage))
        await press(stage, "Som vanligt igen")
        assert "högst två gånger" in words(stage, await opened(stage))


async def test_a_pause_is_shown_until_it_is_over(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN + "> paus\n> [En vecka]\n")
        assert "till den 19 jan" in words(stage, await opened(stage))
        await stage.pass_time(timedelta(days=8))
        assert "högst två gånger" in words(stage, await opened(stage))


async def test_somebody_unknown_is_shown_the_way_in_and_nothing_is_kept(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        home = await opened(stage)
        assert "AI-assistent" in words(stage, home)
        assert await stage.store.read(lambda tx: tx.person_at(Address("web", "demo", "U1"))) is None
        assert "Jag heter **Kollega**" in await press(stage, "Öppna vår chatt")


async def test_who_declined_sees_no_more_than_the_way_in(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "> hej\n> [Nej tack]\n")
        home = await opened(stage)
        assert home.reply.sections == ()
        assert labels(stage, home) == ["Öppna vår chatt"]


@pytest.mark.parametrize("begun", ["", KNOWN + "> glöm mig\n> [Radera allt]\n"])
async def test_whom_it_does_not_know_it_tells_what_will_stand_there(
    begun: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, begun or "> hej\n")
        home = await opened(stage)
        assert "Innan dess sparar jag inget av det du skriver" in words(stage, home)
        assert "inget du skriver här sparas" not in words(stage, home)
