"""The learning paths, and the folders in which they and their lessons stand.

Kollega's own folder and the company's are read alike. What is broken in one is a finding that names
file, line, reason and remedy; all the rest goes on.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.resources.abc import Traversable
from typing import Any

from coaching.knowledge.front_matter import broken
from coaching.knowledge.lessons import Lesson, read_lesson
from coaching.knowledge.playbook import ASKED, by_topic, spoken_lines, utf8
from coaching.messages import LANGUAGES

PATHS = "paths.toml"
KINDS = ("general", "role")


@dataclass(frozen=True, slots=True)
class LearningPath:
    """Lessons in an order, for everybody or for a role."""

    id: str
    names: Mapping[str, str]  # language -> what it is called there
    kind: str = "role"
    lessons: tuple[str, ...] = ()  # ids without which it is not whole
    # words of departments and jobs, in lower case, by which it is offered first
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A lesson and the file it was read from."""

    lesson: Lesson
    file: str
    text: str

    def line(self, key: str) -> int:
        """The number of the line on which the front matter has this field."""
        lines = self.text.splitlines()
        return next((n for n, line in enumerate(lines, 1) if line.startswith(f"{key}:")), 1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one folder holds."""

    paths: tuple[LearningPath, ...] = ()
    lessons: tuple[Placed, ...] = ()
    hidden: frozenset[str] = frozenset()  # ids of lessons and paths that are not shown
    findings: tuple[str, ...] = ()  # file, line, reason and remedy of each broken thing
    file: str = PATHS  # of the paths
    text: str = ""  # what stands in it

    def has(self, id: str, language: str) -> bool:
        return any((one.lesson.id, one.lesson.language) == (id, language) for one in self.lessons)

    def line(self, word: str) -> int:
        """The number of the line on which the file of the paths names it."""
        lines = self.text.splitlines()
        return next((n for n, line in enumerate(lines, 1) if f'"{word}"' in line), 1)


@dataclass(slots=True)
class _Reading:
    """A folder while it is read."""

    findings: list[str] = field(default_factory=list)

    def attempt(self, read: Callable[[], Any]) -> Any:
        """What `read` gives; None, and a finding, where it refuses."""
        try:
            return read()
        except (ValueError, OSError) as refused:
            self.findings.append(str(refused))
            return None


def read_shelf(folder: Traversable) -> Shelf:
    """All that stands in `folder`: {sv,en,de}/lessons/**/*.md and paths.toml."""
    reading = _Reading()
    if not folder.is_dir():
        reason = "there is no such folder; make it, or mend [content] folder"
        return Shelf(findings=(f"{folder}, line 1: {reason}",))
    lessons = tuple(_lessons(folder, reading))
    file = folder / PATHS
    text = reading.attempt(lambda: utf8(file)) if file.is_file() else ""
    table = reading.attempt(lambda: _toml(str(file), text or "")) or {}
    paths = [
        reading.attempt(lambda one=one: _path(str(file), text, one))  # type: ignore[misc]
        for one in _tables(str(file), text or "", table, reading)
    ]
    return Shelf(
        tuple(path for path in paths if path),
        lessons,
        frozenset(map(str, table.get("hide", ()))),
        tuple(reading.findings),
        str(file),
        text or "",
    )


def _lessons(folder: Traversable, reading: _Reading) -> Iterator[Placed]:
    for language in LANGUAGES:
        found: dict[str, Placed] = {}
        for file in _markdown(folder / language / "lessons"):
            placed = reading.attempt(lambda file=file, at=language: _placed(file, at))  # type: ignore[misc]
            if not placed:
                continue
            first = found.setdefault(placed.lesson.id, placed)
            if first is not placed:
                reason = f"{placed.lesson.id!r} is the id of {first.file} as well"
                line = placed.line("id")
                reading.findings.append(
                    str(broken(placed.file, line, reason, "give one of them another id and name"))
                )
        yield from _with_questions(found, folder / language / "lessons" / ASKED, reading)


def _with_questions(
    found: Mapping[str, Placed], file: Traversable, reading: _Reading
) -> Iterator[Placed]:
    """Each with how colleagues ask for it, beside what its own file says."""
    text = (reading.attempt(lambda: utf8(file)) if file.is_file() else "") or ""
    asked = by_topic(spoken_lines(text))
    for id in sorted(asked.keys() - found.keys()):
        lines = text.splitlines()
        line = next((n for n, one in enumerate(lines, 1) if one.strip() == f"[{id}]"), 1)
        reason = f"there is no lesson {id!r} beside it"
        reading.findings.append(str(broken(str(file), line, reason, "write the id of a lesson")))
    for id, placed in found.items():
        lesson = placed.lesson
        whole = (*lesson.asked, *asked.get(id, ()))
        yield replace(placed, lesson=replace(lesson, asked=whole))


def _placed(file: Traversable, language: str) -> Placed:
    return Placed(read_lesson(file, language), str(file), utf8(file))


def _markdown(folder: Traversable) -> Iterator[Traversable]:
    if not folder.is_dir():
        return
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.is_dir():
            yield from _markdown(file)
        elif file.name.endswith(".md"):
            yield file


def _toml(file: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        named = re.search(r"line (\d+)", str(wrong))
        line = int(named[1]) if named else 1
        raise broken(file, line, str(wrong), "mend the TOML") from None


def _tables(
    file: str, text: str, table: Mapping[str, Any], reading: _Reading
) -> Iterable[Mapping[str, Any]]:
    strange = [key for key in table if key not in ("paths", "hide")]
    for key in strange:
        line = next((n for n, one in enumerate(text.splitlines(), 1) if key in one), 1)
        reason = f"{key!r} is no key of this file"
        reading.findings.append(str(broken(file, line, reason, "write [[paths]] or hide")))
    paths = table.get("paths", [])
    return [one for one in paths if isinstance(one, Mapping)] if isinstance(paths, list) else []


def _path(file: str, text: str, table: Mapping[str, Any]) -> LearningPath:
    id = str(table.get("id", ""))
    line = next((n for n, one in enumerate(text.splitlines(), 1) if f'"{id}"' in one), 1)
    if not id:
        line = next((n for n, one in enumerate(text.splitlines(), 1) if "[[paths]]" in one), 1)
        raise broken(file, line, "a path has no id", 'write id = "sales"')
    names = table.get("names", {})
    unnamed = [language for language in LANGUAGES if not _named(names, language)]
    if unnamed:
        reason = f"the path {id!r} has no name in {', '.join(unnamed)}"
        raise broken(file, line, reason, 'write names = { sv = "…", en = "…", de = "…" }')
    kind = str(table.get("kind", "role"))
    if kind not in KINDS:
        raise broken(file, line, f"{kind!r} is no kind", f"write one of {', '.join(KINDS)}")
    lessons = _texts(file, line, table, "lessons")
    twice = sorted({one for one in lessons if lessons.count(one) > 1})
    if twice:
        raise broken(file, line, f"{id!r} names {twice[0]!r} twice", "keep one of them")
    return LearningPath(id, dict(names), kind, lessons, _texts(file, line, table, "for"))


def _named(names: Any, language: str) -> bool:
    return isinstance(names, Mapping) and isinstance(names.get(language), str) and names[language]


def _texts(file: str, line: int, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    texts = table.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise broken(file, line, f"{key} is no list of texts", f'write {key} = ["…"]')
    return tuple(texts)
