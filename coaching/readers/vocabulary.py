"""The words that readers know, one TOML file per language, looked up with the sentence's own language first."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from re import findall
from typing import Any
from unicodedata import normalize

from rapidfuzz.distance import OSA

LANGUAGES = ("sv", "en", "de")
SHORTEST_TYPO = 5  # letters; shorter words have too many true neighbours


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase may stand for; `amount` is a number's value or a unit's minutes."""

    tags: frozenset[str]
    amount: float = 0.0

    def also(self, other: "Entry") -> "Entry":
        """Both meanings in one entry."""
        return Entry(self.tags | other.tags, self.amount or other.amount)


Phrases = Mapping[tuple[str, ...], Entry]


@dataclass(frozen=True)
class Lexicon:
    """The phrases of all languages in the order in which they are asked."""

    shelves: tuple[Phrases, ...]
    forgiving: Phrases

    def longest(self, words: Sequence[str]) -> tuple[Entry | None, int]:
        """The longest known phrase at the start of the words and its length; unknown is (None, 1)."""
        for shelf in self.shelves:
            for length in range(len(words), 0, -1):
                if entry := shelf.get(tuple(words[:length])):
                    return entry, length
        return self._mistyped(words[0]), 1

    def _mistyped(self, word: str) -> Entry | None:
        if len(word) < SHORTEST_TYPO:
            return None
        near = (
            e for (w,), e in self.forgiving.items() if w[0] == word[0] and OSA.distance(w, word, score_cutoff=1) <= 1
        )
        return next(near, None)


@cache
def words(name: str) -> dict[str, Any]:
    """One vocabulary file as it stands."""
    source = files("coaching.readers") / "words" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon that reads a sentence of this language; an unknown language reads as English."""
    first = language if language in LANGUAGES else "en"
    order = (first, *(other for other in LANGUAGES if other != first))
    shelves = tuple(_phrases(name) for name in order)
    shared = _phrases("any")
    forgiving = {p: e for shelf in shelves for p, e in shelf.items() if _may_be_mistyped(p, e)}
    return Lexicon((shared, *shelves), forgiving)


def _may_be_mistyped(phrase: tuple[str, ...], entry: Entry) -> bool:
    return len(phrase) == 1 and len(phrase[0]) > SHORTEST_TYPO - 1 and bool(entry.tags & {"unit", "saved"})


@cache
def _phrases(name: str) -> Phrases:
    entries: dict[tuple[str, ...], Entry] = {}
    for phrase, entry in _listed(words(name)):
        key = split(phrase)
        entries[key] = entries[key].also(entry) if key in entries else entry
    return entries


def split(phrase: str) -> tuple[str, ...]:
    """A phrase as the sequence of folded words and marks in which a text shows it."""
    return tuple(findall(r"[^\W\d_](?:[^\W_]|'(?=[^\W\d_]))*|\d+|[^\w\s]", normalize("NFKC", phrase).casefold()))


def _listed(book: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    for tag in ("number", "unit", "part", "fraction", "times"):
        for phrase, amount in book.get(tag, {}).items():
            yield phrase, Entry(frozenset({tag}), float(amount))
    yield from _compounds(book)
    for tag, phrases in book.get("cue", {}).items():
        for phrase in phrases:
            yield phrase, Entry(frozenset({tag}))


def _joined(rule: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    for joined in rule.get("joined", ()):
        for ten, tens in rule["tens"].items():
            for one, ones in rule["ones"].items():
                yield joined.format(ten=ten, one=one), Entry(frozenset({"number"}), tens + ones)


def _compounds(book: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Twenty-one to ninety-nine, and German "dreimal", from how the language joins its numerals."""
    rule = book.get("numerals", {})
    yield from _joined(rule)
    for ten, tens in rule.get("tens", {}).items():
        yield ten, Entry(frozenset({"number"}), tens)
    below = (
        [(p, e.amount) for p, e in _joined(rule)]
        + [(p, n) for p, n in book.get("number", {}).items() if " " not in p]
        + list(rule.get("tens", {}).items())
    )
    for pattern in rule.get("hundreds", ()):
        yield from ((pattern.format(below=p), Entry(frozenset({"number"}), 100 + n)) for p, n in below if 2 <= n < 100)
    for one, ones in rule.get("ones", {}).items():
        yield from ((pattern.format(one=one), Entry(frozenset({"times"}), ones)) for pattern in rule.get("counted", ()))
