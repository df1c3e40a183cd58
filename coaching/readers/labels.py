"""The word before a number that says what it is: an order, an invoice, a version."""

import re
from functools import cache

from coaching.readers.vocabulary import words

FURTHEST = 40  # characters; a label stands right before its number


def labelled(text: str, start: int, *kinds: str) -> bool:
    """Whether what starts here is introduced by a label of one of these kinds (see words/labels.toml)."""
    before = text[max(0, start - FURTHEST) : start]
    return any(_ending(kind).search(before) for kind in kinds)


@cache
def _ending(kind: str) -> re.Pattern[str]:
    book = words("labels")
    names = "|".join(sorted(map(re.escape, book[kind]), key=len, reverse=True))
    numbers = "|".join(map(re.escape, book["number"]))
    return re.compile(rf"(?<![^\W_])(?:{names})(?:[ -]?(?:{numbers}))?[ .:#=-]{{0,4}}$", re.IGNORECASE)
