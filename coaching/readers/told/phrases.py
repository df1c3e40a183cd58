"""The phrases of told.toml, and whether a sentence has one of them."""

from functools import cache

from coaching.readers.slots.check_in_words import has
from coaching.readers.utterance import bare
from coaching.readers.vocabulary import words

LONGEST = 18  # words of a sentence that tells nothing else


@cache
def told(section: str, name: str = "words") -> tuple[str, ...]:
    """The longest first."""
    listed = words("told", "calm")[section][name]
    return tuple(sorted(map(bare, listed), key=len, reverse=True))


def says(text: str, section: str, name: str = "words") -> bool:
    return has(text, told(section, name))


def is_short(text: str) -> bool:
    return len(text.split()) <= LONGEST
