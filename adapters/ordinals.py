"""Ordinals at a line's beginning that are no list: Markdown would count "5. Juli" anew from 1."""

import re
from collections.abc import Sequence
from functools import cache

from coaching.readers.slots.days import any_of, numbered

_CODE = re.compile(r"(```.*?(?:```|\Z))", re.DOTALL)
_NUMBERED = re.compile(r"^((?:[ \t]*(?:[-*•] |> ?))*[ \t]*)(\d{1,9})([.)])[ \t]+(?=\S)")
_TIED = r"\1\2\3" + "\u00a0"  # white space to a reader, but none that Markdown knows


def kept(markdown: str) -> str:
    """The text with its ordinals tied to the word behind them, where they count no list."""
    parts = _CODE.split(markdown)
    parts[::2] = [_tied(prose) for prose in parts[::2]]  # between them stands code
    return "".join(parts)


def _tied(prose: str) -> str:
    lines = prose.split("\n")
    numbers = [int(found[2]) for line in lines if (found := _NUMBERED.match(line))]
    at = 0
    for index, line in enumerate(lines):
        found = _NUMBERED.match(line)
        if found is None:
            continue
        if _month().match(line, found.end()) or not _counts(numbers, at):
            lines[index] = _NUMBERED.sub(_TIED, line)
        at += 1
    return "\n".join(lines)


def _counts(numbers: Sequence[int], at: int) -> bool:
    """Whether the number goes on from the one before, or the next goes on from it; some write 1
    before every item.
    """
    number = numbers[at]
    before = numbers[at - 1] if at else None
    after = numbers[at + 1] if at + 1 < len(numbers) else None
    if before is not None and before in (number - 1, number):
        return True
    return after is not None and after in (number + 1, number)


@cache
def _month() -> re.Pattern[str]:
    return re.compile(rf"{any_of(numbered('month'))}(?!\w)", re.IGNORECASE)
