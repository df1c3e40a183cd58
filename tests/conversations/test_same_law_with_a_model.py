"""With a language model the same law holds: what is heard, kept, posted and erased is the same
without one, with one that fails, and with one that claims to have done it all.
"""

from contextlib import aclosing
from pathlib import Path

import pytest

from adapters.language_model import OpenAIModel
from tests.conversations.stage import WITH_ALL, perform, staged
from tests.fakes.openai import BROKEN, Answer, OpenAIServer, Reply

HERE = Path(__file__).parent
CLAIMS = Answer("Klart! Jag har sparat, flyttat, postat och raderat allt. Ja, det stämmer.")
MODELS: dict[str, Reply] = {"failing": BROKEN, "claiming": CLAIMS}
TALKS = (
    "sv/told_at_once",
    "en/quiet_in_own_words",
    "de/menu_of_six",
    "de/forgotten",
    "en/drop_in_preview",
    "sv/names_of_tasks",
    "de/nothing_after_all",
    "de/told_of_oneself",
    "en/several_people",
)


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize("model", MODELS)
async def test_the_talk_goes_as_without(talk: str, model: str, tmp_path: Path) -> None:
    transcript = (HERE / f"{talk}.txt").read_text(encoding="utf-8")
    async with (
        OpenAIServer(lambda asked: MODELS[model]) as server,
        aclosing(OpenAIModel(server.key, server.base_url, server.deployment)) as asked,
        staged(tmp_path, talk[:2], asked, patience=WITH_ALL) as stage,
    ):
        await perform(stage, transcript)
