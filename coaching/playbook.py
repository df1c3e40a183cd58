"""The built-in playbook: what Kollega answers about prompting and AI at work when no model helps.

One Markdown file per topic and language under content/, so that a company can mend, add and translate topics without
touching Python. Every chat shows the text, so only the Markdown that all of them can show is let in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import groupby

FENCE = "---"
FIELDS = ("id", "title", "summary", "keywords", "reviewed")
NOT_FOR_CHAT = {
    "a heading": re.compile(r"\s*#{1,6}\s"),
    "a table": re.compile(r"\s*\|"),
    "a link": re.compile(r".*(\]\(|://)"),
    "HTML": re.compile(r".*<[a-zA-Z/!]"),
    "a code block": re.compile(r"\s*(```|~~~)"),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One answer of the playbook in one language; the same id names it in every language."""

    id: str
    language: str
    title: str
    summary: str  # one sentence
    keywords: tuple[str, ...]  # what people call it when they ask
    reviewed: date  # when somebody last checked that it is still true
    paragraphs: tuple[str, ...]  # Markdown blocks: a paragraph, a whole list or a whole quote each

    @property
    def opening(self) -> str:
        """The short answer: useful even if nothing after it is read."""
        return self.paragraphs[0]

    @property
    def body(self) -> str:
        """The whole answer as Markdown."""
        return "\n\n".join(self.paragraphs)


@cache
def load(language: str) -> tuple[Topic, ...]:
    """Every topic in `language` (sv, en, de), by id. Raises ValueError if there is none or if a file is broken."""
    return read_folder(_content(language) / "playbook", language)


@cache
def stopwords(language: str) -> frozenset[str]:
    """Words in `language` that say nothing about the subject of a question, in lower case."""
    lines = (_content(language) / "stopwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def read_folder(folder: Traversable, language: str) -> tuple[Topic, ...]:
    """The topics in the Markdown files of `folder`, by id."""
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".md")) if folder.is_dir() else []
    if not names:
        raise ValueError(f"{folder}: no topics in language {language!r}; put one Markdown file per topic there")
    return tuple(parse(str(folder / name), language, _text(folder / name)) for name in names)


def parse(file: str, language: str, text: str) -> Topic:
    """The topic in `text`. Raises ValueError naming `file`, line, reason and remedy."""
    lines = text.splitlines()
    end = _end_of_front_matter(file, lines)
    fields = _fields(file, lines[1:end])
    if (name := re.split(r"[/\\]", file)[-1].removesuffix(".md")) != fields["id"]:
        raise _broken(file, _line_of("id", lines), f"{fields['id']!r} is not the file's name", f"write 'id: {name}'")
    _demand_chat_markdown(file, lines, start=end + 1)
    return Topic(
        id=fields["id"],
        language=language,
        title=fields["title"],
        summary=fields["summary"],
        keywords=tuple(word.strip() for word in fields["keywords"].split(",") if word.strip()),
        reviewed=_date(file, lines, fields["reviewed"]),
        paragraphs=_paragraphs(file, lines[end + 1 :], end),
    )


def _content(language: str) -> Traversable:
    return files("coaching") / "content" / language


def _text(file: Traversable) -> str:
    content = file.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _broken(str(file), line, "the text is not in UTF-8", "save the file again with this encoding") from None


def _broken(file: str, line: int, reason: str, remedy: str) -> ValueError:
    return ValueError(f"{file}, line {line}: {reason}; {remedy}")


def _end_of_front_matter(file: str, lines: list[str]) -> int:
    """The index of the line that closes the front matter."""
    if lines[:1] != [FENCE]:
        raise _broken(file, 1, "there is no front matter", f"begin the file with a line {FENCE!r}")
    if FENCE not in lines[1:]:
        raise _broken(file, len(lines), "the front matter has no end", f"close it with a line {FENCE!r}")
    return lines.index(FENCE, 1)


def _fields(file: str, lines: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    last = 1
    for last, line in enumerate(lines, start=2):
        key, _, value = (part.strip() for part in line.partition(":"))
        if key not in FIELDS or not value:
            raise _broken(file, last, f"{line!r} is not a field", f"write 'key: value' with {', '.join(FIELDS)}")
        if key in found:
            raise _broken(file, last, f"{key!r} stands there twice", "keep one of them")
        found[key] = value
    if missing := [key for key in FIELDS if key not in found]:
        raise _broken(file, last + 1, f"{', '.join(missing)} is missing", "add 'key: value' above the closing line")
    return found


def _date(file: str, lines: list[str], value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        line = _line_of("reviewed", lines)
        raise _broken(file, line, f"{value!r} is not a date", "write it as year-month-day, 2026-11-24") from None


def _line_of(key: str, lines: list[str]) -> int:
    return next(number for number, line in enumerate(lines, start=1) if line.partition(":")[0].strip() == key)


def _demand_chat_markdown(file: str, lines: list[str], start: int) -> None:
    for number, line in enumerate(lines[start:], start=start + 1):
        if markup := next((name for name, pattern in NOT_FOR_CHAT.items() if pattern.match(line)), None):
            raise _broken(file, number, f"not every chat shows {markup}", "use paragraphs, lists, bold and quotes")


def _paragraphs(file: str, lines: list[str], end: int) -> tuple[str, ...]:
    """Blocks parted by blank lines."""
    blocks = groupby((line.rstrip() for line in lines), key=bool)
    if not (paragraphs := tuple("\n".join(block) for filled, block in blocks if filled)):
        raise _broken(file, end + 1, "there is no text", "write the answer below the front matter")
    return paragraphs
