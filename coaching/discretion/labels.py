"""The word before a number that says what it is: an order, an invoice, a version."""

import re
from functools import cache

from coaching.readers.vocabulary import words

FURTHEST = 40  # characters; a label stands right before its number


def labelled(text: str, start: int, *kinds: str) -> bool:
    """Whether what starts here is introduced by a label of one of these kinds (see
    words/labels.toml).
    """
    before = text[max(0, start - FURTHEST) : start]
    return any(_ending(kind).search(before) for kind in kinds)


@cache
def _ending(kind: str) -> re.Pattern[str]:
    book = words("labels")
    names = "|".join(sorted(map(re.escape, book[kind]), key=len, reverse=True))
    numbers = "|".join(map(re.escape, book["number"]))
    return re.compile(
        rf"(?<![^\W_])(?:{names})(?:[ -]?(?:{numbers}))?[ .:#=-]{{0,4}}$", re.IGNORECASE
    )


def numbered(text: str, start: int) -> bool:
    """Whether what starts here is the number of some thing: a word such as "Vertragsnr." that names
    no telephone.
    """
    found = _compound().search(text[max(0, start - FURTHEST) : start])
    return found is not None and not found[1].casefold().endswith(tuple(words("labels")["own"]))


@cache
def _compound() -> re.Pattern[str]:
    endings = "|".join(words("labels")["numbered"])
    return re.compile(
        rf"(?<![^\W_])([^\W\d_]{{2,25}}?)s?-?(?:{endings})[ .:#=-]{{0,4}}$", re.IGNORECASE
    )
