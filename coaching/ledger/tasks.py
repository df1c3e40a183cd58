"""Which names mean the same task: "offerter", "Offerterna", "offert till kund"."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from unicodedata import normalize

from rapidfuzz import fuzz

from coaching.knowledge.playbook import stopwords
from coaching.messages import LANGUAGES

ALIKE = 86  # of 100: a slip of the keyboard
# Letters: "offert" and "offerterna" are one word, "offert" and "offertunderlag" are not.
STEM, ENDING = 4, 4
NAMES, PAIRS = 4_000, 20_000  # that are remembered; people name new ones all the time
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")


@lru_cache(maxsize=NAMES)
def words(task: str) -> tuple[str, ...]:
    """The words that carry the meaning, in lower case."""
    found = tuple(_WORD.findall(normalize("NFKC", task).casefold()))
    telling = tuple(word for word in found if word not in _small_words())
    return telling or found


@cache
def _small_words() -> frozenset[str]:
    return frozenset(chain.from_iterable(stopwords(language) for language in LANGUAGES))


@lru_cache(maxsize=PAIRS)
def alike(one: str, other: str) -> bool:
    """Whether each word of the shorter name has its like in the longer one."""
    few, many = sorted((words(one), words(other)), key=len)
    if not few:
        return not many
    return all(_has_its_like(word, many) for word in few)


def named(task: str, known: Iterable[str]) -> str:
    """The one of the known names that means this task, or the task's own name."""
    return next((name for name in known if alike(task, name)), task)


def _has_its_like(word: str, others: Iterable[str]) -> bool:
    return any(_same(word, other) for other in others)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    inflected = len(short) >= STEM and long.startswith(short) and len(long) - len(short) <= ENDING
    return inflected or fuzz.ratio(short, long) >= ALIKE
