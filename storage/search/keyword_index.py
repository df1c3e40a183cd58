"""Which topics have words like those of a question, and how much that tells.

A question word may be an inflection of a keyword, a compound around it, or mistyped. Three-letter
pieces, which FTS5 indexes with its trigram tokenizer, find all three.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from math import log

from storage.search.likeness import NEAR, any_of, likeness, pieces, stem, words

OWN_TEXT = 0.3  # weight of a word in an own entry's running text
LOOSE = 2  # words that may stand between two words of a phrase
SPREAD = 0.8  # what such a phrase earns

SCHEMA = """
CREATE VIRTUAL TABLE keywords
    USING fts5(word, topic UNINDEXED, weight UNINDEXED, tokenize = 'trigram');
"""
KEYWORDS_EQUAL = "SELECT word, topic, weight FROM keywords WHERE word = ?"
KEYWORDS_LIKE = (
    "SELECT word, topic, weight FROM keywords WHERE keywords MATCH ? ORDER BY rank LIMIT 300"
)


class KeywordIndex:
    """The keywords and the running text of the topics of one language."""

    def __init__(self, database: sqlite3.Connection, empty_words: frozenset[str]) -> None:
        self._database = database
        self._database.executescript(SCHEMA)
        self._empty_words = empty_words
        self._ids: set[str] = set()
        # by their first word: (a topic's id, the stems)
        self._phrases: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)

    def add(self, id: str, names: Iterable[str], text: str = "") -> None:
        """`names` are what people may call it; `text` weighs less and is for entries that have few
        names.
        """
        self._ids.add(id)
        named = [name for name in map(words, names) if name]
        for name in named:
            if len(name) > 1:
                phrase = tuple(map(stem, name))
                self._phrases[phrase[0]].append((id, phrase))
        weights = dict.fromkeys(words(text), OWN_TEXT)
        for name in named:
            weights |= {word: max(1 / len(name), weights.get(word, 0)) for word in name}
        rows = [
            (word, id, weight) for word, weight in weights.items() if word not in self._empty_words
        ]
        self._database.executemany("INSERT INTO keywords VALUES (?, ?, ?)", rows)

    def remove(self, id: str) -> None:
        self._ids.discard(id)
        for first, phrases in self._phrases.items():
            self._phrases[first] = [phrase for phrase in phrases if phrase[0] != id]
        self._database.execute("DELETE FROM keywords WHERE topic = ?", (id,))

    def scores(self, question: str) -> dict[str, float]:
        """About 1 for each telling word that a topic shares; the more topics share it, the less it
        counts.
        """
        telling = self.telling(question)
        scores = self._said_in_full(words(question))
        for near in map(self._near, telling):
            for topic, closeness in near.items():
                scores[topic] += closeness * self._rarity(near)
        return dict(scores)

    def telling(self, question: str) -> list[str]:
        """Its words that are not empty, each once."""
        return [word for word in dict.fromkeys(words(question)) if word not in self._empty_words]

    def _rarity(self, near: dict[str, float]) -> float:
        """What a word tells, up to 1 when it belongs to one topic alone; the less near a topic, the
        less it shares.
        """
        best = max(near.values(), default=1)
        sharing = sum((closeness / best) ** 2 for closeness in near.values())
        return log(1 + len(self._ids) / sharing) / log(1 + len(self._ids))

    def _said_in_full(self, said: list[str]) -> defaultdict[str, float]:
        """What each topic earns by a name of several words that stands in the question."""
        stems = list(map(stem, said))
        earned: defaultdict[str, float] = defaultdict(float)
        for start, first in enumerate(stems):
            for topic, phrase in self._phrases.get(first, ()):
                following = stems[start : start + len(phrase) * (LOOSE + 1)]
                earned[topic] = max(earned[topic], _spoken(phrase, following))
        return earned

    def _near(self, word: str) -> dict[str, float]:
        """For each topic that has a keyword like `word`: how alike they are, up to 1."""
        parts = pieces(word)
        query, argument = (KEYWORDS_LIKE, any_of(parts)) if parts else (KEYWORDS_EQUAL, word)
        near: dict[str, float] = {}
        for keyword, topic, weight in self._database.execute(query, (argument,)):
            alike = likeness(word, keyword)
            if alike >= NEAR:
                near[topic] = max(alike * weight, near.get(topic, 0))
        return near


def _spoken(phrase: tuple[str, ...], stems: list[str]) -> float:
    """1 when `stems` begin with the phrase, less when other words stand between its words, 0 when
    it is not there.
    """
    at = 0
    for part in phrase[1:]:
        try:
            at = stems.index(part, at + 1, at + 2 + LOOSE)
        except ValueError:
            return 0.0
    return 1.0 if at == len(phrase) - 1 else SPREAD
