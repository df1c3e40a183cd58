"""Finding what answers a question typed in a hurry: the company's own entries first, then the playbook.

The index lives in memory: playbook files are the same for every copy of the service and for both databases, so there is
nothing to share, to migrate or to back up, and it is built in some 200 ms for three languages. The company's own entries are
added to it as they are learnt.
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import Self

from coaching.playbook import Topic, elsewhere, stopwords
from storage.topic_index import ELSEWHERE, TopicIndex

READ_CHARACTERS = 1_000  # from either end of a question; what is pasted in between only dilutes it
FLOOR = 0.65  # least score of an answer
OWN = 1.25  # an own entry comes first when it fits nearly as well

class TopicSearch:
    """The Library. Safe to share between threads, closed after use."""

    def __init__(self, topics: Iterable[Topic], extra: Iterable[Topic] = ()) -> None:
        self._lock = Lock()
        self._indexes: dict[str, TopicIndex] = {}
        for topic in (*topics, *extra):
            self.add(topic)

    def add(self, topic: Topic) -> None:
        """Found from now on; an entry with the same id is replaced. Own entries are found in every known language."""
        with self._lock:
            if topic.language not in self._indexes:
                self._indexes[topic.language] = TopicIndex(stopwords(topic.language), elsewhere(topic.language))
            for language in self._indexes if topic.own else (topic.language,):
                self._indexes[language].add(topic)

    def remove(self, id: str) -> None:
        """Not found any more; an unknown id is none of our business."""
        with self._lock:
            for index in self._indexes.values():
                index.remove(id)

    def find(self, question: str, language: str, limit: int = 3) -> tuple[Topic, ...]:
        """What answers `question`, best first; empty when nothing does or the language is unknown."""
        with self._lock:
            index = self._indexes.get(language)
            return _best(index, _ends(question))[:limit] if index else ()

    def close(self) -> None:
        for index in self._indexes.values():
            index.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _best(index: TopicIndex, question: str) -> tuple[Topic, ...]:
    """What scores above the floor. Where somebody else's matter scores highest, only own entries are left."""
    scores = index.scores(question)
    others = scores.pop(ELSEWHERE, 0)
    fit = {index.topics[id]: score * (OWN if index.topics[id].own else 1) for id, score in scores.items()}
    builtin_best = max((score for topic, score in fit.items() if not topic.own), default=0)
    kept = [topic for topic, score in fit.items() if score >= FLOOR and (topic.own or builtin_best >= others)]
    return tuple(sorted(kept, key=lambda topic: (-fit[topic], topic.id)))


def _ends(text: str) -> str:
    """`text` without what lies far from its beginning and its end."""
    return text if len(text) <= 2 * READ_CHARACTERS else f"{text[:READ_CHARACTERS]} {text[-READ_CHARACTERS:]}"
