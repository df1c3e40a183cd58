"""Finding what answers a question typed in a hurry: the company's own entries first, then the playbook.

The index lives in memory: playbook files are the same for every copy of the service and for both databases, so there is
nothing to share, to migrate or to back up. The company's own entries are added to it as they are learnt.

Two things speak for a topic: that somebody asked for it in like words (sayings), and its keywords. What belongs
elsewhere (parking, pay, the printer) stands in the same index and competes; where no topic is well ahead of it, nothing
is found, and the caller says that it does not know. How FLOOR and AHEAD were chosen stands in
tests/storage/questions/README.md.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from threading import Lock
from typing import Self

from coaching.playbook import Topic, elsewhere, stopwords, subject
from storage.keyword_index import ELSEWHERE, KeywordIndex
from storage.likeness import fold, words
from storage.sayings import Sayings

READ_CHARACTERS = 1_000  # from either end of a question; what is pasted in between only dilutes it
KEYWORDS = 0.13  # what a keyword counts beside the likeness of whole questions
PLENTY = 2.0  # keywords beyond these add nothing
FLOOR = 0.24  # least score of an answer
AHEAD = 1.5  # how far it must be ahead of what belongs elsewhere
OUR_SUBJECT = 0.7  # of both is enough for a question that names AI
OWN = 1.25  # an own entry comes first when it fits nearly as well


class TopicSearch:
    """The Library. Safe to share between threads, closed after use."""

    def __init__(self, topics: Iterable[Topic], extra: Iterable[Topic] = ()) -> None:
        self._lock = Lock()
        self._indexes: dict[str, _Index] = {}
        for topic in (*topics, *extra):
            self.add(topic)

    def add(self, topic: Topic) -> None:
        """Found from now on, instead of an entry with the same id. An own entry is found in every known language.

        One that was written in a reader's own language is not replaced by its translation.
        """
        with self._lock:
            if topic.language not in self._indexes:
                self._indexes[topic.language] = _Index(topic.language)
            for language, index in self._indexes.items():
                if language == topic.language or (topic.own and index.language_of(topic.id) != language):
                    index.add(topic)

    def remove(self, id: str) -> None:
        """Not found any more; an id that is not known is gone already."""
        with self._lock:
            for index in self._indexes.values():
                index.remove(id)

    def get(self, id: str, language: str) -> Topic | None:
        """The page of that id, as somebody who reads `language` finds it."""
        with self._lock:
            index = self._indexes.get(language)
            return index.get(id) if index else None

    def find(self, question: str, language: str, limit: int = 3) -> tuple[Topic, ...]:
        """What answers `question`, best first; empty when nothing does or the language is unknown."""
        with self._lock:
            index = self._indexes.get(language)
            return index.find(_ends(question))[:limit] if index else ()

    def close(self) -> None:
        for index in self._indexes.values():
            index.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Index:
    """The topics of one language, and what belongs elsewhere. What is added is learnt when somebody first asks."""

    def __init__(self, language: str) -> None:
        self._topics: dict[str, Topic] = {}
        self._waiting: dict[str, Topic] = {}
        self._elsewhere = elsewhere(language)
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._keywords = KeywordIndex(self._database, frozenset(map(fold, stopwords(language))))
        self._sayings = Sayings(self._database)
        self._subject = frozenset(map(fold, subject(language)))

    def close(self) -> None:
        self._database.close()

    def get(self, id: str) -> Topic | None:
        return self._topics.get(id)

    def language_of(self, id: str) -> str | None:
        return self._topics[id].language if id in self._topics else None

    def add(self, topic: Topic) -> None:
        self.remove(topic.id)
        self._topics[topic.id] = self._waiting[topic.id] = topic

    def remove(self, id: str) -> None:
        if self._topics.pop(id, None) and not self._waiting.pop(id, None):
            self._keywords.remove(id)
            self._sayings.remove(id)

    def _learn(self) -> None:
        """A quarter of a second for the playbook of one language, which a start need not wait for."""
        self._keywords.add(ELSEWHERE, self._elsewhere)
        self._sayings.add(ELSEWHERE, self._elsewhere)
        for topic in self._waiting.values():
            text = f"{topic.summary} {topic.body}" if topic.own else ""
            self._keywords.add(topic.id, (topic.title, *topic.keywords), text)
            self._keywords.add_page(topic.id, topic.title, topic.summary, topic.body)
            self._sayings.add(topic.id, (topic.title, *(topic.asked or (topic.summary, *topic.keywords))))
        self._database.commit()
        self._elsewhere = ()
        self._waiting.clear()

    def find(self, question: str) -> tuple[Topic, ...]:
        """Above the floor; only own entries where the playbook is not well ahead of what belongs elsewhere."""
        if self._waiting:
            self._learn()
        scores = self._scores(question)
        others = scores.pop(ELSEWHERE, 0)
        ease = 1.0 if self._subject.isdisjoint(words(question)) else OUR_SUBJECT
        fit = {self._topics[id]: score * (OWN if self._topics[id].own else 1) for id, score in scores.items()}
        ours = max((score for topic, score in fit.items() if not topic.own), default=0) >= AHEAD * ease * others
        kept = [topic for topic, score in fit.items() if score >= FLOOR * ease and (topic.own or ours)]
        return tuple(sorted(kept, key=lambda topic: (-fit[topic], topic.id)))

    def _scores(self, question: str) -> dict[str, float]:
        """The fewer telling words a question has, the more each of them says."""
        scores = self._sayings.alike(question)
        telling = self._keywords.telling(question)
        worth = KEYWORDS * (1 + 1 / max(1, len(telling)))
        for id, score in self._keywords.scores(question).items():
            scores[id] = scores.get(id, 0) + worth * min(score, PLENTY)
        return scores


def _ends(text: str) -> str:
    """`text` without what lies far from its beginning and its end."""
    return text if len(text) <= 2 * READ_CHARACTERS else f"{text[:READ_CHARACTERS]} {text[-READ_CHARACTERS:]}"
