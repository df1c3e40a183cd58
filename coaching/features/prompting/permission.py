"""What somebody asks who asks whether something may go into an AI tool: which kind, which tool."""

import re
from collections.abc import Iterable
from functools import cache

from coaching.company.privacy_rules import CLASSES, DataClass
from coaching.readers.slots.material import asks_for, handed_over, head, named_tool
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words


def asked_of(said: Utterance) -> bool:
    """Whether a kind of matter or a tool is asked about; what is handed over is looked at
    itself.
    """
    padded = f" {bare(head(said.text))} "
    if not _has(padded, "asks", "may") or _has(padded, "asks", "never"):
        return False
    kind, tool = kind_of(said.text), named_tool.answer(said, 1)
    if asks_for("paste", said.text):
        return kind is not None and not handed_over(said.text)
    if _has(padded, "asks", "put"):
        return bool(tool or kind)
    return bool(tool or (kind and _has(padded, "asks", "ai"))) and _has(padded, "asks", "use")


def kind_of(text: str) -> DataClass | None:
    """The most delicate kind of matter that is named."""
    padded = f" {bare(head(text))} "
    return next((kind for kind in _kinds() if _has(padded, "kinds", kind)), None)


@cache
def _kinds() -> tuple[DataClass, ...]:
    listed = words("permission", "prompting")["kinds"]
    return tuple(kind for name in listed for kind in CLASSES if kind == name)


def _has(padded: str, table: str, part: str) -> bool:
    return bool(_pattern(tuple(words("permission", "prompting")[table][part])).search(padded))


@cache
def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_compiled, phrases))})(?!\w)")


def _compiled(phrase: str) -> str:
    before = r"\w*" if phrase.startswith("*") else ""
    behind = r"\w*" if phrase.endswith("*") else ""
    return before + re.escape(phrase.strip("*")) + behind
