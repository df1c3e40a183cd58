"""Words with which a question is passed over, and words that answer it all the same."""

import pytest

from coaching.readers.slots.answers import level, many_of
from coaching.readers.slots.savings import another, task
from coaching.readers.slots.skipping import answered, left, skippable
from coaching.readers.utterance import Utterance

TOOLS = ("Copilot", "ChatGPT", "DeepL", "none")
SKIPS = ["hoppa över", "vet inte", "ingen aning", "skip", "Don't know.", "überspringen"]
SKIPS += ["keine Ahnung", "weiß nicht", "no idea"]
LEAVES = ["strunta i resten", "resten senare", "skip the rest", "den Rest überspringen"]
LEAVES += ["inte nu", "that's enough", "jetzt nicht", "det räcker"]
SEVERAL = [
    ("copilot och chatgtp", ["Copilot", "ChatGPT"]),
    ("Copilot, DeepL", ["Copilot", "DeepL"]),
    ("copilott and chat gpt", ["Copilot", "ChatGPT"]),
    ("mest deepl men ibland copilot", ["Copilot", "DeepL"]),
    ("ChatGPT und DeepL", ["ChatGPT", "DeepL"]),
    ("nej", ["none"]),
    ("inga än", ["none"]),
    ("noch keine", ["none"]),
]
NEXT_TASKS = [
    ("sv", "månadsbokslut, två dagar i månaden"),
    ("sv", "ja, orderbekräftelser 20 min om dagen"),
    ("sv", "en till: mejl, 30 min varje dag"),
    ("en", "month-end closing, two days a month"),
    ("en", "also reports, about an hour every week"),
    ("en", "yes, one more"),
    ("de", "Monatsabschluss, zwei Tage im Monat"),
    ("de", "noch Protokolle, 45 Minuten jede Woche"),
]


@pytest.mark.parametrize("said", SKIPS)
def test_a_question_is_skipped(said: str) -> None:
    found = skippable(level(0, 5)).answer(Utterance(said, "sv"), 1)
    assert not answered(found) and not left(found)


@pytest.mark.parametrize("said", LEAVES)
def test_the_rest_is_left(said: str) -> None:
    assert left(skippable(level(0, 5)).answer(Utterance(said, "sv"), 1))


def test_a_bare_no_is_no_task() -> None:
    assert skippable(task, by_no=True).answer(Utterance("nej", "sv"), 1) == "skip"


@pytest.mark.parametrize(("said", "tools"), SEVERAL)
def test_several_tools_at_once(said: str, tools: list[str]) -> None:
    assert skippable(many_of("tools", TOOLS)).answer(Utterance(said, "sv"), 1) == tools


@pytest.mark.parametrize(("language", "said"), NEXT_TASKS)
def test_the_next_task_may_be_told_at_once(language: str, said: str) -> None:
    assert another.answer(Utterance(said, language), 2) == "more"


@pytest.mark.parametrize("said", ["det räcker", "nej det räcker", "that's enough", "nein danke"])
def test_enough_tasks(said: str) -> None:
    assert another.answer(Utterance(said, "sv"), 2) == "enough"
