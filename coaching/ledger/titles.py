"""Which titles of use cases mean the same task, whatever words they use for it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Any
from unicodedata import normalize

from rapidfuzz import fuzz

from coaching.knowledge.playbook import stopwords
from coaching.messages import LANGUAGES
from coaching.readers.vocabulary import words

ANYWHERE = 5  # letters from which on a stem is looked for inside of words
REST = 5  # letters that are left of a compound and are a word of their own
COMMON = 0.6  # of what the shorter title says
TELLING = 0.75  # that weigh less together are no task: "the report"
TYPO = 86  # of 100
ROOT = 4  # letters that two forms of a word share
WEIGHTS = {"things": 1.0, "heads": 0.5, "small": 0.25}
UNKNOWN = 0.6  # a word that no list knows
WRITE = "write"
TITLES, PAIRS = 4_000, 20_000  # that are remembered; people name new ones all the time
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True)
class Sense:
    """What a title says: what it is about, with how telling that is, and what is done."""

    about: Mapping[str, float]
    acts: frozenset[str]


@lru_cache(maxsize=PAIRS)
def alike(one: str, other: str) -> bool:
    """Whether two titles may mean the same task, so that a person is asked."""
    mine, theirs = sense(one), sense(other)
    if not _go_together(mine.acts, theirs.acts):
        return False
    few, many = sorted((mine.about, theirs.about), key=lambda about: sum(about.values()))
    if not few:
        return not many and bool(mine.acts & theirs.acts)
    shared = sum(_shared(few, many))
    if shared < TELLING and shared < sum(many.values()):
        return False
    return shared >= COMMON * sum(few.values())


def _go_together(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the same may be done. What is written may be summed up or answered as well."""
    if not one or not other or one & other:
        return True
    written = next((acts for acts in (one, other) if WRITE in acts), None)
    if written is None:
        return False
    rest = other if written is one else one
    return not rest & frozenset(_book()["written"]["apart"])


def _shared(few: Mapping[str, float], many: Mapping[str, float]) -> Iterator[float]:
    for word, weight in few.items():
        found = next((other for other in many if word == other or _same_word(word, other)), None)
        if found is not None:
            yield min(weight, many[found])


def _same_word(one: str, other: str) -> bool:
    """Forms of one word, or a slip of the keyboard; what stands in the lists has a "." in front."""
    if "." in one + other:
        return False
    short, long = sorted((one, other), key=len)
    root = max(ROOT, len(short) - 2)
    return (len(short) >= ROOT and long.startswith(short[:root])) or fuzz.ratio(one, other) >= TYPO


@lru_cache(maxsize=TITLES)
def sense(title: str) -> Sense:
    """Every stem is taken out of the title, the longest first; what is left are words."""
    rest = normalize("NFKC", title).casefold().replace("\u00ad", "")
    about: dict[str, float] = {}
    acts: set[str] = set()
    for stem, pattern in _patterns():
        if not pattern.search(rest):
            continue
        rest = pattern.sub("\u0000", rest)
        for meant in _meanings()[stem]:
            if meant in _acts():
                acts.add(meant)
            else:
                about[f".{meant}"] = _weights().get(meant, 1.0)
    about |= dict.fromkeys(_left(rest), UNKNOWN)
    if not acts and any(f".{thing}" in about for thing in _book()["written"]["things"]):
        acts.add(WRITE)
    return Sense(about, frozenset(acts))


def _left(rest: str) -> Iterator[str]:
    """Words that no list knows. What is left around a stem is one only where it is long enough to
    be no ending.
    """
    for piece in re.split(r"[\s\u0000]+", re.sub(r"\u0000\w{0,5}\b", " ", rest)):
        for word in _WORD.findall(piece):
            if word in _small_words():
                continue
            if word.isdigit() or len(word) >= REST:
                yield word


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    stems = sorted(_meanings(), key=len, reverse=True)
    return tuple((stem, _pattern(stem)) for stem in stems)


def _pattern(stem: str) -> re.Pattern[str]:
    plain = re.escape(stem.removeprefix("=")).replace(r"\ ", r"\s+")
    if stem.startswith("="):
        return re.compile(rf"(?<![\w]){plain}(?![\w])")
    return re.compile(plain if len(stem) >= ANYWHERE else rf"(?<!\w){plain}")


@cache
def _meanings() -> Mapping[str, tuple[str, ...]]:
    """Stem -> what it means."""
    book = _book()
    found: dict[str, tuple[str, ...]] = {}
    for part in (*WEIGHTS, "acts"):
        for meant, stems in book[part].items():
            found |= dict.fromkeys(stems, (meant,))
    for both in book["both"].values():
        found |= {stem: tuple(both["means"]) for stem in both["stems"]}
    return found


@cache
def _weights() -> Mapping[str, float]:
    return {meant: weight for part, weight in WEIGHTS.items() for meant in _book()[part]}


@cache
def _acts() -> frozenset[str]:
    return frozenset(_book()["acts"])


@cache
def _small_words() -> frozenset[str]:
    listed: Iterable[Iterable[str]] = (stopwords(language) for language in LANGUAGES)
    return frozenset((*chain.from_iterable(listed), *_book()["filler"]["words"]))


@cache
def _book() -> Mapping[str, Mapping[str, Any]]:
    return words("alike", "use_cases")
