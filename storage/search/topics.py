"""Finding what answers a question typed in a hurry: the company's own entries first, then the
playbook.

The index lives in memory: playbook files are the same for every copy of the service and for both
databases, so there is nothing to share, to migrate or to back up. The company's own entries are
added to it as they are learnt.

What the playbook answers is learnt from how people ask, as is what belongs elsewhere (parking, pay,
the printer): then nothing is found, and the caller says that it does not know. An own entry has no
such examples; its name and its words must be those of the question. How OURS was chosen stands in
tests/storage/search/questions/README.md.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Self

from coaching.knowledge.playbook import Topic, stopwords
from storage.search.keyword_index import KeywordIndex
from storage.search.likeness import fold
from storage.search.ours import OurPages
from storage.search.sayings import Sayings

READ_CHARACTERS = 1_000  # from either end of a question; what is pasted in between only dilutes it
KEYWORDS = 0.13  # what a keyword counts beside the likeness of whole questions
PLENTY = 2.0  # keywords beyond these add nothing
FLOOR = 0.3  # least score of an own entry


class TopicSearch:
    """The Library. Safe to share between threads, closed after use."""

    def __init__(self, topics: Iterable[Topic], extra: Iterable[Topic] = ()) -> None:
        self._lock = Lock()
        self._indexes: dict[str, _Index] = {}
        for topic in (*topics, *extra):
            self.add(topic)

    def add(self, topic: Topic) -> None:
        """Found from now on, instead of an entry with the same id. An own entry is found in every
        known language.

        One that was written in a reader's own language is not replaced by its translation.
        """
        with self._lock:
            if topic.language not in self._indexes:
                self._indexes[topic.language] = _Index(topic.language)
            for language, index in self._indexes.items():
                its_own_page = index.language_of(topic.id) == language
                translated = topic.own and not its_own_page
                if language == topic.language or translated:
                    with index.lock:
                        index.add(topic)

    def remove(self, id: str) -> None:
        """Not found any more; an id that is not known is gone already."""
        with self._lock:
            for index in self._indexes.values():
                with index.lock:
                    index.remove(id)

    def get(self, id: str, language: str) -> Topic | None:
        """The page of that id, as somebody who reads `language` finds it."""
        index = self._indexes.get(language)
        return index.get(id) if index else None

    async def find(self, question: str, language: str, limit: int = 3) -> tuple[Topic, ...]:
        """As `best`, in a thread: the first question in a language waits until it is learnt, and
        nobody else does.
        """
        return await asyncio.to_thread(self.best, question, language, limit)

    def best(self, question: str, language: str, limit: int = 3) -> tuple[Topic, ...]:
        """What answers `question`, best first; empty when nothing does or the language is
        unknown.
        """
        index = self._indexes.get(language)
        if index is None:
            return ()
        with index.lock:
            return index.find(_ends(question))[:limit]

    def close(self) -> None:
        for index in self._indexes.values():
            index.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Index:
    """The topics of one language. Ours are learnt when somebody first asks, own entries when they
    are added.
    """

    def __init__(self, language: str) -> None:
        self.lock = Lock()  # whoever asks in one language does not wait for another to be learnt
        self._topics: dict[str, Topic] = {}
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._keywords = KeywordIndex(self._database, frozenset(map(fold, stopwords(language))))
        self._sayings = Sayings(self._database)
        self._ours = OurPages(language)

    def close(self) -> None:
        self._ours.close()
        self._database.close()

    def get(self, id: str) -> Topic | None:
        return self._topics.get(id)

    def language_of(self, id: str) -> str | None:
        topic = self._topics.get(id)
        return topic.language if topic else None

    def add(self, topic: Topic) -> None:
        self.remove(topic.id)
        self._topics[topic.id] = topic
        if topic.own:
            text = f"{topic.summary} {topic.body}"
            self._keywords.add(topic.id, (topic.title, *topic.keywords), text)
            self._sayings.add(topic.id, (topic.title, topic.summary, *topic.keywords))
        else:
            self._ours.add(topic)

    def remove(self, id: str) -> None:
        topic = self._topics.pop(id, None)
        if topic and topic.own:
            self._keywords.remove(id)
            self._sayings.remove(id)
        elif topic:
            self._ours.remove(id)

    def find(self, question: str) -> tuple[Topic, ...]:
        """Own entries that fit, then ours, unless the question is not ours."""
        return (*self._own(question), *self._of_ours(question))

    def _of_ours(self, question: str) -> list[Topic]:
        """What was asked for in just these words, then what fits best.

        Nothing when the question says nothing about its subject, and nobody was known to ask so.
        """
        known = self._keywords.telling(question) or self._ours.asked_so(question)
        return self._ours.find(question) if known else []

    def _own(self, question: str) -> list[Topic]:
        scores = self._scores(question)
        fitting = [id for id, score in scores.items() if score >= FLOOR]
        return self._best_first(fitting, scores)

    def _best_first(self, ids: Iterable[str], scores: Mapping[str, float]) -> list[Topic]:
        return [self._topics[id] for id in sorted(ids, key=lambda id: (-scores[id], id))]

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
    if len(text) <= 2 * READ_CHARACTERS:
        return text
    return f"{text[:READ_CHARACTERS]} {text[-READ_CHARACTERS:]}"
