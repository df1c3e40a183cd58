"""A lesson: one idea in five to ten minutes, and one real task with an end that can be seen.

One Markdown file per lesson and language under content/, beside the playbook, and read as strictly:
the same front matter, and what makes it a lesson.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable

from coaching.knowledge import front_matter
from coaching.knowledge.front_matter import Readers, Unreadable, broken, listed
from coaching.knowledge.playbook import Topic, chat_paragraphs, utf8

SHORTEST = 5  # minutes
MOST = 1000  # characters of idea, task and end together: what shows them adds its own lines
MOST_PROMPT = 900
HIGHEST = 99  # place in a path
# "{product|a packaging machine}": the company's own word, or what stands behind the bar
_OWN_WORD = re.compile(r"\{(tool|product|glossary)\|([^{}|]+)\}")
_BRACES = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in one language; the same id names it in every language."""

    id: str
    language: str
    title: str
    summary: str  # one sentence: what it is good for
    keywords: tuple[str, ...]
    path: str
    order: int  # its place there
    task: str  # from the person's own day
    end: str  # how they see that it is done
    check: str  # how their buddy sees it
    paragraphs: tuple[str, ...]  # Markdown blocks, without the prompt
    prompt: str  # to copy; may be empty
    ground: tuple[str, ...]  # ids of the playbook's topics that it stands on
    level: str
    roles: tuple[str, ...]
    data_class: str
    minutes: int
    sources: tuple[str, ...]
    reviewed: date  # when somebody last checked that it is still true
    asked: tuple[str, ...] = ()  # questions, as people type them

    @property
    def idea(self) -> str:
        return "\n\n".join(self.paragraphs)

    @property
    def topic(self) -> Topic:
        """The lesson as the search finds it."""
        return Topic(
            self.id,
            self.language,
            self.title,
            self.summary,
            self.keywords,
            self.reviewed,
            (*self.paragraphs, self.task, self.end),
            level=self.level,
            roles=self.roles,
            data_class=self.data_class,
            minutes=self.minutes,
            sources=self.sources,
            asked=self.asked,
            kind="lesson",
            ground=self.ground,
        )


def worded(text: str, words: Mapping[str, str]) -> str:
    """The text with the company's own words ("tool", "product", "glossary") where it has some."""
    return _OWN_WORD.sub(lambda found: words.get(found[1]) or found[2], text)


def read_lesson(file: Traversable, language: str) -> Lesson:
    """Raises ValueError naming file, line, reason and remedy."""
    return parse(str(file), language, utf8(file))


def parse(file: str, language: str, text: str) -> Lesson:
    """The lesson in `text`. Raises ValueError naming `file`, line, reason and remedy."""
    lines = text.splitlines()
    end = front_matter.closing_line(file, lines)
    about = front_matter.values(file, lines[: end + 1], READERS)
    blocks = chat_paragraphs(file, lines, end)
    quotes = [block for block in blocks if block.startswith(">")]
    if len(quotes) > 1:
        at = lines.index(quotes[1].splitlines()[0], end) + 1
        raise broken(file, at, "there is a second prompt", "keep one quotation")
    prompt = "\n".join(line.lstrip("> ") for quote in quotes for line in quote.splitlines())
    idea = tuple(block for block in blocks if block not in quotes)
    lesson = Lesson(language=language, paragraphs=idea, prompt=prompt, **about)  # type: ignore[arg-type]
    _demand_brevity(file, lines, end, lesson)
    _demand_known_gaps(file, lines)
    return lesson


def _demand_brevity(file: str, lines: list[str], end: int, lesson: Lesson) -> None:
    shown = worded("".join((lesson.idea, lesson.task, lesson.end)), {})
    if len(shown) > MOST:
        reason = f"text, task and end have {len(shown)} characters together"
        raise broken(file, end + 2, reason, f"keep {MOST} at most, so that one message shows them")
    if len(lesson.prompt) > MOST_PROMPT:
        at = next(number for number, line in enumerate(lines, 1) if line.startswith(">"))
        raise broken(
            file, at, f"the prompt has {len(lesson.prompt)} characters", f"keep {MOST_PROMPT}"
        )


def _demand_known_gaps(file: str, lines: list[str]) -> None:
    for number, line in enumerate(lines, start=1):
        if _BRACES.search(_OWN_WORD.sub("", line)):
            remedy = (
                "write {tool|our AI tool}, {product|a machine} or {glossary|[words]}, or no braces"
            )
            raise broken(file, number, "the braces hold no word that is known", remedy)


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= HIGHEST):
        raise Unreadable(f"{text!r} is no place", f"write a whole number from 1 to {HIGHEST}")
    return int(text)


def _length(text: str) -> int:
    minutes = front_matter.minutes(text)
    if minutes < SHORTEST:
        raise Unreadable(
            f"{text} minutes are too few", f"write {SHORTEST} to {front_matter.LONGEST}"
        )
    return minutes


READERS: Readers = {
    **front_matter.READERS,
    "minutes": _length,
    "path": str,
    "order": _place,
    "task": str,
    "end": str,
    "check": str,
    "ground": listed(","),
}
