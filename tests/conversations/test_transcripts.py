"""Every transcript here is played as it stands. The folder is the language of the platform. One
language of each is played at once, the others wait for --all.

On PostgreSQL every fourth one in one language, in turn, for what differs by language does not differ by
store; all of them when KOLLEGA_TEST_EVERY_LANGUAGE is set.
"""

import os
from collections.abc import Iterable
from itertools import filterfalse
from pathlib import Path
from typing import Any

import pytest

from tests.conversations.stage import perform, played

SCRIPTS = sorted(Path(__file__).parent.glob("*/*.txt"))
STEMS = sorted({script.stem for script in SCRIPTS})


def in_turn(script: Path) -> bool:
    """Of the languages in which a transcript is told, each has its turn."""
    told = [one for one in SCRIPTS if one.stem == script.stem]
    return script == told[STEMS.index(script.stem) % len(told)]


def on_a_server(script: Path) -> bool:
    if os.environ.get("KOLLEGA_TEST_EVERY_LANGUAGE"):
        return True
    told = [one for one in SCRIPTS if one.stem == script.stem]
    turn, other = divmod(STEMS.index(script.stem), 4)
    return not other and script == told[turn % len(told)]


def played_on(store: str, scripts: Iterable[Path], *marks: pytest.MarkDecorator) -> list[Any]:
    return [
        pytest.param(script, store, id=f"{store}-{script.parent.name}-{script.stem}", marks=marks)
        for script in scripts
    ]


def test_there_are_transcripts() -> None:
    assert {script.parent.name for script in SCRIPTS} >= {"sv", "en", "de"}


@pytest.mark.parametrize(
    ("script", "url"),
    [
        *played_on("sqlite", filter(in_turn, SCRIPTS)),
        *played_on("sqlite", filterfalse(in_turn, SCRIPTS), pytest.mark.slow),
        *played_on("postgres", filter(on_a_server, SCRIPTS), pytest.mark.postgres),
    ],
    indirect=["url"],
)
async def test_transcript(script: Path, url: str, tmp_path: Path) -> None:
    transcript = script.read_text(encoding="utf-8")  # noqa: ASYNC240
    async with played(tmp_path, transcript, script.parent.name, url) as stage:
        await perform(stage, transcript)
        assert stage.answers == []
