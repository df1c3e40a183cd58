"""What strangers typed, and how much of it is read rightly. First figures: beside the samples."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coaching.meaning.deciding import meaning_when
from coaching.meaning.meant import meant
from coaching.meaning.sentences import sentences
from coaching.messages import LANGUAGES, Language
from coaching.readers.utterance import Utterance
from storage.learnt.meanings import LearntMeanings

SAMPLES = Path(__file__).parents[2] / "samples" / "meanings"
FIGURES = {"dashboard", "figures", "company_figures"}
MEANINGS = LearntMeanings()
SETS = ("first", "second", "third", "fourth")


def rows(name: str, language: Language) -> Iterator[dict[str, Any]]:
    for line in (SAMPLES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["lang"] == language:
            yield row


async def right(name: str, language: Language, asked: str | None = None) -> tuple[int, int]:
    """How many are read as their author meant them, of how many."""
    hits = of = 0
    for row in rows(name, language):
        question = row.get("asked", "")
        if asked is not None and question != asked:
            continue
        found = await meaning_when(question, Utterance(row["text"], language), MEANINGS)
        both = {found.word, row.get("meant", "elsewhere")}
        hits += len(both) == 1 or ("dashboard" in both and both <= FIGURES)
        of += 1
    return hits, of


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SETS)
async def test_what_strangers_typed(name: str, language: Language) -> None:
    hits, of = await right(name, language)
    assert hits / of >= 0.93


async def share(kind: str, language: Language, asked: str | None = None) -> float:
    """Of all sets together."""
    found = [await right(f"{name}{kind}", language, asked) for name in SETS]
    return sum(hits for hits, _ in found) / sum(of for _, of in found)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_answer_to_the_consent(language: Language) -> None:
    assert await share("", language, "consent") >= 0.95


@pytest.mark.parametrize("language", LANGUAGES)
async def test_questions_about_kollega_itself(language: Language) -> None:
    assert await share("_about", language) >= 0.95


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_belongs_elsewhere(language: Language) -> None:
    assert await share("_elsewhere", language) >= 0.86


@pytest.mark.parametrize(
    ("language", "text", "means"),
    [
        ("sv", "nej spara inte den", "no"),
        ("en", "no, don't save that one", "no"),
        ("de", "nein, bitte nicht speichern", "no"),
        ("sv", "nej, 20 min", "correction"),
        ("en", "no, it was twenty minutes", "correction"),
        ("de", "nein, für die angebote", "correction"),
    ],
)
async def test_a_no_to_the_whole_is_no_other_value(
    language: Language, text: str, means: str
) -> None:
    found = await meaning_when("confirm_saving", Utterance(text, language), MEANINGS)
    assert found.word == means


def test_every_language_has_a_file_for_every_meaning() -> None:
    assert len({tuple(sentences(language)) for language in LANGUAGES}) == 1


def test_no_file_is_empty() -> None:
    for language in LANGUAGES:
        assert all(lines for lines in sentences(language).values())


def test_finer_kinds_of_a_meaning_count_together() -> None:
    found = meant({"who_helps": 0.3, "who_helps.champion": 0.25, "coach": 0.45})
    assert (found.word, found.finer, found.others) == ("who_helps", "who_helps", ("coach",))


def test_an_answer_is_likelier_where_one_is_waited_for() -> None:
    likely = {"yes": 0.3, "smalltalk": 0.7}
    assert meant(likely).word == "smalltalk"
    assert meant(likely, answer_is_due=True).word == "yes"
