"""Lessons and paths are whole in every language, fit for one message, and a broken file says how to
mend it while the good ones go on.
"""

import re
from pathlib import Path

import pytest

from coaching.knowledge import playbook
from coaching.knowledge.curriculum import curriculum, ours, own_alone, unfinished
from coaching.knowledge.lessons import Lesson, parse, worded
from coaching.knowledge.paths import read_shelf
from coaching.messages import LANGUAGES
from coaching.readers.grammar.language import guess

PATHS = (
    "basic", "power", "champion", "sales", "hr", "finance", "service", "production", "projects",
    "office", "leaders", "safe",
)  # fmt: skip
LESSONS = [placed.lesson for placed in ours().lessons]
every_lesson = pytest.mark.parametrize(
    "lesson", LESSONS, ids=lambda lesson: f"{lesson.language}-{lesson.id}"
)

SOUND = """---
id: own-tea
title: Make tea
summary: Hot water first.
keywords: tea, cup of tea
path: basic
order: 7
level: basic
roles: all
data_class: green
minutes: 5
task: Make a cup for somebody.
end: It is empty.
check: The cup was there.
ground: iterate
sources: ISO 3103
reviewed: 2026-12-01
asked: how do I make tea
---

Boil the water for {product|the cup}.

> Make tea with {tool|a kettle}.
"""


def test_nothing_of_ours_is_broken_and_all_twelve_paths_are_whole() -> None:
    assert ours().findings == unfinished(ours()) == ()
    assert tuple(path.id for path in own_alone().paths) == PATHS
    assert len(own_alone().lessons) == len(LESSONS) == 67 * len(LANGUAGES)
    for path in own_alone().paths:
        taught = [[one.id for one in own_alone().of(path.id, one)] for one in LANGUAGES]
        assert taught[0] == taught[1] == taught[2] == list(path.lessons)
        assert len(path.lessons) >= 4


@every_lesson
def test_a_lesson_is_whole_and_alike_in_every_language(lesson: Lesson) -> None:
    for part in (lesson.title, lesson.task, lesson.end, lesson.check, *lesson.sources):
        assert part.strip()
    assert re.fullmatch(r"[^.!?]+[.?](?: [^.!?]+[.?])?", lesson.summary)
    assert len(lesson.keywords) >= 8 and len(lesson.asked) >= 6
    assert len(lesson.task) <= 300 and len(lesson.end) <= 160 and len(lesson.summary) <= 110
    topics = {topic.id for topic in playbook.load(lesson.language)}
    assert lesson.ground and set(lesson.ground) <= topics
    twins = [one for one in LESSONS if one.id == lesson.id]
    alike = {(one.path, one.order, one.level, one.minutes, one.reviewed) for one in twins}
    assert len(alike) == 1


@every_lesson
def test_a_lesson_is_written_in_its_own_language(lesson: Lesson) -> None:
    for text in (worded(lesson.idea, {}), lesson.task, " ".join(lesson.asked)):
        assert guess(text) == lesson.language, text
    assert not lesson.prompt or re.search(r"\[[^\]]+\]", lesson.prompt) or "{" not in lesson.prompt


def test_the_companys_own_words_stand_in_the_gaps() -> None:
    lesson = parse("en/lessons/own-tea.md", "en", SOUND)
    assert worded(lesson.idea, {}) == "Boil the water for the cup."
    assert worded(lesson.prompt, {"tool": "Copilot"}) == "Make tea with Copilot."


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("path: basic", "path:\tbasic", 6, "there is a tab"),
        ("task: Make a cup for somebody.\n", "", 18, "task is missing"),
        ("minutes: 5", "minutes: 4", 11, "4 minutes are too few"),
        ("order: 7", "order: first", 7, "'first' is no place"),
        ("id: own-tea", "id: tea", 2, "'tea' is not the file's name"),
        ("{product|the cup}", "{cup}", 21, "the braces hold no word"),
        ("> Make", "> Stop.\n\n> Make", 25, "there is a second prompt"),
        ("Boil", "Boil it. " * 130 + "Boil", 20, "text, task and end have"),
    ],
)
def test_a_broken_lesson_names_file_line_and_reason(
    old: str, new: str, line: int, reason: str
) -> None:
    assert SOUND.count(old) == 1
    with pytest.raises(ValueError, match=rf"own-tea\.md, line {line}: .*{re.escape(reason)}"):
        parse("en/lessons/own-tea.md", "en", SOUND.replace(old, new))


def test_a_company_adds_replaces_and_hides_and_hears_of_what_is_broken(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "lessons"
    (folder / "more").mkdir(parents=True)
    (folder / "own-tea.md").write_text(SOUND)
    (folder / "more" / "own-tea.md").write_text(SOUND)
    own_trust = SOUND.replace("own-tea", "basic-trust").replace("order: 7", "order: 4")
    (folder / "basic-trust.md").write_text(own_trust)
    (folder / "own-umlaut.md").write_bytes(SOUND.encode() + "Tür".encode("latin-1"))
    (folder / "own-lost.md").write_text(
        SOUND.replace("own-tea", "own-lost").replace("path: basic", "path: tea")
    )
    (tmp_path / "paths.toml").write_text(
        'hide = ["basic-right-form", "no-such"]\n\n[[paths]]\nid = "kitchen"\n'
        'names = { sv = "Kök", en = "Kitchen", de = "Küche" }\nlessons = ["own-oven"]\n'
    )
    taught = curriculum(read_shelf(tmp_path))

    shown = [lesson.id for lesson in taught.of("basic", "en")]
    assert shown == [
        "basic-first-prompt", "basic-what-to-paste", "basic-trust", "basic-one-more-round",
        "basic-time-thief", "own-tea",
    ]  # fmt: skip
    replaced = taught.lesson("basic-trust", "en")
    assert replaced and replaced.title == "Make tea"
    untouched = taught.lesson("basic-trust", "sv")
    assert untouched and untouched.title == "Lita lagom"
    assert "kitchen" not in [path.id for path in taught.shown("en")]
    found = "\n".join(taught.findings)
    assert "own-umlaut.md, line 24: the text is not in UTF-8" in found
    assert re.search(r"own-tea\.md, line 2: 'own-tea' is the id of .* as well", found)
    assert "own-lost.md, line 6: there is no path 'tea'" in found
    assert "own-tea.md, line 2: 'own-tea' is not written in sv and de" in found
    assert "paths.toml, line 6: the path 'kitchen' names 'own-oven', which is missing" in found
    assert "paths.toml, line 1: hide names 'no-such'" in found
    assert len(taught.findings) == 7  # own-lost is in one language alone, too


def test_a_folder_that_is_not_there_or_holds_bad_toml_is_named(tmp_path: Path) -> None:
    assert "there is no such folder" in read_shelf(tmp_path / "none").findings[0]
    (tmp_path / "paths.toml").write_text("[[paths]]\nid = \n")
    assert "paths.toml, line 2" in read_shelf(tmp_path).findings[0]
    assert curriculum(read_shelf(tmp_path)).paths == own_alone().paths
