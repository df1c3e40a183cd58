"""From our Markdown to what Teams reads: in a card's text, in a message's text, and on a button.

Our Markdown has **bold**, *italic*, `code`, "- " lists and "> " quotes; the words inside may be
anybody's. A moment that many people read is marked by characters of private use; a card shows
everybody their own time.
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
"""

import re
from datetime import UTC, datetime

from adapters import fitting, ordinals
from adapters.fitting import MOMENT
from coaching.discretion.harmless import JOINER, visible

_CALLS = re.compile(r"@(?=everyone|channel|team)", re.IGNORECASE)
_TAGS = re.compile(r"<(?=[/!a-z])", re.IGNORECASE)
_TARGETS = re.compile(r"\](?=[(\[:])")
_FUNCTIONS = re.compile(r"\{(?=\{)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
_LISTED = re.compile(r"^\s*(?:[-*] |\d+[.)] )")
_BULLET = re.compile(r"^(\s*)\* ")
_CODE = re.compile(r"`([^`\n]+)`")
_FENCE = re.compile(r"^```.*$", re.MULTILINE)
_ADDRESS = re.compile(r"(https?://[^\s<>|`*\[\]()]*[\w/#=&%-])")
_SIGNS = re.compile(r"\*\*|`|^> ?|^#{1,6} +", re.MULTILINE)


def in_card(markdown: str) -> str:
    """For a TextBlock: it knows bold, italic, lists and links, and breaks a line only between
    paragraphs.
    """
    text = _HEADING.sub(r"**\1**", _CODE.sub(r"\1", _FENCE.sub("", _harmless(markdown))))
    text = _ADDRESS.sub(r"[\1](\1)", text)
    return MOMENT.sub(_everybodys_own, "\n".join(_lines(text))).strip()


def in_message(markdown: str) -> str:
    """For an activity's text, which is Markdown with tags of its own."""
    return MOMENT.sub(r"\2", _harmless(markdown)).strip()


def plain(markdown: str) -> str:
    """For what knows no markup, on one line."""
    return fitting.plain(markdown, _SIGNS)


def _harmless(markdown: str) -> str:
    """Nothing said becomes a mention, a tag, a card's function, a link with a hidden target or
    another date.
    """
    text = _TARGETS.sub("] ", ordinals.kept(visible(markdown)))
    text = _FUNCTIONS.sub(f"{{{JOINER}", text)
    return _CALLS.sub(f"@{JOINER}", _TAGS.sub(f"<{JOINER}", text))


def _lines(text: str) -> list[str]:
    """A single line break would be a space: only the lines of a list may follow each other."""
    lines: list[str] = []
    for line in text.split("\n"):
        apart = lines and lines[-1].strip() and line.strip() and not _LISTED.match(line)
        lines += ["", line] if apart else [_BULLET.sub(r"\1- ", line)]
    return lines


def _everybodys_own(moment: re.Match[str]) -> str:
    """As each reader's client writes it, in their time zone and language."""
    at = datetime.fromtimestamp(int(moment[1]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{{{{DATE({at},SHORT)}}}} {{{{TIME({at})}}}}"
