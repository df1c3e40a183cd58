"""Sums over a whole message, which no single block can see."""

from collections.abc import Iterator, Sequence
from typing import Any

from tests.fakes.slack.shapes import Json

MARKDOWN = 12_000
MESSAGE = 13_200


def too_long(blocks: Sequence[Json]) -> bool:
    """Whether Slack would say `msg_blocks_too_long`; both limits are in characters of text."""
    markdown = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
    return markdown > MARKDOWN or sum(map(len, _texts(blocks))) > MESSAGE


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from [part] if name == "text" and isinstance(part, str) else _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
