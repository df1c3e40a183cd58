"""The playbook is whole in every language, fit for chat, and a broken file says how to mend it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from coaching.knowledge.playbook import Topic, elsewhere, load, parse, read_folder, stopwords
from coaching.messages import LANGUAGES
from coaching.readers.grammar.language import guess

TOPICS = [topic for language in LANGUAGES for topic in load(language)]
every_topic = pytest.mark.parametrize(
    "topic", TOPICS, ids=lambda topic: f"{topic.language}-{topic.id}"
)

LABELS = {
    "sv": ("**Prompt att kopiera:**", "**Så kontrollerar du:** ", "**Prova det här:** "),
    "en": ("**Prompt to copy:**", "**How to check it:** ", "**Try this:** "),
    "de": ("**Prompt zum Kopieren:**", "**So prüfst du es:** ", "**Probier es aus:** "),
}

SOUND = """---
id: tea
title: Make tea
summary: Hot water first.
keywords: tea, cup of tea
level: basic
roles: office, leaders
data_class: green
minutes: 3
sources: ISO 3103; Grandmother
reviewed: 2026-11-24
asked: how do I make tea; is this water hot enough
---

Boil the water.

- Warm the pot.
- Wait.

> Make tea.
"""


def broken(old: str, new: str) -> str:
    assert SOUND.count(old) == 1
    return SOUND.replace(old, new)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_topics(language: str) -> None:
    def alike(topic: Topic) -> tuple[object, ...]:
        return topic.id, topic.level, topic.roles, topic.data_class, topic.minutes, topic.reviewed

    assert [alike(topic) for topic in load(language)] == [alike(topic) for topic in load("en")]
    assert len(load(language)) >= 34


@every_topic
def test_a_topic_reads_alike_in_every_language(topic: Topic) -> None:
    opening, steps, label, prompt, check, last = topic.paragraphs
    copy_this, how_to_check, try_this = LABELS[topic.language]
    assert re.match(r"\w", opening)
    assert 3 <= len(steps.splitlines()) <= 5
    assert all(step.startswith("- ") for step in steps.splitlines())
    assert label == copy_this
    assert prompt == f"> {topic.prompt}"
    assert check.startswith(how_to_check)
    assert last.startswith(try_this)


@every_topic
def test_a_topic_is_short_and_its_opening_answers_alone(topic: Topic) -> None:
    assert 120 <= len(topic.body.split()) <= 220
    assert 15 <= len(topic.opening.split()) <= 65
    assert re.fullmatch(r"[^.!?]+[.!?]", topic.summary), "one sentence"
    assert len({word.casefold() for word in topic.keywords}) == len(topic.keywords) >= 10
    assert len(set(topic.asked)) == len(topic.asked) >= 15


@every_topic
def test_a_topic_is_written_in_its_own_language(topic: Topic) -> None:
    for text in (topic.opening, topic.body, " ".join(topic.asked)):
        assert guess(text) == topic.language, text


@every_topic
def test_what_is_pasted_into_a_prompt_has_a_gap_for_it(topic: Topic) -> None:
    """A prompt that speaks of a text below must say where that text goes."""
    below = {"sv": r"\bnedan", "en": r"\bbelow\b", "de": r"\bunten\b"}[topic.language]
    assert not re.search(below, topic.prompt) or re.search(r"\[[^\]]+\]", topic.prompt)


@every_topic
def test_bold_is_closed_again(topic: Topic) -> None:
    assert all(paragraph.count("**") % 2 == 0 for paragraph in topic.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_words_are_lower_case_and_no_comments(language: str) -> None:
    words = stopwords(language)
    assert "#" not in words
    assert words == {word.lower() for word in words}
    assert "ai" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_belongs_elsewhere_is_no_comment_and_stands_there_once(language: str) -> None:
    lines = elsewhere(language)
    assert len({line.casefold() for line in lines}) == len(lines) >= 100
    assert not any(line.startswith("#") for line in lines)


def test_a_file_becomes_a_topic() -> None:
    assert parse("tea.md", "en", SOUND) == Topic(
        id="tea",
        language="en",
        title="Make tea",
        summary="Hot water first.",
        keywords=("tea", "cup of tea"),
        reviewed=date(2026, 11, 24),
        paragraphs=("Boil the water.", "- Warm the pot.\n- Wait.", "> Make tea."),
        level="basic",
        roles=("office", "leaders"),
        data_class="green",
        minutes=3,
        sources=("ISO 3103", "Grandmother"),
        asked=("how do I make tea", "is this water hot enough"),
    )


def test_how_people_ask_may_be_left_out() -> None:
    assert (
        parse(
            "tea.md", "en", broken("asked: how do I make tea; is this water hot enough\n", "")
        ).asked
        == ()
    )


def test_the_prompt_to_copy_comes_without_its_marks() -> None:
    assert (
        parse("tea.md", "en", broken("> Make tea.", "> Make tea.\n> Now.")).prompt
        == "Make tea.\nNow."
    )
    assert parse("tea.md", "en", broken("> Make tea.", "Make tea.")).prompt == ""


def test_the_opening_is_the_first_paragraph_and_the_body_all_of_them() -> None:
    topic = parse("tea.md", "en", SOUND)
    assert topic.opening == "Boil the water."
    assert topic.body == SOUND.split("---\n\n")[1].strip()


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("Boil the water.", 1, "no front matter"),
        ("", 1, "no front matter"),
        ("---\nid: tea\n", 2, "no end"),
        (broken("title: Make tea", "Make tea"), 3, "'Make tea' is not a field"),
        (broken("title: Make tea", "title:"), 3, "'title:' is not a field"),
        (broken("title: Make tea", "heading: Make tea"), 3, "write 'key: value' with id, title"),
        (broken("title: Make tea", "id: tea"), 3, "'id' stands there twice"),
        (broken("title: Make tea\n", ""), 12, "title is missing"),
        (broken("level: basic\n", ""), 12, "level is missing"),
        (
            broken("level: basic", "level: novice"),
            6,
            "'novice' is not a level; write one of basic, power, champion",
        ),
        (
            broken("office, leaders", "office, pirates"),
            7,
            "'pirates' is not a role; write all alone, or some of sales",
        ),
        (broken("office, leaders", "office, all"), 7, "'all' is not a role"),
        (broken("data_class: green", "data_class: Green"), 8, "write one of green, yellow, red"),
        (
            broken("minutes: 3", "minutes: 11"),
            9,
            "'11' is no length; write the minutes as a whole number from 1 to 10",
        ),
        (broken("minutes: 3", "minutes: 0"), 9, "'0' is no length"),
        (broken("minutes: 3", "minutes: ²"), 9, "'²' is no length"),
        (broken("ISO 3103", "https://iso.example"), 10, "name the source instead"),
        (broken("id: tea", "id: coffee"), 2, "write 'id: tea'"),
        (broken("2026-11-24", "24 November"), 11, "'24 November' is not a date"),
        (broken("Boil the water.", "## Water"), 15, "a heading"),
        (broken("Boil the water.", "| tea | cup |"), 15, "a table"),
        (broken("Boil the water.", "See [here](tea)."), 15, "a link"),
        (broken("Boil the water.", "See ftp://tea."), 15, "a link"),
        (broken("Boil the water.", "Boil <b>water</b>."), 15, "HTML"),
        (broken("Boil the water.", "```"), 15, "a code block"),
        (SOUND.split("Boil", maxsplit=1)[0], 13, "there is no text"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_a_remedy(
    text: str, line: int, reason: str
) -> None:
    with pytest.raises(ValueError, match=rf"^sv/tea\.md, line {line}: ") as refusal:
        parse("sv/tea.md", "sv", text)
    assert reason in str(refusal.value)
    assert "; " in str(refusal.value)


def test_a_folder_is_read_by_id_and_only_its_markdown(tmp_path: Path) -> None:
    for name in ("tea", "coffee"):
        (tmp_path / f"{name}.md").write_text(
            SOUND.replace("id: tea", f"id: {name}"), encoding="utf-8-sig"
        )
    (tmp_path / "notes.txt").write_text("not a topic", encoding="utf-8")
    assert [topic.id for topic in read_folder(tmp_path, "en")] == ["coffee", "tea"]


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "tea.md").write_bytes(broken("Hot water", "Färskt vatten").encode("latin-1"))
    with pytest.raises(ValueError, match=r"tea\.md, line 4: .* UTF-8"):
        read_folder(tmp_path, "sv")


@pytest.mark.parametrize("language", ["fr", "", ".."])
def test_a_language_without_topics_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="put one Markdown file per topic there"):
        load(language)
