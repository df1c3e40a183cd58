"""What a word may stand for, looked up with the sentence's own language first, its typos
understood.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from rapidfuzz.distance import OSA

from coaching.readers.grammar.entries import Entry, Phrases, phrases
from coaching.readers.vocabulary import LANGUAGES, words

SHORTEST_ABROAD = 4  # letters of a word in another language than the sentence's
MAKES_AMOUNTS = frozenset({
    "number", "unit", "part", "fraction", "times", "per_day", "per_week", "per_month", "each",
    "saved", "lost", "instead", "nothing", "today", "yesterday", "this_week",
    "prep", "article", "and", "other",
})  # fmt: skip
LEADS_A_NOUN = frozenset({"prep", "article"})
SHORTEST_TYPO = 5  # letters; shorter words have too many true neighbours

Place = tuple[str, int]  # first letter and length


@dataclass(frozen=True)
class Lexicon:
    """The phrases of all languages in the order in which they are asked."""

    shelves: tuple[Phrases, ...]
    words: frozenset[str]  # every word that stands in a phrase
    forgiving: Mapping[Place, tuple[str, ...]]  # words whose typos are understood
    ordinary: frozenset[str]  # words of the language that only look like typos of ours

    def meant(self, word: str, before: str = "") -> str:
        """The word as it stands, or the one that it is a typo of; `before` is the word in front of
        it.
        """
        if len(word) < SHORTEST_TYPO - 1 or word in self.words or word in self.ordinary:
            return word
        return self._nearest(word, before) or word

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
        shortest = max(len(word) - 1, SHORTEST_TYPO)
        for length in range(shortest, len(word) + 2):
            for first in word[:2]:
                for near in self.forgiving.get((first, length), ()):
                    if _one_slip(near, word) and self._fits(near, before):
                        return near
        return None

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


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon that reads a sentence of this language; an unknown language reads as English."""
    first = language if language in LANGUAGES else "en"
    others = [other for other in LANGUAGES if other != first]
    shared, own = phrases("any"), phrases(first)
    shelves = (shared, own, *(_abroad(phrases(other)) for other in others))
    known = frozenset(word for shelf in shelves for word in chain.from_iterable(shelf))
    ordinary = frozenset(words(first)["typos"]["ordinary"])
    return Lexicon(shelves, known, _forgiving(shared, own), ordinary)


def _abroad(shelf: Phrases) -> Phrases:
    """What a foreign word may mean: a short one only if it makes amounts, for "alt" and "ins" are
    words everywhere.
    """

    def means_something(phrase: tuple[str, ...], entry: Entry) -> bool:
        return len("".join(phrase)) >= SHORTEST_ABROAD or bool(entry.tags & MAKES_AMOUNTS)

    return {phrase: entry for phrase, entry in shelf.items() if means_something(phrase, entry)}


def _forgiving(*shelves: Phrases) -> Mapping[Place, tuple[str, ...]]:
    mistypable = dict.fromkeys(word for shelf in shelves for word in _mistypable(shelf))
    forgiving: dict[Place, tuple[str, ...]] = {}
    for word in mistypable:
        place = (word[0], len(word))
        forgiving[place] = (*forgiving.get(place, ()), word)
    return forgiving


def _mistypable(shelf: Phrases) -> Iterator[str]:
    """Words whose typos are understood: those that reports are made of, and long enough to have few
    neighbours.
    """
    for phrase, entry in shelf.items():
        word = phrase[0]
        if len(word) < SHORTEST_TYPO:
            continue
        alone = len(phrase) == 1 and (_counts(entry) or _steers(entry, word))
        if alone or "instead" in entry.tags:
            yield word


def _counts(entry: Entry) -> bool:
    if entry.tags & {"unit", "part", "saved", "times"}:
        return True
    return "number" in entry.tags and entry.amount > 1


def _steers(entry: Entry, word: str) -> bool:
    if entry.tags & {"instead", "per_day", "per_week", "per_month"}:
        return True
    return "usual" in entry.tags and len(word) > SHORTEST_TYPO


def _one_slip(word: str, typed: str) -> bool:
    """One letter more, less or other, or two that changed places; the first letter only by changing
    places.
    """
    swapped = word[0] == typed[1] and word[1] == typed[0]
    if word[0] != typed[0] and not swapped:
        return False
    return OSA.distance(word, typed, score_cutoff=1) <= 1
