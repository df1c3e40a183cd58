"""A text as patterns want it, with the way back: NFKC, plain spaces and hyphens, nothing
invisible.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, normalize

MARKS = {"’": "'", "‘": "'", "ʼ": "'", "。": ".", "｡": ".", "\u2212": "-"}
HYPHENS = frozenset("‐‑‒–—―−﹘﹣－")
KEYCAPS = frozenset("\ufe0e\ufe0f\u20e3")  # what makes an emoji of a digit
INVISIBLE = frozenset({"Cf", "Cc"})  # format and control characters: zero-width, bidi marks, NUL
# The rest stays as it is.
STRANGE = re.compile(r"[^ -~\n\t\r\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]")
# one character may become many; longer ones are ligatures of whole phrases and hide no number
LARGEST_EXPANSION = 4


@dataclass(frozen=True)
class PlainText:
    """`text` to search in; `origins[i]` is the offset in the original of character `i`, with one
    more for the end.
    """

    text: str
    origins: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text stands in the original, as start and end."""
        return self.origins[start], self.origins[end - 1] + 1


def plain(text: str) -> PlainText:
    """The plain form of a text."""
    if not STRANGE.search(text):
        return PlainText(text, range(len(text) + 1))
    pieces: list[str] = []
    origins: list[int] = []
    at = 0
    for match in STRANGE.finditer(text):
        written = _plain(match[0])
        pieces += [text[at : match.start()], written]
        origins += [*range(at, match.start()), *([match.start()] * len(written))]
        at = match.end()
    return PlainText("".join([*pieces, text[at:]]), (*origins, *range(at, len(text) + 1)))


@lru_cache(maxsize=1024)
def _plain(character: str) -> str:
    if character in HYPHENS:
        return "-"
    if character in MARKS:
        return MARKS[character]
    if character in "\n\t\r":
        return character
    if category(character) in INVISIBLE or character in KEYCAPS:
        return ""
    if character.isspace():
        return " "
    normal = normalize("NFKC", character)
    return normal if len(normal) <= LARGEST_EXPANSION else character
