"""The built-in playbook: what Kollega answers about prompting and AI at work when no model helps.

One Markdown file per topic and language under content/, so that a company can mend, add and
translate topics without touching Python. Every chat shows the text, so only the Markdown that all
of them can show is let in. What a company adds about its own work (use cases, prompts, failures,
rules) takes the same shape, so that one search finds it all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import groupby
from typing import Literal

from coaching.knowledge import front_matter
from coaching.knowledge.front_matter import EVERYBODY, broken

NOT_FOR_CHAT = {
    "a heading": re.compile(r"\s*#{1,6}\s"),
    "a table": re.compile(r"\s*\|"),
    "a link": re.compile(r".*(\]\(|://)"),
    "HTML": re.compile(r".*<[a-zA-Z/!]"),
    "a code block": re.compile(r"\s*(```|~~~)"),
}

ASKED = "asked.txt"

Kind = Literal["playbook", "lesson", "use_case", "prompt", "failure", "rule"]
OURS = ("playbook", "lesson")


@dataclass(frozen=True, slots=True)
class Topic:
    """One answer in one language; the same id names it in every language."""

    id: str
    language: str
    title: str
    summary: str  # one sentence
    # what people call it when they ask; may be empty for the company's own entries
    keywords: tuple[str, ...]
    reviewed: date  # when somebody last checked that it is still true
    paragraphs: tuple[str, ...]  # Markdown blocks: a paragraph, a whole list or a whole quote each
    level: str = "basic"
    roles: tuple[str, ...] = (EVERYBODY,)
    data_class: str = "green"
    minutes: int = 1
    sources: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()  # questions, as people type them
    kind: Kind = "playbook"
    source: str = ""  # who shared an own entry, if they want to be named
    for_model: bool = True  # it may leave for a language model
    ground: tuple[str, ...] = ()  # of a lesson: the ids of the topics that it stands on

    @property
    def opening(self) -> str:
        """The short answer: useful even if nothing after it is read."""
        return self.paragraphs[0]

    @property
    def body(self) -> str:
        """The whole answer as Markdown."""
        return "\n\n".join(self.paragraphs)

    @property
    def prompt(self) -> str:
        """The prompt to copy, without the marks of a quote; empty where there is none."""
        quote = next((block for block in self.paragraphs if block.startswith(">")), "")
        return "\n".join(line.lstrip("> ") for line in quote.splitlines())

    @property
    def own(self) -> bool:
        """Whether the company wrote it. Its own word counts before ours."""
        return self.kind not in OURS


@cache
def load(language: str) -> tuple[Topic, ...]:
    """Every topic in `language` (sv, en, de), by id. Raises ValueError if there is none or if a
    file is broken.
    """
    topics = read_folder(_content(language) / "playbook", language)
    asked = _asked(language, frozenset(topic.id for topic in topics))
    return tuple(replace(topic, asked=(*topic.asked, *asked.get(topic.id, ()))) for topic in topics)


def _asked(language: str, ids: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """How colleagues ask for each topic."""
    asked = by_topic(_lines(language, ASKED))
    if strange := sorted(asked.keys() - ids):
        raise ValueError(
            f"{language}/{ASKED}: there is no topic {strange[0]!r}; write the id of a file in "
            "playbook/"
        )
    return asked


def by_topic(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Questions by what they ask for: its id in brackets, then one question a line."""
    asked: dict[str, list[str]] = {}
    id = ""
    for line in lines:
        if line.startswith("["):
            id = line.strip("[]")
        else:
            asked.setdefault(id, []).append(line)
    return {id: tuple(questions) for id, questions in asked.items()}


@cache
def stopwords(language: str) -> frozenset[str]:
    """Words in `language` that say nothing about the subject of a question, in lower case."""
    return frozenset(word for line in _lines(language, "stopwords.txt") for word in line.split())


@cache
def elsewhere(language: str) -> tuple[str, ...]:
    """What people in `language` also ask about, but somebody else than Kollega answers: parking,
    pay, the printer.
    """
    return tuple(_lines(language, "elsewhere.txt"))


def read_folder(folder: Traversable, language: str) -> tuple[Topic, ...]:
    """The topics in the Markdown files of `folder`, by id."""
    files = list(folder.iterdir()) if folder.is_dir() else []
    names = sorted(file.name for file in files if file.name.endswith(".md"))
    if not names:
        raise ValueError(
            f"{folder}: no topics in language {language!r}; put one Markdown file per topic there"
        )
    return tuple(parse(str(folder / name), language, utf8(folder / name)) for name in names)


def parse(file: str, language: str, text: str) -> Topic:
    """The topic in `text`. Raises ValueError naming `file`, line, reason and remedy."""
    lines = text.splitlines()
    end = front_matter.closing_line(file, lines)
    about = front_matter.read(file, lines[: end + 1])
    return Topic(
        id=about.id,
        language=language,
        title=about.title,
        summary=about.summary,
        keywords=about.keywords,
        reviewed=about.reviewed,
        paragraphs=chat_paragraphs(file, lines, end),
        level=about.level,
        roles=about.roles,
        data_class=about.data_class,
        minutes=about.minutes,
        sources=about.sources,
        asked=about.asked,
    )


def _content(language: str) -> Traversable:
    return files("coaching") / "content" / language


def _lines(language: str, name: str) -> list[str]:
    return spoken_lines((_content(language) / name).read_text(encoding="utf-8"))


def spoken_lines(text: str) -> list[str]:
    """Without what is empty or a remark."""
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]


def utf8(file: Traversable) -> str:
    """Its text. Raises ValueError naming the line that is in another encoding."""
    content = file.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise broken(
            str(file), line, "the text is not in UTF-8", "save the file again with this encoding"
        ) from None


def chat_paragraphs(file: str, lines: list[str], end: int) -> tuple[str, ...]:
    """The blocks below the front matter, which ends in line `end`, parted by blank lines."""
    _demand_chat_markdown(file, lines, start=end + 1)
    blocks = groupby((line.rstrip() for line in lines[end + 1 :]), key=bool)
    if not (paragraphs := tuple("\n".join(block) for filled, block in blocks if filled)):
        raise broken(file, end + 1, "there is no text", "write the answer below the front matter")
    return paragraphs


def _demand_chat_markdown(file: str, lines: list[str], start: int) -> None:
    for number, line in enumerate(lines[start:], start=start + 1):
        for markup, pattern in NOT_FOR_CHAT.items():
            if pattern.match(line):
                remedy = "use paragraphs, lists, bold and quotes"
                raise broken(file, number, f"not every chat shows {markup}", remedy)
