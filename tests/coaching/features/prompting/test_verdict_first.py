"""An answer is read from its verdict on; the rest is folded, and nothing is said twice."""

from pathlib import Path

import pytest

from coaching.knowledge import playbook
from coaching.messages import Language
from tests.conversations.stage import Stage, perform, staged

LONGEST = 140  # words of what is shown at once
ASKED: list[tuple[Language, str, str]] = [
    ("sv", "hur får jag copilot att skriva våra offerter?", "quotations"),
    ("sv", "va e en prompt", "basic-words"),
    ("sv", "den svarar på engelska hela tiden", "wrong-language"),
    ("en", "how do I write a better prompt?", "better-prompt"),
    ("en", "why do I get different answers every time", "different-answers"),
    ("en", "it refuses to answer, what do I do", "refusals"),
    ("de", "wie bekomme ich gute Protokolle?", "meeting-notes"),
    ("de", "Was ist ein Prompt", "basic-words"),
    ("de", "warum bekomme ich jedes Mal andere Antworten", "different-answers"),
]
ALL: dict[Language, str] = {"sv": "Visa allt", "en": "Show all of it", "de": "Alles zeigen"}
NOT_QUITE: dict[Language, str] = {"sv": "Inte riktigt", "en": "Not quite", "de": "Nicht ganz"}


def page(language: Language, id: str) -> playbook.Topic:
    return next(topic for topic in playbook.load(language) if topic.id == id)


async def answered(stage: Stage, language: Language, words: str) -> str:
    await perform(stage, f"= U1 language={language}\n> {words}")
    return stage.came("U1")[-1]


@pytest.mark.parametrize(("language", "words", "id"), ASKED)
async def test_the_verdict_and_the_prompt_are_shown_and_the_rest_is_folded(
    language: Language, words: str, id: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        shown, topic = await answered(stage, language, words), page(language, id)
        assert shown.startswith(f"**{topic.summary}**") and f"> {topic.prompt}" in shown
        assert len(shown.split()) <= LONGEST and topic.opening not in shown
        assert ALL[language] in await stage.labels()
        (rest,) = await stage.tap(ALL[language])
        assert topic.opening in rest and topic.paragraphs[-1] in rest
        said_before = [line for line in shown.splitlines() if line.startswith(("- ", "> "))]
        assert not any(line in rest for line in said_before)


@pytest.mark.parametrize(("language", "words", "id"), ASKED)
async def test_the_same_day_only_the_verdict_is_said_again(
    language: Language, words: str, id: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await answered(stage, language, words)
        (again,) = await stage.say(words)
        topic = page(language, id)
        assert topic.summary in again and topic.prompt not in again
        (whole,) = await stage.say(ALL[language])  # the label, typed
        assert topic.prompt in whole and topic.opening in whole


@pytest.mark.parametrize(("language", "words", "id"), ASKED[::3])
async def test_who_was_not_helped_and_who_asks_another_day_gets_all_of_it(
    language: Language, words: str, id: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await answered(stage, language, words)
        await stage.tap(NOT_QUITE[language])
        assert page(language, id).prompt in (await stage.say(words))[0]
        await perform(stage, "@ P1D")
        assert page(language, id).prompt in (await stage.say(words))[0]
