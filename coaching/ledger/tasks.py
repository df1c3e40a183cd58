"""Which names mean the same task: "offerter", "Offerterna", "offert till kund"."""

import re
from collections.abc import Iterable
from functools import cache
from unicodedata import normalize

from rapidfuzz import fuzz

from coaching.knowledge.playbook import stopwords
from coaching.messages import LANGUAGES

ALIKE = 86  # of 100: a slip of the keyboard
STEM, ENDING = (
    4,
    4,
)  # letters: "offert" and "offerterna" are one word, "offert" and "offertunderlag" are not
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")


@cache
def words(task: str) -> tuple[str, ...]:
    """The words that carry the meaning, in lower case."""
    found = tuple(_WORD.findall(normalize("NFKC", task).casefold()))
    small = frozenset[str]().union(*(stopwords(language) for language in LANGUAGES))
    return tuple(word for word in found if word not in small) or found


@cache
def alike(one: str, other: str) -> bool:
    """Whether each word of the shorter name has its like in the longer one."""
    few, many = sorted((words(one), words(other)), key=len)
    return all(any(_same(word, another) for another in many) for word in few) if few else not many


def named(task: str, known: Iterable[str]) -> str:
    """The one of the known names that means this task, or the task's own name."""
    return next((name for name in known if alike(task, name)), task)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    inflected = len(short) >= STEM and long.startswith(short) and len(long) - len(short) <= ENDING
    return inflected or fuzz.ratio(short, long) >= ALIKE
