"""Every transcript here is played as it stands, on either store. The folder is the language of the
platform.
"""

from pathlib import Path

import pytest

from tests.conversations.stage import perform, played

SCRIPTS = sorted(Path(__file__).parent.glob("*/*.txt"))


def test_there_are_transcripts() -> None:
    assert {script.parent.name for script in SCRIPTS} >= {"sv", "en", "de"}


@pytest.mark.parametrize(
    "script", SCRIPTS, ids=lambda script: f"{script.parent.name}-{script.stem}"
)
async def test_transcript(script: Path, url: str, tmp_path: Path) -> None:
    transcript = script.read_text(encoding="utf-8")  # noqa: ASYNC240
    async with played(tmp_path, transcript, script.parent.name, url) as stage:
        await perform(stage, transcript)
        assert stage.answers == []
