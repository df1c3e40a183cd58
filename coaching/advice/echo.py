"""Whether an answer repeats what the model was told instead of answering."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

PROMPTS = ("advisor", "rewriter")
RUN = 9  # words in a row that nobody writes by chance
_WORD = re.compile(r"\w+")
_MARK = re.compile(r"material-[0-9a-f]{10}")  # around what somebody wrote
_SLOT = re.compile(r"\{\w+\}")


def repeats_rules(answer: str) -> bool:
    return bool(_MARK.search(answer)) or not _rules().isdisjoint(_runs(answer))


@cache
def _rules() -> frozenset[tuple[str, ...]]:
    """Every run of words of our rules; what is filled in is none of them."""
    texts = (
        files("coaching.prompts").joinpath(f"{name}.md").read_text(encoding="utf-8")
        for name in PROMPTS
    )
    return frozenset(run for text in texts for part in _SLOT.split(text) for run in _runs(part))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    for at in range(len(words) - RUN + 1):
        yield tuple(words[at : at + RUN])
