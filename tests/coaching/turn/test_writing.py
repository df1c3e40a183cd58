"""Whoever could not be answered hears that, where they said it and in their language."""

from dataclasses import replace
from pathlib import Path

import pytest

from coaching.messages import Incoming
from coaching.ports.queues import Heard
from coaching.turn.writing import sorry
from tests.conversations.stage import FIRST, Stage, perform, staged


async def told(stage: Stage, incoming: Incoming) -> None:
    house, clock = stage.coach.house, stage.clock
    heard = Heard(incoming, 5)
    await stage.store.transact(lambda tx: sorry(house, clock, tx, heard))


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", "Något gick fel hos mig"), ("en", "Something went wrong"), ("de", "schiefgegangen")],
)
async def test_in_their_language(tmp_path: Path, language: str, words: str) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, "> hej\n")
        said = Incoming(
            "never-answered",
            stage.address(FIRST),
            stage.place(FIRST),
            stage.clock.now(),
            "hjälp",
        )
        await told(stage, said)
        await told(stage, replace(said, id="only-opened", kind="home"))
        await told(stage, replace(said, id="not-to-us", addressed=False))
        [letter] = await stage.deliver()
        assert words in letter
