"""The playbook is whole in every language, fit for chat, and a broken file says how to mend it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from coaching.messages import LANGUAGES
from coaching.playbook import Topic, load, parse, read_folder, stopwords

TOPICS = [topic for language in LANGUAGES for topic in load(language)]
every_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: f"{topic.language}-{topic.id}")

SOUND = """---
id: tea
title: Make tea
summary: Hot water first.
keywords: tea, cup of tea
reviewed: 2026-11-24
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
    assert [topic.id for topic in load(language)] == [topic.id for topic in load("en")]
    assert len(load(language)) >= 16


@every_topic
def test_a_topic_reads_alike_in_every_language(topic: Topic) -> None:
    opening, steps, before, old_prompt, after, new_prompt, last = topic.paragraphs
    assert re.match(r"\w", opening)
    assert 3 <= len(steps.splitlines()) <= 5
    assert all(re.match(r"- |\d\. ", step) for step in steps.splitlines())
    assert (before, after) == {"sv": ("**Före:**", "**Efter:**"), "en": ("**Before:**", "**After:**")}.get(
        topic.language, ("**Vorher:**", "**Nachher:**")
    )
    assert all(line.startswith("> ") for prompt in (old_prompt, new_prompt) for line in prompt.splitlines())
    assert last.startswith(
        {"sv": "**Prova det här:**", "en": "**Try this:**", "de": "**Probier es aus:**"}[topic.language]
    )


@every_topic
def test_a_topic_is_short_and_its_opening_answers_alone(topic: Topic) -> None:
    assert 120 <= len(topic.body.split()) <= 250
    assert 15 <= len(topic.opening.split()) <= 60
    assert re.fullmatch(r"[^.!?]+[.!?]", topic.summary), "one sentence"
    assert len(topic.keywords) == len(set(topic.keywords)) >= 10


@every_topic
def test_bold_is_closed_again(topic: Topic) -> None:
    assert all(paragraph.count("**") % 2 == 0 for paragraph in topic.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_words_are_lower_case_and_no_comments(language: str) -> None:
    words = stopwords(language)
    assert "#" not in words
    assert words == {word.lower() for word in words}
    assert "ai" in words


def test_a_file_becomes_a_topic() -> None:
    assert parse("tea.md", "en", SOUND) == Topic(
        id="tea",
        language="en",
        title="Make tea",
        summary="Hot water first.",
        keywords=("tea", "cup of tea"),
        reviewed=date(2026, 11, 24),
        paragraphs=("Boil the water.", "- Warm the pot.\n- Wait.", "> Make tea."),
    )


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
        (broken("title: Make tea\n", ""), 6, "title is missing"),
        (broken("id: tea", "id: coffee"), 2, "write 'id: tea'"),
        (broken("2026-11-24", "24 November"), 6, "'24 November' is not a date"),
        (broken("Boil the water.", "## Water"), 9, "a heading"),
        (broken("Boil the water.", "| tea | cup |"), 9, "a table"),
        (broken("Boil the water.", "See [here](tea)."), 9, "a link"),
        (broken("Boil the water.", "See ftp://tea."), 9, "a link"),
        (broken("Boil the water.", "Boil <b>water</b>."), 9, "HTML"),
        (broken("Boil the water.", "```"), 9, "a code block"),
        (SOUND.split("Boil", maxsplit=1)[0], 7, "there is no text"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_a_remedy(text: str, line: int, reason: str) -> None:
    with pytest.raises(ValueError, match=rf"^sv/tea\.md, line {line}: ") as refusal:
        parse("sv/tea.md", "sv", text)
    assert reason in str(refusal.value)
    assert "; " in str(refusal.value)


def test_a_folder_is_read_by_id_and_only_its_markdown(tmp_path: Path) -> None:
    for name in ("tea", "coffee"):
        (tmp_path / f"{name}.md").write_text(SOUND.replace("id: tea", f"id: {name}"), encoding="utf-8-sig")
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
