"""What is taught here: Kollega's own lessons, and what the company adds, replaces and hides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

from coaching.knowledge.front_matter import broken
from coaching.knowledge.lessons import Lesson
from coaching.knowledge.paths import LearningPath, Placed, Shelf, read_shelf
from coaching.knowledge.playbook import Topic
from coaching.messages import LANGUAGES


@dataclass(frozen=True)
class Curriculum:
    """The paths that are shown, and their lessons in each language."""

    paths: tuple[LearningPath, ...] = ()
    lessons: Mapping[tuple[str, str], Lesson] = field(default_factory=dict)  # language, id
    findings: tuple[str, ...] = ()  # what of the company's own could not be used

    def shown(self, language: str) -> tuple[LearningPath, ...]:
        """The paths that have lessons in this language, in their order."""
        return tuple(path for path in self.paths if self.of(path.id, language))

    def path(self, id: str) -> LearningPath | None:
        return next((path for path in self.paths if path.id == id), None)

    def of(self, path: str, language: str) -> tuple[Lesson, ...]:
        """The lessons of a path in their order."""
        return tuple(self._by_path.get((language, path), ()))

    @cached_property
    def _by_path(self) -> Mapping[tuple[str, str], Sequence[Lesson]]:
        found: dict[tuple[str, str], list[Lesson]] = defaultdict(list)
        in_order = sorted(self.lessons.items(), key=lambda one: (one[1].order, one[1].id))
        for (language, _), lesson in in_order:
            found[language, lesson.path].append(lesson)
        return dict(found)

    def topics(self) -> Iterator[Topic]:
        """Every lesson, as the search finds it."""
        return (lesson.topic for lesson in self.lessons.values())

    def lesson(self, id: str, language: str) -> Lesson | None:
        return self.lessons.get((language, id))


@cache
def ours() -> Shelf:
    """Kollega's own content."""
    return read_shelf(files("coaching") / "content")


@cache
def own_alone() -> Curriculum:
    """What is taught where the company adds nothing."""
    return curriculum(Shelf())


def curriculum(company: Shelf, own: Shelf | None = None) -> Curriculum:
    """Both together: the company's paths and lessons replace ours of the same id."""
    built_in = own or ours()
    hidden = company.hidden
    lessons = {_key(one): one.lesson for shelf in (built_in, company) for one in shelf.lessons}
    visible = {key: lesson for key, lesson in lessons.items() if key[1] not in hidden}
    theirs = {path.id for path in company.paths}
    kept = [path for path in built_in.paths if path.id not in theirs]
    whole = [path for path in kept if _whole(path, lessons)]
    paths = tuple(path for path in (*whole, *company.paths) if path.id not in hidden)
    shown = {path.id for path in paths}
    taught = {key: lesson for key, lesson in visible.items() if lesson.path in shown}
    findings = (*company.findings, *_amiss(company, built_in))
    return Curriculum(paths, taught, findings)


def _key(placed: Placed) -> tuple[str, str]:
    return placed.lesson.language, placed.lesson.id


def _whole(path: LearningPath, lessons: Mapping[tuple[str, str], Lesson]) -> bool:
    wanted = ((language, id) for language in LANGUAGES for id in path.lessons)
    return all(key in lessons for key in wanted)


def unfinished(shelf: Shelf) -> tuple[str, ...]:
    """Of a folder's paths those that lack a lesson in some language."""
    return tuple(_missing(shelf, Shelf()))


def _amiss(company: Shelf, built_in: Shelf) -> Iterator[str]:
    yield from _missing(company, built_in)
    yield from _strange(company, built_in)
    known = {path.id for path in (*built_in.paths, *company.paths)}
    for placed in company.lessons:
        lesson = placed.lesson
        if lesson.path not in known:
            reason = f"there is no path {lesson.path!r}"
            remedy = f"write one of {', '.join(sorted(known))}, or add it to paths.toml"
            yield str(broken(placed.file, placed.line("path"), reason, remedy))
        lacking = [one for one in LANGUAGES if not _there(lesson.id, one, company, built_in)]
        if lacking:
            reason = f"{lesson.id!r} is not written in {' and '.join(lacking)}"
            remedy = f"add {lacking[0]}/lessons/{lesson.id}.md; until then only others see it"
            yield str(broken(placed.file, placed.line("id"), reason, remedy))


def _missing(shelf: Shelf, other: Shelf) -> Iterator[str]:
    for path in shelf.paths:
        for id in path.lessons:
            lacking = [one for one in LANGUAGES if not _there(id, one, shelf, other)]
            if len(lacking) == len(LANGUAGES) or (lacking and not other.paths):
                reason = f"the path {path.id!r} names {id!r}, which is missing"
                where = f" in {' and '.join(lacking)}" if len(lacking) < len(LANGUAGES) else ""
                remedy = f"write {lacking[0]}/lessons/{id}.md, or take it out"
                yield str(broken(shelf.file, shelf.line(id), f"{reason}{where}", remedy))


def _strange(company: Shelf, built_in: Shelf) -> Iterator[str]:
    shelves = (company, built_in)
    known = {one.lesson.id for shelf in shelves for one in shelf.lessons}
    known |= {path.id for shelf in shelves for path in shelf.paths}
    for id in sorted(company.hidden - known):
        reason = f"hide names {id!r}, which is neither a lesson nor a path"
        yield str(broken(company.file, company.line(id), reason, "take it out"))


def _there(id: str, language: str, *shelves: Shelf) -> bool:
    return any(shelf.has(id, language) for shelf in shelves)
