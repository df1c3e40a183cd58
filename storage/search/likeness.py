"""How alike two words are that people type in a hurry: an inflection, a compound, a typo."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

READ_LETTERS = 40  # of a word
SHORT = 8  # letters; shorter words look like too many others by chance
ENDING = 3  # letters that an inflection may add
STEM = 5  # letters
NEAR = 0.55  # least likeness of two words


def likeness(word: str, keyword: str) -> float:
    """1 for the same word, 0 for strangers; an inflection, a part of a compound and a typo lie
    between.
    """
    if word == keyword:
        return 1.0
    shorter, longer = sorted((word, keyword), key=len)
    if len(shorter) < 4:
        return 0.0
    begins_alike = shorter[:3] == longer[:3]
    if len(shorter) < SHORT and not begins_alike and not word.endswith(keyword):
        return 0.0
    much_longer = len(longer) > len(shorter) + ENDING
    only_begins_so = much_longer and not longer.endswith(shorter)
    if only_begins_so and (word == shorter or len(shorter) == 4):
        # the other one is about something else: "sommar" and "sommarjobb", "rostfritt" and "rost"
        return 0.0
    shared = len(pieces(shorter) & pieces(longer)) / len(pieces(shorter))
    covered = len(shorter) / len(longer)
    alike = shared * (covered if word == shorter else (1 + covered) / 2)
    return alike if alike >= NEAR else 0.0


def fold(text: str) -> str:
    """Lower case without accents, as people type on a foreign keyboard."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """The folded words of `text`, in their order."""
    return [word[:READ_LETTERS] for word in re.findall(r"\w+", fold(text))]


def pieces(word: str) -> frozenset[str]:
    """Every three letters in a row, as FTS5's trigram tokenizer cuts them."""
    return frozenset(word[start : start + 3] for start in range(len(word) - 2))


def stem(word: str) -> str:
    """What endings leave alone, roughly: enough to find a phrase again whose words are
    inflected.
    """
    return word[:STEM]


def any_of(some: Iterable[str]) -> str:
    """An FTS5 query; the quotes make a word of what would else be an operator."""
    return " OR ".join(f'"{word}"' for word in some)
