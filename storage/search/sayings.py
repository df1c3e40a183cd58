"""How people ask for a topic: example questions, and which of them a new question is like.

Small words count here ("when do I take which" has no others), rare ones count more. FTS5 finds
candidates by their three-letter pieces; how alike two sentences are is the cosine of their words
and pieces of three to five letters.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from math import log, sqrt

from storage.search.likeness import any_of, words

NEAREST = 3  # sayings of a topic that speak for it; one alone may be a coincidence
CANDIDATES = 60
SCHEMA = "CREATE VIRTUAL TABLE sayings USING fts5(text, topic UNINDEXED, tokenize = 'trigram');"
SAID_LIKE = (
    f"SELECT topic, text FROM sayings WHERE sayings MATCH ? ORDER BY rank LIMIT {CANDIDATES}"
)


class Sayings:
    """Example questions of one language."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._database.executescript(SCHEMA)
        self._spread: Counter[str] = Counter()  # in how many sayings a feature stands
        self._count: Counter[str] = Counter()  # how many sayings a topic has
        # of a saying as a vector; forgotten when the spread changes
        self._lengths: dict[str, float] = {}

    def add(self, id: str, texts: Iterable[str]) -> None:
        spoken = list(map(_spoken, texts))
        for text in spoken:
            self._spread.update(_features(text))
        self._count[id] += len(spoken)
        self._lengths.clear()
        rows = [(text, id) for text in spoken]
        self._database.executemany("INSERT INTO sayings VALUES (?, ?)", rows)

    def remove(self, id: str) -> None:
        theirs = self._database.execute("SELECT text FROM sayings WHERE topic = ?", (id,))
        for (text,) in theirs.fetchall():
            self._spread.subtract(_features(text))
        del self._count[id]
        self._lengths.clear()
        self._database.execute("DELETE FROM sayings WHERE topic = ?", (id,))

    def alike(self, question: str) -> dict[str, float]:
        """For each topic how like its nearest sayings are, up to 1."""
        asked = _spoken(question)
        weights = {feature: self._weight(feature) ** 2 for feature in _features(asked)}
        near: defaultdict[str, list[float]] = defaultdict(list)
        for topic, text in self._candidates(asked):
            shared = sum(weight for feature, weight in weights.items() if feature in text)
            near[topic].append(shared / self._length(text))
        length = sqrt(sum(weights.values())) or 1
        return {topic: self._mean(topic, likenesses) / length for topic, likenesses in near.items()}

    def _mean(self, topic: str, likenesses: list[float]) -> float:
        return sum(sorted(likenesses)[-NEAREST:]) / min(NEAREST, self._count[topic])

    def _candidates(self, asked: str) -> list[tuple[str, str]]:
        parts = dict.fromkeys(asked[start : start + 3] for start in range(len(asked) - 2))
        if not parts:
            return []
        return self._database.execute(SAID_LIKE, (any_of(parts),)).fetchall()

    def _length(self, text: str) -> float:
        if text not in self._lengths:
            squares = sum(self._weight(feature) ** 2 for feature in _features(text))
            self._lengths[text] = sqrt(squares) or 1
        return self._lengths[text]

    def _weight(self, feature: str) -> float:
        """The rarer a feature, the more it tells."""
        return log(1 + (1 + self._count.total()) / max(1, self._spread[feature]))


def _spoken(text: str) -> str:
    """The words of `text` between blanks, so that a blank marks where a word begins and ends."""
    return f" {' '.join(words(text))} "


def _features(spoken: str) -> set[str]:
    """Words and their pieces of three to five letters, each as it stands in the text."""
    features: set[str] = set()
    for word in spoken.split():
        padded = f" {word} "
        features.add(padded)
        for size in (3, 4, 5):
            features.update(padded[at : at + size] for at in range(len(padded) - size + 1))
    return features
