"""What we have, for what, how to get it and whom to ask, in each language."""

from pathlib import Path

import pytest

from coaching.company.tools import Tool, ruled
from tests.conversations.stage import COMPANY, perform, staged

TOOLS = (
    Tool("Copilot", "meetings", ("public", "internal"), "for everybody", "IT"),
    Tool("DeepL", "translations", ("public",), "", ""),
)


@pytest.mark.parametrize(
    ("language", "asked", "how", "ask"),
    [
        ("sv", "våra verktyg", "så får du det: for everybody", "fråga IT"),
        ("en", "our tools", "how to get it: for everybody", "ask IT"),
        ("de", "unsere Werkzeuge", "so bekommst du es: for everybody", "frag IT"),
    ],
)
async def test_each_tool_has_its_line(
    tmp_path: Path, language: str, asked: str, how: str, ask: str
) -> None:
    async with staged(tmp_path, language) as stage:
        stage.settle_on(tools=TOOLS, privacy=ruled(COMPANY.privacy, TOOLS))
        await perform(stage, f"= U1 language={language}")
        (answer,) = await stage.say(asked)
    assert "**Copilot** – meetings" in answer and "**DeepL** – translations" in answer
    assert how in answer and ask in answer
