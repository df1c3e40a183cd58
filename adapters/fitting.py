"""How a reply is fitted to what a platform takes, where Slack and Teams need the same."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from coaching.discretion.harmless import visible
from coaching.knowledge.ground import part_end
from coaching.messages import LONGEST_HEARD, Choice, Reply, Said

Label = Callable[[Said], str]  # a text's words, without markup

SEPARATOR: Final = ", "  # between the picks of one field, as the core reads them
ITALIC: Final = re.compile(r"(?<![*\w])\*(?![*\s])([^*\n]+?)(?<![*\s])\*(?![*\w])")
MOMENT: Final = re.compile(  # seconds since the epoch, and how it reads
    "\ue000(\\d+)\ue001([^\ue000\ue001]*)\ue001"
)

_BETWEEN: Final = " · "  # the choices, where they are listed to be typed
_ELLIPSIS: Final = "…"
_BREAKS: Final = ("\n\n", "\n", ". ", " ")


def first_end(text: str, limit: int) -> int:
    """Where the first part of at most `limit` characters ends; `limit` when there is no break."""
    return part_end(text, limit, _BREAKS)


def cut(text: str, limit: int, end: Callable[[str, int], int] = first_end) -> str:
    """At most `limit` characters, ended after a paragraph, a line, a sentence or a word; "" if
    nothing fits.
    """
    if len(text) <= limit:
        return text
    if limit <= 2:
        return ""
    head = text[: end(text, limit - 2)].rstrip()
    return f"{head}{_ELLIPSIS}" if head else ""


def joined(paragraphs: Iterable[str]) -> str:
    """One text, a blank line between its paragraphs; blank ones are left out."""
    return "\n\n".join(one for one in paragraphs if one.strip())


def plain(markdown: str, signs: re.Pattern[str]) -> str:
    """For what knows no markup: without its `signs`, on one line."""
    text = MOMENT.sub(r"\2", visible(markdown))
    text = ITALIC.sub(r"\1", text)
    return " ".join(signs.sub("", text).split())


def offered(choices: Sequence[Choice], longest: int) -> list[Choice]:
    """Those that a button or an option of at most `longest` characters carries whole: one that said
    something else must not be.
    """
    by_word = {choice.says: choice for choice in choices}
    return [choice for says, choice in by_word.items() if says.strip() and len(says) <= longest]


def listed(choices: Iterable[Choice], label: Label) -> str:
    """The choices on a line, to be typed."""
    return _BETWEEN.join(label(choice.label) for choice in choices)


def hints(reply: Reply, label: Label) -> Iterator[str]:
    """What may be answered where there is nothing to tap: a line for each field, one for the
    choices.
    """
    for field in reply.fields:
        yield f"{label(field.label)}: {listed(field.choices, label)}".rstrip(": ")
    yield listed((*reply.choices, *reply.aside), label)


def cleaned(text: str) -> str:
    """What somebody typed, without what cannot be seen; what is too long is cut."""
    return visible(text).strip()[:LONGEST_HEARD]
