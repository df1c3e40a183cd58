"""The words that readers know, one TOML file per language, looked up with the sentence's own
language first.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from re import findall
from typing import Any
from unicodedata import normalize

from rapidfuzz.distance import OSA

from coaching.folders import folder

LANGUAGES = ("sv", "en", "de")
SHORTEST_ABROAD = 4  # letters of a word in another language than the sentence's
MAKES_AMOUNTS = frozenset(
    {
        "number",
        "unit",
        "part",
        "fraction",
        "times",
        "saved",
        "prep",
        "article",
        "per_day",
        "per_week",
        "per_month",
    }
    | {"instead", "nothing", "today", "yesterday", "this_week", "and", "each", "other", "lost"}
)
LEADS_A_NOUN = frozenset({"prep", "article"})
HASTY = ("n't", "'ve", "that's", "there's", "what's", "who's", "i'm")
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
    words: frozenset[str]  # every word that stands in a phrase
    forgiving: Mapping[
        tuple[str, int], tuple[str, ...]
    ]  # first letter and length -> words whose typos are understood
    ordinary: frozenset[str]  # words of the language that only look like typos of ours

    def meant(self, word: str, before: str = "") -> str:
        """The word as it stands, or the one that it is a typo of; `before` is the word in front of
        it.
        """
        known = word in self.words or word in self.ordinary
        return (
            word if known or len(word) < SHORTEST_TYPO - 1 else self._nearest(word, before) or word
        )

    def longest(self, words: Sequence[str]) -> tuple[Entry | None, int]:
        """The longest known phrase at the start of the words and its length; unknown is
        (None, 1).
        """
        for shelf in self.shelves:
            for length in range(len(words), 0, -1):
                if entry := shelf.get(tuple(words[:length])):
                    return entry, length
        return None, 1

    def _nearest(self, word: str, before: str) -> str | None:
        lengths = range(max(len(word) - 1, SHORTEST_TYPO), len(word) + 2)
        close = (
            w
            for length in lengths
            for first in {word[0], word[1]}
            for w in self.forgiving.get((first, length), ())
        )
        return next((w for w in close if _one_slip(w, word) and self._fits(w, before)), None)

    def _fits(self, word: str, before: str) -> bool:
        """Behind "on the" stands the name of a task, and no saving; right behind "on" no hours
        without a number.
        """
        lead, guessed = self._tags(before), self._tags(word)
        if "saved" in guessed:
            return not lead & LEADS_A_NOUN or bool(lead & {"pronoun", "unit"})
        return "taskwise" not in lead or "number" in guessed

    def _tags(self, word: str) -> frozenset[str]:
        entry, _ = self.longest([word])
        return entry.tags if entry else frozenset()


def _one_slip(word: str, typed: str) -> bool:
    """One letter more, less or other, or two that changed places; the first letter only by changing
    places.
    """
    swapped = word[0] == typed[1] and word[1] == typed[0]
    return (word[0] == typed[0] or swapped) and OSA.distance(word, typed, score_cutoff=1) <= 1


@cache
def words(name: str, feature: str = "") -> dict[str, Any]:
    """One file of words as it stands: a feature's, or one that all readers share."""
    place = folder(feature) if feature else files("coaching.readers")
    source = place / "words" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon that reads a sentence of this language; an unknown language reads as English."""
    first = language if language in LANGUAGES else "en"
    others = (other for other in LANGUAGES if other != first)
    shelves = (_phrases(first), *(_abroad(_phrases(other)) for other in others))
    shared = _phrases("any")
    forgiving: dict[tuple[str, int], tuple[str, ...]] = {}
    for word in dict.fromkeys(
        word for shelf in (shared, shelves[0]) for word in _mistypable(shelf)
    ):
        place = (word[0], len(word))
        forgiving[place] = (*forgiving.get(place, ()), word)
    known = frozenset(word for shelf in (shared, *shelves) for phrase in shelf for word in phrase)
    ordinary = frozenset(words(first)["typos"]["ordinary"])
    return Lexicon((shared, *shelves), known, forgiving, ordinary)


def _abroad(shelf: Phrases) -> Phrases:
    """What a foreign word may mean: a short one only if it makes amounts, for "alt" and "ins" are
    words everywhere.
    """
    return {
        p: e
        for p, e in shelf.items()
        if len("".join(p)) >= SHORTEST_ABROAD or e.tags & MAKES_AMOUNTS
    }


def _mistypable(shelf: Phrases) -> Iterator[str]:
    """Words whose typos are understood: those that reports are made of, and long enough to have few
    neighbours.
    """
    for phrase, entry in shelf.items():
        word, single = phrase[0], len(phrase) == 1
        counts = entry.tags & {"unit", "part", "saved", "times"} or (
            "number" in entry.tags and entry.amount > 1
        )
        steers = entry.tags & {"instead", "per_day", "per_week", "per_month"} or (
            "usual" in entry.tags and len(word) > SHORTEST_TYPO
        )
        if len(word) >= SHORTEST_TYPO and (
            (single and (counts or steers)) or "instead" in entry.tags
        ):
            yield word


@cache
def _phrases(name: str) -> Phrases:
    entries: dict[tuple[str, ...], Entry] = {}
    for phrase, entry in _listed(words(name)):
        for key in {split(phrase), split(_hasty(phrase))}:
            entries[key] = entries[key].also(entry) if key in entries else entry
    return {key: _also_a_noun(entry) for key, entry in entries.items()}


def _hasty(phrase: str) -> str:
    """As thumbs write it: didnt, thats, would've as wouldve."""
    pieces = phrase.split()
    hasty = (*HASTY, "'d") if len(pieces) > 1 else HASTY
    return " ".join(word.replace("'", "") if word.endswith(hasty) else word for word in pieces)


def _also_a_noun(entry: Entry) -> Entry:
    """A word that only asks for something ("list") may name a task as any unknown word does."""
    return (
        entry.also(Entry(frozenset({"unknown"})))
        if entry.tags <= {"request", "either", "tally", "particle", "label", "place"}
        else entry
    )


def split(phrase: str) -> tuple[str, ...]:
    """A phrase as the sequence of folded words and marks in which a text shows it."""
    return tuple(
        findall(
            r"[^\W\d_](?:[^\W_]|'(?=[^\W\d_]))*|\d+|[^\w\s]", normalize("NFKC", phrase).casefold()
        )
    )


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
    for pattern, minutes in rule.get("glued", {}).items():
        yield from (
            (pattern.format(one=o), Entry(frozenset({"part"}), n * minutes))
            for o, n in rule["ones"].items()
        )
    for ten, tens in rule.get("tens", {}).items():
        yield ten, Entry(frozenset({"number"}), tens)
    below = (
        [(p, e.amount) for p, e in _joined(rule)]
        + [(p, n) for p, n in book.get("number", {}).items() if " " not in p]
        + list(rule.get("tens", {}).items())
    )
    for pattern in rule.get("hundreds", ()):
        yield from (
            (pattern.format(below=p), Entry(frozenset({"number"}), 100 + n))
            for p, n in below
            if 2 <= n < 100
        )
    for one, ones in rule.get("ones", {}).items():
        yield from (
            (pattern.format(one=one), Entry(frozenset({"times"}), ones))
            for pattern in rule.get("counted", ())
        )
