"""What does not leave the house with a question: the names of the people who work here, and marks
that nobody sees.
"""

import re
from collections.abc import Iterable

from coaching.discretion.harmless import visible
from coaching.readers.vocabulary import words

HIDDEN = "[NAME]"
SHORTEST = 3  # letters of a first name that is looked for alone

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SENTENCE_ENDS = (".", "!", "?", ":", "\n")


def nameless(text: str, colleagues: Iterable[str], own: str) -> str:
    """The text without the full names of colleagues, their first names, and one's own name.

    A first name that is a word as well (words/names.toml) is left where it opens a sentence: "Mark
    the rows".
    """
    text = visible(text)
    full = {tuple(_words(name.casefold())) for name in colleagues}
    first = {name[0] for name in full if len(name) > 1 and len(name[0]) >= SHORTEST}
    mine = {part for part in _words(own) if len(part) >= SHORTEST}
    pieces: list[str] = []
    at, left = 0, list(_WORD.finditer(text))
    while left:
        length = _named(text, left, full, first, mine)
        if length:
            pieces += [text[at : left[0].start()], HIDDEN]
            at = left[length - 1].end()
        left = left[max(1, length) :]
    return "".join([*pieces, text[at:]])


def _named(
    text: str,
    left: list[re.Match[str]],
    full: set[tuple[str, ...]],
    first: set[str],
    mine: set[str],
) -> int:
    """How many of the words, from the first on, are a name; 0: none."""
    for length in (4, 3, 2):
        said = tuple(word[0].casefold() for word in left[:length])
        if len(said) == length and any((*said[:-1], last) in full for last in _owners(said[-1])):
            return length
    word = left[0][0]
    if any(owner in mine for owner in _owners(word)):
        return 1
    known = any(owner in first for owner in _owners(word.casefold()))
    return 1 if known and word[0].isupper() and not _is_a_word(text, left[0]) else 0


def _is_a_word(text: str, word: re.Match[str]) -> bool:
    """Whether a capital letter may only be that of a sentence's first word: "Mark the rows", not
    "Mark, can you".
    """
    also = word[0].casefold() in words("names")["also_words"] and not text[word.end() :].startswith(
        ","
    )
    return also and _opens_sentence(text, word.start())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 9) : start].rstrip(" \t\"“„”'(")
    return not before or before.endswith(_SENTENCE_ENDS)


def _owners(word: str) -> tuple[str, ...]:
    """Whose it may be: "Bergs" and "Berg's" are of Berg."""
    return (word, word.removesuffix("s"), word.removesuffix("'s").removesuffix("’s"))


def _words(name: str) -> list[str]:
    return _WORD.findall(name)
