"""A text as patterns want it, with the way back: NFKC, plain spaces and hyphens, nothing invisible."""

from dataclasses import dataclass
from functools import cache
from unicodedata import category, normalize

HYPHENS = frozenset("‐‑‒–—―−﹘﹣－")
INVISIBLE = frozenset({"Cf", "Cc"})  # format and control characters: zero-width, bidi marks, NUL
LARGEST_EXPANSION = 4  # one character may become many; longer ones are ligatures of whole phrases and hide no number


@dataclass(frozen=True)
class PlainText:
    """`text` to search in; `origins[i]` is the offset in the original of character `i`, with one more for the end."""

    text: str
    origins: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text stands in the original, as start and end."""
        return self.origins[start], self.origins[end - 1] + 1


def plain(text: str) -> PlainText:
    """The plain form of a text."""
    characters: list[str] = []
    origins: list[int] = []
    for offset, character in enumerate(text):
        written = character if character.isascii() and character >= " " else _plain(character)
        characters.append(written)
        origins.extend([offset] * len(written))
    return PlainText("".join(characters), (*origins, len(text)))


@cache
def _plain(character: str) -> str:
    if character in HYPHENS:
        return "-"
    if character in "\n\t\r":
        return character
    if category(character) in INVISIBLE:
        return ""
    if character.isspace():
        return " "
    normal = normalize("NFKC", character)
    return normal if len(normal) <= LARGEST_EXPANSION else character
