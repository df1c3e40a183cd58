"""Finding the playbook topic that answers a question typed in a hurry.

The index lives in memory: playbook files are the same for every copy of the service and for both databases, so there is
nothing to share, to migrate or to back up, and it is built in some 40 ms for three languages.

A question word may be an inflection of a keyword, a compound around it, or mistyped. Three-letter pieces, which FTS5
indexes with its trigram tokenizer, find all three; the running text only orders topics that the keywords have found.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from math import log
from threading import Lock
from typing import Self

from coaching.playbook import Topic, stopwords

READ_CHARACTERS = 1_000  # from either end of a question; what is pasted in between only dilutes it
READ_LETTERS = 40  # of a word
SHORT = 8  # letters; shorter words look like too many others by chance
NEAR = 0.55  # least likeness of two words
FLOOR = 0.6  # least score of an answer; small talk stays below, see tests/storage/questions.txt
FULL_TEXT = 0.25  # most that the running text can add to a score

SCHEMA = """
CREATE VIRTUAL TABLE keywords USING fts5(word, topic UNINDEXED, weight UNINDEXED, tokenize = 'trigram');
CREATE VIRTUAL TABLE pages USING fts5(topic UNINDEXED, title, summary, body,
                                      tokenize = 'unicode61 remove_diacritics 2');
"""
KEYWORDS_EQUAL = "SELECT word, topic, weight FROM keywords WHERE word = ?"
KEYWORDS_LIKE = "SELECT word, topic, weight FROM keywords WHERE keywords MATCH ? ORDER BY rank LIMIT 300"
PAGES_ABOUT = "SELECT topic, -bm25(pages, 0, 4, 2, 1) FROM pages WHERE pages MATCH ? ORDER BY rank"


class TopicSearch:
    """The Library of the playbook: read-only after construction, safe to share between threads, closed after use."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        by_language = sorted(topics, key=lambda topic: topic.language)
        self._indexes = {
            language: _Index(tuple(group), stopwords(language))
            for language, group in groupby(by_language, key=lambda topic: topic.language)
        }

    def find(self, question: str, language: str, limit: int = 3) -> tuple[Topic, ...]:
        """The topics that answer `question`, best first; empty when none does or the language is unknown."""
        index = self._indexes.get(language)
        return index.find(question, limit) if index else ()

    def close(self) -> None:
        for index in self._indexes.values():
            index.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Index:
    """The topics of one language."""

    def __init__(self, topics: tuple[Topic, ...], empty_words: frozenset[str]) -> None:
        self._lock = Lock()
        self._topics = {topic.id: topic for topic in topics}
        self._empty_words = frozenset(map(fold, empty_words))
        self._phrases = tuple(_phrases(topics))
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.executescript(SCHEMA)
        self._database.executemany("INSERT INTO keywords VALUES (?, ?, ?)", self._keywords(topics))
        self._database.executemany(
            "INSERT INTO pages VALUES (?, ?, ?, ?)", [(t.id, t.title, t.summary, t.body) for t in topics]
        )
        self._database.commit()
        self._database.execute("PRAGMA query_only = ON")

    def close(self) -> None:
        self._database.close()

    def find(self, question: str, limit: int) -> tuple[Topic, ...]:
        with self._lock:
            scores = self._scores(_words(_ends(question)))
        best_first = sorted(scores, key=lambda topic: (-scores[topic], topic))
        return tuple(self._topics[topic] for topic in best_first[:limit])

    def _scores(self, words: list[str]) -> dict[str, float]:
        """The topics above the floor. A near keyword counts the more, the fewer topics share it."""
        telling = [word for word in dict.fromkeys(words) if word not in self._empty_words]
        scores = self._said_in_full(words)
        for near in map(self._near, telling):
            for topic, closeness in near.items():
                scores[topic] += closeness * self._rarity(near)
        full_text = self._full_text(telling)
        return {topic: score + full_text.get(topic, 0) for topic, score in scores.items() if score >= FLOOR}

    def _rarity(self, near: dict[str, float]) -> float:
        """What a word tells, up to 1 when it belongs to one topic alone; the less near a topic, the less it shares."""
        best = max(near.values())
        sharing = sum((closeness / best) ** 2 for closeness in near.values())
        return log(1 + len(self._topics) / sharing) / log(1 + len(self._topics))

    def _said_in_full(self, words: list[str]) -> dict[str, float]:
        """1 for each topic with a title or keyword of several words that stands in the question as it is."""
        question = f" {' '.join(words)} "
        return defaultdict(float, {topic: 1.0 for phrase, topic in self._phrases if phrase in question})

    def _near(self, word: str) -> dict[str, float]:
        """For each topic that has a keyword like `word`: how alike they are, up to 1."""
        pieces = _pieces(word)
        query, argument = (KEYWORDS_LIKE, _any_of(pieces)) if pieces else (KEYWORDS_EQUAL, word)
        near: dict[str, float] = {}
        for keyword, topic, weight in self._database.execute(query, (argument,)):
            if closeness := likeness(word, keyword) * weight:
                near[topic] = max(closeness, near.get(topic, 0))
        return near

    def _full_text(self, words: list[str]) -> dict[str, float]:
        """What the running text adds to each topic that has one of `words`."""
        found = self._database.execute(PAGES_ABOUT, (_any_of(words),)).fetchall() if words else []
        best = max((rank for _, rank in found), default=0)
        return {topic: FULL_TEXT * rank / best for topic, rank in found if best > 0}

    def _keywords(self, topics: Iterable[Topic]) -> Iterator[tuple[str, str, float]]:
        """Word, topic, weight: a word out of a longer keyword weighs its share of it."""
        for topic in topics:
            weights: dict[str, float] = {}
            for words in _names(topic):
                weights |= {word: max(1 / len(words), weights.get(word, 0)) for word in words}
            yield from ((word, topic.id, weight) for word, weight in weights.items() if word not in self._empty_words)


def likeness(word: str, keyword: str) -> float:
    """1 for the same word, 0 for strangers; an inflection, a part of a compound and a typo lie between."""
    if word == keyword:
        return 1.0
    shorter, longer = sorted((word, keyword), key=len)
    begins_alike = shorter[:3] == longer[:3]
    if len(shorter) < 4 or (len(shorter) < SHORT and not begins_alike and not word.endswith(keyword)):
        return 0.0
    shared = len(_pieces(shorter) & _pieces(longer)) / len(_pieces(shorter))
    covered = len(shorter) / len(longer)
    alike = shared * (covered if word == shorter else (1 + covered) / 2)
    return alike if alike >= NEAR else 0.0


def fold(text: str) -> str:
    """Lower case without accents, as people type on a foreign keyboard."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _ends(text: str) -> str:
    """`text` without what lies far from its beginning and its end."""
    return text if len(text) <= 2 * READ_CHARACTERS else f"{text[:READ_CHARACTERS]} {text[-READ_CHARACTERS:]}"


def _words(text: str) -> list[str]:
    return [word[:READ_LETTERS] for word in re.findall(r"\w+", fold(text))]


def _names(topic: Topic) -> Iterator[list[str]]:
    """The words of each name that people may call `topic` by."""
    return map(_words, (topic.title, *topic.keywords))


def _phrases(topics: Iterable[Topic]) -> Iterator[tuple[str, str]]:
    for topic in topics:
        yield from ((f" {' '.join(words)} ", topic.id) for words in _names(topic) if len(words) > 1)


def _pieces(word: str) -> frozenset[str]:
    return frozenset(word[start : start + 3] for start in range(len(word) - 2))


def _any_of(words: Iterable[str]) -> str:
    """An FTS5 query; the quotes make a word of what would else be an operator."""
    return " OR ".join(f'"{word}"' for word in words)
