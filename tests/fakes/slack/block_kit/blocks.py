"""Blocks, and the rules that hold between the blocks of one message or Home tab."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.fakes.slack.block_kit.charts import DATA_VISUALIZATION
from tests.fakes.slack.block_kit.elements import (
    IMAGE,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
)
from tests.fakes.slack.block_kit.ids import action_ids
from tests.fakes.slack.block_kit.schema import (
    anything,
    array,
    boolean,
    both,
    mapping,
    string,
    tagged,
    wrong,
)
from tests.fakes.slack.block_kit.texts import ID, LINK, formatted, plain

BLOCK = {"block_id": ID}


def _text_or_fields(value: Any, at: str) -> Iterator[str]:
    if "text" not in value and "fields" not in value:
        yield wrong("must define either `text` or `fields`", at)


SECTION = both(
    mapping(
        {},
        BLOCK
        | {
            "text": formatted(3_000),
            "fields": array(formatted(2_000), 10),
            "accessory": IN_SECTION,
            "expand": boolean,
        },
    ),
    _text_or_fields,
)
CONTEXT_PART = tagged({"image": IMAGE, "plain_text": formatted(3_000), "mrkdwn": formatted(3_000)})
KINDS = {
    "section": SECTION,
    "header": mapping({"text": plain(150)}, BLOCK),
    "divider": mapping({}, BLOCK),
    "markdown": mapping({"text": string(12_000)}, BLOCK),
    "actions": mapping({"elements": array(IN_ACTIONS, 25)}, BLOCK),
    "context": mapping({"elements": array(CONTEXT_PART, 10)}, BLOCK),
    "context_actions": mapping({"elements": array(IN_CONTEXT_ACTIONS, 5)}, BLOCK),
    "input": mapping(
        {"label": plain(2_000), "element": IN_INPUT},
        BLOCK | {"hint": plain(2_000), "optional": boolean, "dispatch_action": boolean},
    ),
    "image": mapping(
        {"alt_text": string(2_000)},
        BLOCK | {"image_url": LINK, "slack_file": anything, "title": plain(2_000)},
    ),
    "rich_text": mapping({"elements": anything}, BLOCK),
    "table": mapping(
        {"rows": array(array(anything, 20), 100)}, BLOCK | {"column_settings": array(anything, 20)}
    ),
    "data_visualization": DATA_VISUALIZATION,
}


@dataclass(frozen=True)
class Surface:
    """Where blocks are shown decides how many there may be, and of which kinds."""

    most: int
    kinds: frozenset[str]


MESSAGE = Surface(50, frozenset(KINDS))
HOME = Surface(
    100, frozenset(KINDS) - {"markdown", "table", "context_actions", "data_visualization"}
)


def problems(blocks: Any, surface: Surface = MESSAGE) -> list[str]:
    """Every reason for `invalid_blocks`, empty when there is none. `blocks` is decoded JSON of any
    shape.
    """
    allowed = {kind: check for kind, check in KINDS.items() if kind in surface.kinds}
    found = list(array(tagged(allowed), surface.most, least=0)(blocks, "/blocks"))
    return found or [*_doubled_ids(blocks), *_doubled_actions(blocks), *_too_many_charts(blocks)]


def _doubled_ids(blocks: Sequence[Any]) -> Iterator[str]:
    times = Counter(block["block_id"] for block in blocks if "block_id" in block)
    for name in (name for name, often in times.items() if often > 1):
        yield wrong(f"`block_id` {name} already exists", "/blocks")


def _doubled_actions(blocks: Sequence[Any]) -> Iterator[str]:
    for index, block in enumerate(blocks):
        times = Counter(action_ids(block))
        for name in (name for name, often in times.items() if often > 1):
            yield wrong(f"`action_id` {name} already exists for this block", f"/blocks/{index}")


def _too_many_charts(blocks: Sequence[Any]) -> Iterator[str]:
    if sum(block["type"] == "data_visualization" for block in blocks) > 2:
        yield wrong("no more than 2 data_visualization blocks allowed", "/blocks")
