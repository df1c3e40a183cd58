"""What stands in a card, wherever it stands."""

from collections.abc import Iterator
from typing import Any


def nodes(value: Any, within: str = "") -> Iterator[dict[str, Any]]:
    """Every object that has a type; what an element falls back on is left out."""
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for name, part in value.items():
            if name not in ("fallback", "data"):
                yield from nodes(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from nodes(part)


def of_type(card: Any, *types: str) -> list[dict[str, Any]]:
    return [node for node in nodes(card) if node["type"] in types]


def buttons(card: Any) -> list[dict[str, Any]]:
    return of_type(card, "Action.Execute")


def words(card: Any) -> list[str]:
    return [block["text"] for block in of_type(card, "TextBlock")]
