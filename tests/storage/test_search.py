"""People ask in a hurry; the right topic comes first all the same, and small talk finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.messages import LANGUAGES, Language
from coaching.playbook import Topic, load
from coaching.ports import Library
from storage.search import TopicSearch, fold, likeness

NONE = "-"


def asked(language: str) -> list[tuple[str, str]]:
    """Every question in `language` with the topic that should answer it, from the file beside this one."""
    lines = (Path(__file__).parent / "questions.txt").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("#")]
    return [(question, topic) for spoken, topic, question in rows if spoken == language]


@pytest.fixture(scope="module")
def search() -> Iterator[TopicSearch]:
    with TopicSearch(topic for language in LANGUAGES for topic in load(language)) as search:
        yield search


def ids(library: Library, question: str, language: Language) -> list[str]:
    return [topic.id for topic in library.find(question, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tired_people_find_the_right_topic(search: TopicSearch, language: Language) -> None:
    questions = [(question, topic) for question, topic in asked(language) if topic != NONE]
    answers = [(question, topic, ids(search, question, language)) for question, topic in questions]
    not_first = [(question, found) for question, topic, found in answers if found[:1] != [topic]]
    missed = [(question, found) for question, topic, found in answers if topic not in found]
    assert len(questions) >= 25
    assert {topic for _, topic in questions} == {topic.id for topic in load(language)}, "each is asked for"
    assert len(not_first) <= 0.15 * len(questions), not_first
    assert len(missed) <= 0.05 * len(questions), missed


@pytest.mark.parametrize(
    ("question", "language"),
    [(question, language) for language in LANGUAGES for question, topic in asked(language) if topic == NONE],
)
def test_small_talk_finds_nothing(search: TopicSearch, question: str, language: Language) -> None:
    assert ids(search, question, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_topic_is_found_by_its_title(search: TopicSearch, language: Language) -> None:
    found = {topic.title: search.find(topic.title, language, limit=1) for topic in load(language)}
    assert found == {topic.title: (topic,) for topic in load(language)}


@pytest.mark.parametrize(
    ("question", "language", "topic"),
    [
        ("mötesanteckningar", "sv", "meeting-notes"),
        ("styrelsemötesanteckningar", "sv", "meeting-notes"),
        ("offertskrivning", "sv", "quotations"),
        ("Abteilungsbesprechungsprotokoll", "de", "meeting-notes"),
        ("Uebersetzungen", "de", "translation"),
        ("halucinating", "en", "review-answer"),
        ("OVERSATTNING", "sv", "translation"),
        ('"* NEAR(prompt) - : ^ OR AND NOT {title}: prompt*', "en", "better-prompt"),
        ("'; DROP keywords; -- gdpr", "en", "what-may-i-paste"),
        ("pro\0mpt gdpr", "en", "what-may-i-paste"),
        ("\ud800 gdpr", "en", "what-may-i-paste"),
        ("gdpr " + "\n-- pasted --\n" * 4_000, "en", "what-may-i-paste"),
        ("\n-- pasted --\n" * 4_000 + " gdpr", "en", "what-may-i-paste"),
        ("x" * 40_000 + " gdpr", "en", "what-may-i-paste"),
        ("eu", "de", "eu-ai-act"),
    ],
    ids=lambda value: value[:40].encode("ascii", "backslashreplace").decode(),
)
def test_compounds_typos_and_syntax_do_no_harm(
    search: TopicSearch, question: str, language: Language, topic: str
) -> None:
    assert ids(search, question, language)[:1] == [topic]


@pytest.mark.parametrize("question", ["", " ", "\0", "?!", '"', "*", "how do I do it?", "x" * 40_000, "🤖"])
def test_a_question_without_a_telling_word_finds_nothing(search: TopicSearch, question: str) -> None:
    assert search.find(question, "en") == ()


@given(question=st.text(st.characters(), max_size=80), language=st.sampled_from(LANGUAGES))
def test_no_question_breaks_the_search(search: TopicSearch, question: str, language: Language) -> None:
    found = search.find(question, language)
    assert len(found) <= 3
    assert {topic.language for topic in found} <= {language}


def test_the_limit_cuts_the_worse_answers_off(search: TopicSearch) -> None:
    question = "prompt template for meeting notes and translation"
    three = search.find(question, "en")
    assert len(three) == 3
    assert search.find(question, "en", limit=1) == three[:1]


def test_an_unknown_language_finds_nothing(search: TopicSearch) -> None:
    assert search.find("prompt", "fr") == ()


def test_threads_may_share_it(search: TopicSearch) -> None:
    questions = [question for question, topic in asked("sv") if topic != NONE][:20]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda question: search.find(question, "sv"), questions))
    assert together == [search.find(question, "sv") for question in questions]


def test_a_keyword_that_every_topic_shares_tells_nothing() -> None:
    topics = [topic(name, "machine") for name in ("one", "two", "three", "four", "five", "six")]
    with TopicSearch([*topics, topic("seven", "machine", "valve")]) as search:
        assert search.find("machine", "en") == ()
        assert [found.id for found in search.find("machine valve", "en")] == ["seven"]


def test_one_word_of_a_longer_keyword_is_not_enough() -> None:
    with TopicSearch([topic("absence", "sick leave"), topic("tools", "hammer")]) as search:
        assert search.find("when does the bus leave", "en") == ()
        assert [found.id for found in search.find("sick leave", "en")] == ["absence"]


@pytest.mark.parametrize(
    ("word", "keyword"),
    [
        ("besprechungsprotokoll", "protokoll"),
        ("offerter", "offert"),
        ("anteckingar", "anteckningar"),
        ("kundmejl", "mejl"),
    ],
)
def test_akin(word: str, keyword: str) -> None:
    assert 0.5 < likeness(word, keyword) < likeness(keyword, keyword) == 1.0


@pytest.mark.parametrize(
    ("word", "keyword"),
    [("wetter", "netter"), ("fährt", "gefahr"), ("back", "background"), ("art", "artikel"), ("", "a")],
)
def test_strangers(word: str, keyword: str) -> None:
    assert likeness(fold(word), fold(keyword)) == 0.0


def topic(name: str, *keywords: str) -> Topic:
    return Topic(name, "en", name, name, keywords, date(2026, 11, 24), (f"All about {name}.",))
