"""Elements of a block, and the ids Slack gives where the sender gave none."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from tests.fakes.slack.shapes import Json


def elements(block: Json) -> list[Json]:
    """Everything in this block that can be pressed, chosen or filled in."""
    parts: list[Any] = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
    quiet = {"image", "plain_text", "mrkdwn"}
    usable = block["type"] != "rich_text"
    return [
        part
        for part in parts
        if usable and isinstance(part, dict) and part.get("type") not in quiet
    ]


def action_ids(block: Json) -> Iterator[str]:
    return (element["action_id"] for element in elements(block) if "action_id" in element)


def with_ids(blocks: list[Json], number: Callable[[], int]) -> tuple[Json, ...]:
    """A copy in which each block has a `block_id` and each element an `action_id`, as Slack stores
    it.
    """
    named = deepcopy(blocks)
    for block in named:
        block.setdefault("block_id", f"b{number()}")
        for element in elements(block):
            element.setdefault("action_id", f"a{number()}")
    return tuple(named)
