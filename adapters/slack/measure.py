"""How much Slack takes, and how a text is cut to it. All lengths are in characters.

Limits: https://docs.slack.dev/reference/block-kit/blocks and …/block-elements. The sum over a
message is not documented: senders measured about 13,200.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from adapters import fitting

BLOCKS: Final = 50
HOME_BLOCKS: Final = 100
MESSAGE: Final = 13_200  # all texts of all blocks
MARKDOWN: Final = 12_000  # all `markdown` blocks together
SECTION: Final = 3_000
EDIT: Final = 4_000  # `text` of chat.update; keeping to it lets every letter be edited
LABEL: Final = 75  # of a button or an option
FIELD_LABEL: Final = 150  # Slack takes 2,000, a reader does not
BUTTON_VALUE: Final = 2_000
OPTION_VALUE: Final = 150
OPTIONS: Final = 100  # of a menu
LISTED: Final = 10  # of radio buttons and check boxes
CONTEXT: Final = 10  # elements
ROW: Final = 5  # buttons that stand well beside each other
ASIDE: Final = 5  # options of an overflow menu
HEADER: Final = 150
INPUT: Final = 3_000

_HALF_WRITTEN: Final = re.compile(r"[<&][^<>&;\s]*$")  # an escaped sign or a link


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, and nothing half written at their end."""
    return fitting.cut(text, limit, _end)


def pieces(text: str, limit: int) -> Iterator[str]:
    """The whole text in pieces of at most `limit` characters, none of them blank."""
    text = text.strip()
    while len(text) > limit:
        end = _end(text, limit)
        yield text[:end].rstrip()
        text = text[end:].lstrip()
    if text:
        yield text


def size(blocks: Any) -> int:
    """The sum that MESSAGE limits: everything called `text`, wherever it stands."""
    total, left = 0, [blocks]
    while left:
        part = left.pop()
        if isinstance(part, dict):
            text = part.get("text")
            total += len(text) if isinstance(text, str) else 0
            left.extend(value for value in part.values() if isinstance(value, dict | list | tuple))
        else:
            left.extend(part)
    return total


def _end(text: str, limit: int) -> int:
    end = fitting.first_end(text, limit)
    if end < limit:
        return end
    half_written = _HALF_WRITTEN.search(text[:limit])
    if half_written is None:
        return limit
    return half_written.start() or limit
