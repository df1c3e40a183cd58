"""Another buddy, in the words that letters quote and in one's own."""

from pathlib import Path

import pytest

from coaching.messages import Text
from tests.conversations.cast import known_beforehand
from tests.conversations.stage import staged

ANOTHER = [
    ("de", "ein anderer Buddy"),
    ("de", "„ein anderer Buddy“"),
    ("de", "Ein anderer Buddy bitte"),
    ("de", "ich möchte einen anderen Buddy"),
    ("de", "es klappt nicht mit meinem Buddy"),
    ("de", "ein andere Buddy"),
    ("de", "another buddy"),
    ("sv", "en annan buddy"),
    ("sv", "”en annan buddy”"),
    ("sv", "kan jag få byta buddy?"),
    ("sv", "det funkar inte med min buddy"),
    ("en", "another buddy"),
    ("en", "“another buddy”"),
    ("en", "it does not work out with my buddy"),
    ("en", "can I get a different buddy please"),
    ("en", "ein anderer Buddy"),
]
STATES = ["active", "paused"]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("language", "words"), ANOTHER)
async def test_is_asked_about_without_blame(
    tmp_path: Path, language: str, words: str, state: str
) -> None:
    async with staged(tmp_path, language) as stage:
        for line in (
            f"Sofia language={language}",
            f"Markus language={language}",
            f"Sofia + Markus state={state}",
        ):
            await known_beforehand(stage, line)
        await stage.say(words, user="Sofia")
        (asked,) = stage.last_to("Sofia").reply.paragraphs
        assert isinstance(asked, Text) and asked.key == "pairing-swap"
