"""The phrases of one vocabulary file, each with what it may stand for; numerals are put together by
the file's own rules.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from unicodedata import normalize

from coaching.readers.vocabulary import words

AMOUNTS = ("number", "unit", "part", "fraction", "times", "portion")
# Tags of a word that may name a task as any unknown word does.
ALSO_A_NOUN = frozenset({"request", "either", "tally", "particle", "label", "place"})
HASTY = ("n't", "'ve", "that's", "there's", "what's", "who's", "i'm")
_PIECE = re.compile(r"[^\W\d_](?:[^\W_]|'(?=[^\W\d_]))*|\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase may stand for; `amount` is a number's value or a unit's minutes."""

    tags: frozenset[str]
    amount: float = 0.0

    def also(self, other: "Entry") -> "Entry":
        """Both meanings in one entry."""
        return Entry(self.tags | other.tags, self.amount or other.amount)


Phrases = Mapping[tuple[str, ...], Entry]
Listed = Iterator[tuple[str, Entry]]


@cache
def phrases(name: str) -> Phrases:
    """The phrases of words/<name>.toml, as the sequences of folded words in which a text shows
    them.
    """
    entries: dict[tuple[str, ...], Entry] = {}
    for phrase, entry in _listed(words(name)):
        for key in {_split(phrase), _split(_hasty(phrase))}:
            entries[key] = entries[key].also(entry) if key in entries else entry
    return {key: _also_a_noun(entry) for key, entry in entries.items()}


def _split(phrase: str) -> tuple[str, ...]:
    return tuple(_PIECE.findall(normalize("NFKC", phrase).casefold()))


def _hasty(phrase: str) -> str:
    """As thumbs write it: didnt, thats, would've as wouldve."""
    pieces = phrase.split()
    hasty = (*HASTY, "'d") if len(pieces) > 1 else HASTY
    written = [word.replace("'", "") if word.endswith(hasty) else word for word in pieces]
    return " ".join(written)


def _also_a_noun(entry: Entry) -> Entry:
    """A word that only asks for something ("list") may name a task as any unknown word does."""
    if entry.tags <= ALSO_A_NOUN:
        return entry.also(Entry(frozenset({"unknown"})))
    return entry


def _listed(book: Mapping[str, Any]) -> Listed:
    for tag in AMOUNTS:
        for phrase, amount in book.get(tag, {}).items():
            yield phrase, _amount(tag, amount)
    for phrase, amount in book.get("share", {}).items():
        yield phrase, _amount("fraction", amount).also(Entry(frozenset({"share"})))
    yield from _numerals(book)
    for tag, cues in book.get("cue", {}).items():
        for phrase in cues:
            yield phrase, Entry(frozenset({tag}))


def _amount(tag: str, value: float) -> Entry:
    return Entry(frozenset({tag}), float(value))


def _numerals(book: Mapping[str, Any]) -> Listed:
    """Twenty-one to ninety-nine, and German "dreimal", from how the language joins its numerals."""
    rule = book.get("numerals", {})
    tens, ones = rule.get("tens", {}), rule.get("ones", {})
    yield from _joined(rule)
    for pattern, minutes in rule.get("glued", {}).items():
        for one, value in ones.items():
            yield pattern.format(one=one), _amount("part", value * minutes)
    for ten, value in tens.items():
        yield ten, _amount("number", value)
    for pattern in rule.get("hundreds", ()):
        for below, value in _below_a_hundred(book):
            yield pattern.format(below=below), _amount("number", 100 + value)
    for one, value in ones.items():
        for pattern in rule.get("counted", ()):
            yield pattern.format(one=one), _amount("times", value)


def _joined(rule: Mapping[str, Any]) -> Listed:
    for joined in rule.get("joined", ()):
        for ten, tens in rule["tens"].items():
            for one, ones in rule["ones"].items():
                yield joined.format(ten=ten, one=one), _amount("number", tens + ones)


def _below_a_hundred(book: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    rule = book["numerals"]
    joined = [(phrase, entry.amount) for phrase, entry in _joined(rule)]
    listed = [(phrase, value) for phrase, value in book["number"].items() if " " not in phrase]
    for phrase, value in (*joined, *listed, *rule["tens"].items()):
        if 2 <= value < 100:
            yield phrase, value
