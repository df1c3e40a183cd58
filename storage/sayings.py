"""How people ask for a topic: example questions, and which of them a new question is like.

Small words count here ("when do I take which" has no others), rare ones count more. FTS5 finds the candidates by their
three-letter pieces; how alike two sentences are is the cosine of their words, word pairs and pieces of three to five letters.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from math import log, sqrt

from storage.likeness import any_of, stem, words

NEAREST = 3  # sayings of a topic that speak for it; one alone may be a coincidence
CANDIDATES = 60
SCHEMA = "CREATE VIRTUAL TABLE sayings USING fts5(text, topic UNINDEXED, tokenize = 'trigram');"
SAID_LIKE = f"SELECT topic, text FROM sayings WHERE sayings MATCH ? ORDER BY rank LIMIT {CANDIDATES}"


class Sayings:
    """Example questions of one language."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._database.executescript(SCHEMA)
        self._spread: Counter[str] = Counter()  # in how many sayings a feature stands
        self._count: Counter[str] = Counter()  # how many sayings a topic has

    def add(self, id: str, texts: Iterable[str]) -> None:
        for text in texts:
            self._spread.update(_features(text).keys())
            self._count[id] += 1
            self._database.execute("INSERT INTO sayings VALUES (?, ?)", (" ".join(words(text)), id))

    def remove(self, id: str) -> None:
        for (text,) in self._database.execute("SELECT text FROM sayings WHERE topic = ?", (id,)).fetchall():
            self._spread.subtract(_features(text).keys())
        del self._count[id]
        self._database.execute("DELETE FROM sayings WHERE topic = ?", (id,))

    def alike(self, question: str) -> dict[str, float]:
        """For each topic how like its nearest sayings are, up to 1."""
        asked = self._weighed(question)
        near: defaultdict[str, list[float]] = defaultdict(list)
        for topic, text in self._candidates(question):
            near[topic].append(_product(asked, self._weighed(text)))
        return {topic: self._mean(topic, likenesses) for topic, likenesses in near.items()}

    def _mean(self, topic: str, likenesses: list[float]) -> float:
        return sum(sorted(likenesses)[-NEAREST:]) / min(NEAREST, self._count[topic])

    def _candidates(self, question: str) -> list[tuple[str, str]]:
        spoken = " ".join(words(question))
        parts = dict.fromkeys(spoken[start : start + 3] for start in range(len(spoken) - 2))
        return self._database.execute(SAID_LIKE, (any_of(parts),)).fetchall() if parts else []

    def _weighed(self, text: str) -> dict[str, float]:
        """The features of `text` as a vector of length 1."""
        everything = self._count.total() + 1
        weights = {
            feature: (1 + log(often)) * log(1 + everything / (self._spread[feature] or 1))
            for feature, often in _features(text).items()
        }
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1
        return {feature: weight / length for feature, weight in weights.items()}


def _features(text: str) -> Counter[str]:
    """Words, word pairs, and pieces of three to five letters; a blank marks where a word begins or ends."""
    said = words(text)
    found = Counter(f"={word}" for word in said)
    found.update(f"{stem(one)}+{stem(other)}" for one, other in zip(said, said[1:], strict=False))
    for word in said:
        padded = f" {word} "
        found.update(padded[at : at + size] for size in (3, 4, 5) for at in range(len(padded) - size + 1))
    return found


def _product(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(weight * other[feature] for feature, weight in one.items() if feature in other)
