"""The words of a check-in, and whether a text has one of them."""

import re
from collections.abc import Iterable
from functools import cache

from coaching.readers.utterance import bare
from coaching.readers.vocabulary import words

_SIGNS = re.compile(r"[-–—?/]")


@cache
def phrases(section: str, name: str = "words") -> tuple[str, ...]:
    """The phrases of a list of checkins.toml, the longest first."""
    listed: Iterable[str] = words("checkins", "checkins")[section][name]
    return tuple(sorted(map(bare, listed), key=len, reverse=True))


def has(said: str, some: Iterable[str]) -> bool:
    """In a phrase a "+" stands for one to four words: "komme + nicht weiter"."""
    padded = f" {_SIGNS.sub(' ', said)} "
    return any(_stands_in(padded, phrase) for phrase in some)


def _stands_in(padded: str, phrase: str) -> bool:
    if "+" in phrase:
        return _parted(phrase).search(padded) is not None
    return f" {phrase} " in padded


@cache
def _parted(phrase: str) -> re.Pattern[str]:
    few_words = "(?: [^ ]+){1,4} "
    return re.compile(f" {few_words.join(map(re.escape, phrase.split(' + ')))} ")
