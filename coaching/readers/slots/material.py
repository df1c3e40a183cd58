"""Material: a text that somebody pastes, taken as it is. It is read for what it holds, never for
what it wants.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from coaching.messages import JSON
from coaching.readers.slots.reader import LONGEST_QUESTION, Reader, one_line, whole
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words

LONGEST_HEADLINE = 80
LONGEST_TOOL = 60
NEVER = "never"  # the list of words of which there must be none
LONGEST_HEAD = 160  # characters of the sentence before the material
_BREAK = re.compile(r":\s|:$|\n|[?]\s")
_OPENING_QUOTES, _QUOTES = '"“„»', '"“”„»«'
_WORD = re.compile(r"[^\W_]+")


def head(text: str) -> str:
    """The sentence with which somebody hands something over: "May I paste this into ChatGPT:"."""
    return _parted(text)[0]


def handed_over(text: str) -> str:
    """What comes after that sentence; empty when nothing does."""
    return _parted(text)[1]


def _parted(text: str) -> tuple[str, str]:
    text = text.strip()
    found = _BREAK.search(text[: LONGEST_HEAD + 1])
    if found is None:
        return (text, "") if len(text) <= LONGEST_HEAD else ("", text)
    rest = text[found.end() :].strip()
    if rest[:1] in _OPENING_QUOTES:
        rest = rest.strip(_QUOTES)
    return text[: found.start()], rest


def asks_for(kind: str, text: str) -> bool:
    """Whether the first sentence has a word of each list of this kind in prompting's
    handing.toml, and none of `never`.
    """
    padded = f" {' '.join(_WORD.findall(head(text).casefold()))} "
    book = _book(kind)
    if _has_one(padded, book.get(NEVER, ())) and not handed_over(text):
        return False
    return all(_has_one(padded, book[part]) for part in book if part != NEVER)


def _has_one(padded: str, phrases: Iterable[str]) -> bool:
    return any(_holds(padded, phrase) for phrase in phrases)


def _holds(padded: str, phrase: str) -> bool:
    """A phrase that ends in "*" may go on inside the word."""
    return f" {phrase[:-1]}" in padded if phrase.endswith("*") else f" {phrase} " in padded


@cache
def _book(kind: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, Any] = words("handing", "prompting")[kind]
    return {part: tuple(phrases) for part, phrases in table.items()}


def _whole(said: Utterance, n: int) -> JSON:
    return said.text.strip()[:LONGEST_QUESTION] or None


def _mentioned(said: Utterance, n: int) -> JSON:
    return handed_over(said.text)[:LONGEST_QUESTION] or None


material: Reader[str] = Reader("material", _whole, mention=_mentioned, material=True)
# the same, when only an answer to its question will do
told: Reader[str] = Reader("told", _whole, material=True)

headline: Reader[str] = Reader("headline", whole(LONGEST_HEADLINE), material=True)


def _tool(said: Utterance, n: int) -> JSON:
    padded = f" {head(said.text).casefold()} "
    tools: dict[str, str] = words("any")["tools"]
    named = [phrase for phrase in tools if f" {phrase}" in padded]
    return tools[max(named, key=len)] if named else None


named_tool: Reader[str] = Reader("named", _tool, mention=_tool)


def _any_tool(said: Utterance, n: int) -> JSON:
    return _tool(said, n) or one_line(said.text, LONGEST_TOOL) or None


def into(tools: tuple[str, ...]) -> Reader[str]:
    """An AI tool: one of the company's, offered as buttons, or any other by its name."""
    return Reader("into", _any_tool, mention=_tool, options=tools, labelled=False)
