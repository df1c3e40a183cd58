"""Whatever goes wrong with the model: the playbook's answer and one plain sentence; nothing kept,
nothing leaked.
"""

import logging
import re
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import pytest

from adapters.phrasebook import Phrasebook
from coaching.advice.writer import PATIENCE
from coaching.messages import LANGUAGES, Language, Text
from tests.conversations.modelled import everything_kept, known, modelled
from tests.conversations.stage import SHORT
from tests.fakes.openai import Answer
from tests.fakes.openai.troubles import LEAK, TROUBLES

QUESTION = {
    "sv": "hur skriver jag en bättre prompt?",
    "en": "how do I write a better prompt?",
    "de": "wie schreibe ich einen besseren Prompt?",
}
SOURCE = {"sv": "Källa:", "en": "Source:", "de": "Quelle:"}
OUTSIDE = "vem vann VM 1994?"
RAW = re.compile(
    r"Traceback|Error|error|null|<!?html|<!doctype|\{\"|\b[45]\d\d\b|chatcmpl|choices",
    re.IGNORECASE,
)


def patience(word: str) -> timedelta:
    """Short with a model that never answers; with all others the real one, for a busy machine is no
    trouble.
    """
    return SHORT if word == "slow" else PATIENCE


def sentence(word: str, language: Language, ending: str = "") -> str:
    return Phrasebook().say(Text(f"prompting-model-{word}{ending}"), language)


@pytest.mark.parametrize(("name", "language"), list(zip(TROUBLES, cycle(LANGUAGES), strict=False)))
async def test_the_playbook_answers_and_one_sentence_says_why(
    name: str, language: Language, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reply, word = TROUBLES[name]
    async with modelled(
        tmp_path, lambda asked: reply, language=language, patience=patience(word)
    ) as (stage, server):
        [answer] = await stage.say(QUESTION[language])
        kept = await everything_kept(stage)
    assert SOURCE[language] in answer
    assert answer.count(sentence(word, language)) == 1
    assert LEAK not in answer + kept + caplog.text
    assert not RAW.search(answer)
    assert server.key not in answer + kept + caplog.text
    assert QUESTION[language] not in caplog.text


@pytest.mark.parametrize("name", TROUBLES)
async def test_outside_the_playbook_it_says_that_it_does_not_know(
    name: str, tmp_path: Path
) -> None:
    reply, word = TROUBLES[name]
    async with modelled(tmp_path, lambda asked: reply, patience=patience(word)) as (stage, _):
        [answer] = await stage.say(OUTSIDE)
    assert "Det vet jag tyvärr inte" in answer and "Karin Ståhl" in answer
    assert answer.endswith(sentence(word, "sv", ".alone"))
    assert "handboken" not in answer


@pytest.mark.parametrize("name", TROUBLES)
async def test_a_review_goes_by_the_rules_of_thumb(name: str, tmp_path: Path) -> None:
    reply, word = TROUBLES[name]
    async with modelled(tmp_path, lambda asked: reply, patience=patience(word)) as (stage, _):
        [answer] = await stage.say("granska min prompt: Skriv ett mejl om garantin.")
    assert "**Viktigast: bakgrunden.**" in answer and sentence(word, "sv", ".review") in answer
    assert LEAK not in answer and not RAW.search(answer)


async def test_a_limit_that_is_reached_reads_like_any_other_answer(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: "Så här.") as (stage, server):
        for _ in range(30):
            await stage.say("hur skriver jag en bättre prompt?")
        [answer] = await stage.say("hur skriver jag en bättre prompt?")
    assert sentence("daily", "sv") in answer and SOURCE["sv"] in answer
    assert len(server.asked) == 30


async def test_when_the_model_is_well_again_it_writes_again(tmp_path: Path) -> None:
    replies = [TROUBLES["500"][0], Answer("Skriv vem som läser.")]
    async with modelled(tmp_path, replies) as (stage, _):
        await stage.say("hur skriver jag en bättre prompt?")
        [answer] = await stage.say("hur skriver jag en bättre prompt?")
    assert answer.startswith("Skriv vem som läser.") and "Skrivet av AI." in answer


@pytest.mark.parametrize("standing", ["declined", "unknown"])
async def test_who_agreed_to_nothing_is_answered_and_not_remembered(
    standing: str, tmp_path: Path
) -> None:
    facts = known(standing=standing, agreed_at=None)
    async with modelled(tmp_path, lambda asked: f"Svar {LEAK}", *facts) as (stage, _):
        await stage.say("hur skriver jag en bättre prompt?")
        kept = await everything_kept(stage)
    assert LEAK not in kept
