"""What does not leave the house with a question: the names of the people who work here, and marks
that nobody sees.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coaching.discretion.harmless import visible
from coaching.readers.naming import is_directory_s, spoken
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
    names = _names(colleagues, own)
    pieces: list[str] = []
    at, left = 0, list(_WORD.finditer(text))
    while left:
        length = _full_name(left, names) or _single_name(text, left[0], names)
        if length:
            pieces += [text[at : left[0].start()], HIDDEN]
            at = left[length - 1].end()
        left = left[max(1, length) :]
    return "".join([*pieces, text[at:]])


@dataclass(frozen=True)
class _Names:
    full: frozenset[tuple[str, ...]]  # caseless, a word each
    first: frozenset[str]  # caseless
    mine: frozenset[str]  # as they are written


def _names(colleagues: Iterable[str], own: str) -> _Names:
    written = [name for name in colleagues if name]
    said = [spoken(name) if is_directory_s(name) else name for name in written]
    called = frozenset(tuple(_words(name.casefold())) for name in said)
    listed = (tuple(_words(name.casefold())) for name in written if is_directory_s(name))
    full = called.union(listed)
    first = [name[0] for name in called if len(name) > 1]
    return _Names(full, _long_enough(first), _long_enough(_words(own)))


def _long_enough(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name in names if len(name) >= SHORTEST)


def _full_name(left: list[re.Match[str]], names: _Names) -> int:
    """How many of the words, from the first on, are somebody's full name; 0: none."""
    for length in (4, 3, 2):
        said = tuple(word[0].casefold() for word in left[:length])
        if len(said) < length:
            continue
        for last in _owners(said[-1]):
            if (*said[:-1], last) in names.full:
                return length
    return 0


def _single_name(text: str, found: re.Match[str], names: _Names) -> int:
    """1 when the word is one's own name or a colleague's first name, else 0."""
    word = found[0]
    if not names.mine.isdisjoint(_owners(word)):
        return 1
    if names.first.isdisjoint(_owners(word.casefold())) or not word[0].isupper():
        return 0
    return 0 if _is_a_word(text, found) else 1


def _is_a_word(text: str, word: re.Match[str]) -> bool:
    """Whether a capital letter may only be that of a sentence's first word: "Mark the rows", not
    "Mark, can you".
    """
    if word[0].casefold() not in words("names")["also_words"]:
        return False
    addressed = text[word.end() :].startswith(",")
    return not addressed and _opens_sentence(text, word.start())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 9) : start].rstrip(" \t\"“„”'(")
    return not before or before.endswith(_SENTENCE_ENDS)


def _owners(word: str) -> tuple[str, ...]:
    """Whose it may be: "Bergs" and "Berg's" are of Berg."""
    return (word, word.removesuffix("s"), word.removesuffix("'s").removesuffix("’s"))


def _words(name: str) -> list[str]:
    return _WORD.findall(name)
