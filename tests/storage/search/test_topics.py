"""People ask in a hurry; what answers is among the first three all the same, and what nothing
answers finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.knowledge.curriculum import own_alone
from coaching.knowledge.playbook import Topic, load
from coaching.messages import LANGUAGES, Language
from storage.search.topics import TopicSearch

NONE = "-"
WRITTEN_APART = (
    "dev",
    "held_out",
)  # together the 40 questions a language, and 20 that nothing here answers
AFTERWARDS = ("earlier", "tuned", "last")
HELD_OUT = ("final",)  # given to nothing


def asked(language: str, *files: str) -> list[tuple[str, str]]:
    """Every question in `language` with the topic that should answer it, from the files under
    questions/.
    """
    folder = Path(__file__).parent / "questions"
    lines = [
        line
        for file in files
        for line in (folder / f"{file}.txt").read_text(encoding="utf-8").splitlines()
    ]
    rows = [
        [cell.strip() for cell in line.split("|", 2)] for line in lines if not line.startswith("#")
    ]
    return [(question, topic) for spoken, topic, question in rows if spoken == language]


@pytest.fixture(scope="module")
def search() -> Iterator[TopicSearch]:
    with TopicSearch(topic for language in LANGUAGES for topic in load(language)) as search:
        yield search


def ids(library: TopicSearch, question: str, language: Language) -> list[str]:
    return [topic.id for topic in library.best(question, language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "files", [WRITTEN_APART, AFTERWARDS, HELD_OUT], ids=["written apart", "afterwards", "held out"]
)
def test_tired_people_find_the_right_topic(
    search: TopicSearch, language: Language, files: tuple[str, ...]
) -> None:
    questions = [(question, topic) for question, topic in asked(language, *files) if topic != NONE]
    answers = [(question, topic, ids(search, question, language)) for question, topic in questions]
    missed = [
        (question, topic, found)
        for question, topic, found in answers
        if not set(topic.split("/")) & set(found)
    ]
    assert len(questions) >= 40
    assert len(missed) <= 0.1 * len(questions), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_topic_is_asked_for(language: Language) -> None:
    assert {topic for _, topic in asked(language, *WRITTEN_APART)} == {
        NONE,
        *(topic.id for topic in load(language)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "files", [WRITTEN_APART, AFTERWARDS, HELD_OUT], ids=["written apart", "afterwards", "held out"]
)
def test_what_somebody_else_should_answer_finds_nothing(
    search: TopicSearch, language: Language, files: tuple[str, ...]
) -> None:
    questions = [question for question, topic in asked(language, *files) if topic == NONE]
    answered = [
        (question, found) for question in questions if (found := ids(search, question, language))
    ]
    assert len(questions) >= 20
    assert len(answered) <= 0.1 * len(questions), answered


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_topic_is_found_by_its_title(search: TopicSearch, language: Language) -> None:
    found = {topic.title: search.best(topic.title, language, limit=1) for topic in load(language)}
    assert found == {topic.title: (topic,) for topic in load(language)}


@pytest.mark.parametrize(
    ("question", "language", "topic"),
    [
        ("mötesanteckningar", "sv", "meeting-notes"),
        ("styrelsemötesanteckningar", "sv", "meeting-notes"),
        ("offertskrivning", "sv", "quotations"),
        ("Abteilungsbesprechungsprotokoll", "de", "meeting-notes"),
        ("Uebersetzungen", "de", "translation"),
        ("halucinating", "en", "hallucinations"),
        ("OVERSATTNING", "sv", "translation"),
        ('"* (how do I write a better prompt) - : ^ {', "en", "better-prompt"),
        ("'; DROP keywords; -- gdpr", "en", "personal-data"),
        ("pro\0mpt gdpr", "en", "personal-data"),
        ("\ud800 gdpr", "en", "personal-data"),
        ("gdpr " + "\n-- lorem --\n" * 4_000, "en", "personal-data"),
        ("\n-- lorem --\n" * 4_000 + " gdpr", "en", "personal-data"),
        ("x" * 40_000 + " gdpr", "en", "personal-data"),
        ("eu", "de", "eu-ai-act"),
    ],
    ids=lambda value: value[:40].encode("ascii", "backslashreplace").decode(),
)
def test_compounds_typos_and_syntax_do_no_harm(
    search: TopicSearch, question: str, language: Language, topic: str
) -> None:
    assert ids(search, question, language)[:1] == [topic]


@pytest.mark.parametrize(
    "question", ["", " ", "\0", "?!", '"', "*", "how do I do it?", "x" * 40_000, "🤖"]
)
def test_a_question_without_a_telling_word_finds_nothing(
    search: TopicSearch, question: str
) -> None:
    assert search.best(question, "en") == ()


@given(question=st.text(st.characters(), max_size=80), language=st.sampled_from(LANGUAGES))
def test_no_question_breaks_the_search(
    search: TopicSearch, question: str, language: Language
) -> None:
    found = search.best(question, language)
    assert len(found) <= 3
    assert {topic.language for topic in found} <= {language}


def test_the_limit_cuts_the_worse_answers_off(search: TopicSearch) -> None:
    question = "prompt template for meeting notes and translation"
    three = search.best(question, "en")
    assert len(three) == 3
    assert search.best(question, "en", limit=1) == three[:1]


def test_an_unknown_language_finds_nothing(search: TopicSearch) -> None:
    assert search.best("prompt", "fr") == ()


def test_threads_may_share_it(search: TopicSearch) -> None:
    questions = [question for question, topic in asked("sv", "dev") if topic != NONE]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda question: search.best(question, "sv"), questions))
    assert together == [search.best(question, "sv") for question in questions]


def test_a_keyword_that_every_topic_shares_tells_nothing() -> None:
    topics = [topic(name, "machine") for name in ("one", "two", "three", "four", "five", "six")]
    with TopicSearch([*topics, topic("seven", "machine", "valve")]) as search:
        assert [found.id for found in search.best("machine valve", "en")][:1] == ["seven"]


def test_one_word_of_a_longer_keyword_is_not_enough() -> None:
    with TopicSearch(
        [topic("splicing", "splice a mooring rope"), topic("tools", "hammer")]
    ) as search:
        assert search.best("has anybody seen the rope ladder of the old ferry", "en") == ()
        assert [found.id for found in search.best("splice a mooring rope", "en")] == ["splicing"]


@pytest.fixture
def learning(search: TopicSearch) -> Iterator[TopicSearch]:
    """A search that a test may add to; what is removed afterwards leaves no trace, as is shown
    below.
    """
    yield search
    for id in OWN:
        search.remove(id)


OWN = ("use_case:1", "prompt:1", "rule:1")
SPOKEN_QUOTE = Topic(
    id="use_case:1",
    language="sv",
    title="Offert från röstmemo",
    summary="Prata in kundbesöket i bilen och få en första offert.",
    keywords=(),
    reviewed=date(2026, 11, 25),
    paragraphs=(
        "Tala in vad kunden vill ha, kör utskriften genom offertprompten och fyll i priserna "
        "själv.",
    ),
    kind="use_case",
    source="Användningsfall: offert från röstmemo",
)


def test_an_own_entry_is_found_by_what_it_is_called(learning: TopicSearch) -> None:
    learning.add(SPOKEN_QUOTE)
    assert learning.best("kan man göra en offert av ett röstmemo", "sv")[0] == SPOKEN_QUOTE


def test_an_own_entry_comes_before_a_built_in_one_that_fits_as_well(learning: TopicSearch) -> None:
    (builtin,) = learning.best("hur får jag den att skriva våra offerter", "sv", limit=1)
    own = replace(builtin, id="prompt:1", kind="prompt", source="Promptbanken")
    learning.add(own)
    assert learning.best("hur får jag den att skriva våra offerter", "sv")[:2] == (own, builtin)


def test_an_own_entry_is_found_in_the_reader_s_language_too(learning: TopicSearch) -> None:
    learning.add(replace(SPOKEN_QUOTE, title="Offert per voice memo", keywords=("voice memo",)))
    assert [found.id for found in learning.best("quote from a voice memo", "en")][:1] == [
        "use_case:1"
    ]


def test_an_own_entry_in_the_reader_s_language_stays_beside_its_translation(
    learning: TopicSearch,
) -> None:
    english = replace(
        SPOKEN_QUOTE,
        language="en",
        title="Quote from a voice memo",
        summary="Dictate it in the car.",
    )
    learning.add(english)
    learning.add(SPOKEN_QUOTE)
    assert learning.best("quote from a voice memo", "en")[0] == english
    assert learning.best("offert från röstmemo", "sv")[0] == SPOKEN_QUOTE


def test_an_own_entry_answers_even_what_would_belong_elsewhere(learning: TopicSearch) -> None:
    assert ids(learning, "var får man parkera", "sv") == []
    learning.add(replace(SPOKEN_QUOTE, id="rule:1", title="Var får man parkera", kind="rule"))
    assert ids(learning, "var får man parkera", "sv") == ["rule:1"]


def test_an_entry_of_the_same_id_takes_the_place_of_the_old_one(learning: TopicSearch) -> None:
    learning.add(SPOKEN_QUOTE)
    learning.add(
        replace(
            SPOKEN_QUOTE, title="Ritningskontroll med lupp", summary="Lupp.", paragraphs=("Lupp.",)
        )
    )
    assert "use_case:1" not in ids(learning, "offert från röstmemo", "sv")
    assert ids(learning, "ritningskontroll med lupp", "sv")[:1] == ["use_case:1"]


def test_what_is_removed_leaves_no_trace(learning: TopicSearch) -> None:
    questions = [question for question, _ in asked("sv", "dev")]
    before = [learning.best(question, "sv") for question in questions]
    learning.add(SPOKEN_QUOTE)
    learning.remove(SPOKEN_QUOTE.id)
    learning.remove("never there")
    assert [learning.best(question, "sv") for question in questions] == before


def test_own_entries_may_be_there_from_the_start() -> None:
    with TopicSearch(load("sv"), extra=[SPOKEN_QUOTE]) as search:
        assert ids(search, "offert från röstmemo", "sv")[:1] == ["use_case:1"]


def topic(name: str, *keywords: str) -> Topic:
    return Topic(name, "en", name, name, keywords, date(2026, 11, 24), (f"All about {name}.",))


@pytest.fixture(scope="module")
def taught() -> Iterator[TopicSearch]:
    """The search as it is where lessons are taught."""
    pages = (topic for language in LANGUAGES for topic in load(language))
    with TopicSearch((*pages, *own_alone().topics())) as search:
        yield search


def of_lessons(language: str, name: str) -> list[tuple[str, str]]:
    """A question, and the lesson it is about or NONE."""
    file = Path(__file__).parent / "questions" / "lessons" / name / f"{language}.tsv"
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    return [(question, NONE if id == "elsewhere" else id) for id, question in rows]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["first", "second", "fourth"])
def test_a_lesson_is_found_by_what_people_are_stuck_with(
    taught: TopicSearch, language: Language, name: str
) -> None:
    asked_for = of_lessons(language, name)
    found = [(question, id, ids(taught, question, language)) for question, id in asked_for]
    ours = [(question, id, three) for question, id, three in found if id != NONE]
    missed = [(question, id, three) for question, id, three in ours if id not in three]
    answered = [(question, three) for question, id, three in found if id == NONE and three]
    assert len(missed) <= 0.1 * len(ours), missed
    assert len(answered) <= 0.1 * (len(found) - len(ours)), answered


@pytest.mark.parametrize("language", LANGUAGES)
def test_lessons_leave_the_playbook_its_place(taught: TopicSearch, language: Language) -> None:
    questions = [(question, topic) for question, topic in asked(language, "final", "held_out")]
    found = [
        (set(topic.split("/")), ids(taught, question, language)) for question, topic in questions
    ]
    right = [
        bool(wanted & set(three)) if NONE not in wanted else not three for wanted, three in found
    ]
    assert sum(right) >= 0.9 * len(right)


def test_a_lesson_that_fits_nearly_as_well_stands_third(taught: TopicSearch) -> None:
    found = ids(taught, "translate the service manual", "en")
    assert found == ["translation", "service-troubleshoot", "production-glossary"]


def test_what_is_asked_in_just_the_words_of_a_page_finds_its_lesson_too(
    taught: TopicSearch,
) -> None:
    found = ids(taught, "den skriver inte som vi brukar", "sv")
    assert found[:2] == ["show-examples", "power-show-how"]


def test_a_lesson_stands_behind_the_page_that_answers(taught: TopicSearch) -> None:
    first, *others = taught.best("kan man lita på det ai skriver", "sv")
    assert first.kind == "playbook"
    assert "basic-trust" in [topic.id for topic in others]
