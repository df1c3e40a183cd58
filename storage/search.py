"""Finding what answers a question typed in a hurry: the company's own entries first, then the playbook.

The index lives in memory: playbook files are the same for every copy of the service and for both databases, so there is
nothing to share, to migrate or to back up. The company's own entries are added to it as they are learnt.

Three things speak for a topic: that somebody asked for it in like words (sayings), its keywords, and what all the words
of the question lean to (leanings). What belongs elsewhere (parking, pay, the printer) stands in the same index and
competes. Whether a question is ours at all is weighed apart; if not, nothing is found, and the caller says that it does
not know. How the weights were chosen stands in tests/storage/questions/README.md.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from math import log
from threading import Lock
from typing import Self

from coaching.playbook import Topic, elsewhere, stopwords, subject
from storage.keyword_index import ELSEWHERE, KeywordIndex
from storage.leanings import Leanings
from storage.likeness import fold, words
from storage.sayings import Sayings

READ_CHARACTERS = 1_000  # from either end of a question; what is pasted in between only dilutes it
KEYWORDS = 0.13  # what a keyword counts beside the likeness of whole questions
PLENTY = 2.0  # keywords beyond these add nothing
LEANING = 0.2  # what a leaning counts beside them
LIKELY = 15  # of the topics that are looked at more closely
FLOOR = 0.24  # least score of an own entry
OUR_SUBJECT = 0.7  # of it is enough for a question that names AI
OWN = 1.25  # an own entry comes first when it fits nearly as well
TRACE = 0.11  # with less than this of our own nothing else can make a question ours
AHEAD = 1.5  # how far a question without a telling word must be ahead of what belongs elsewhere
PLAIN, FAR_AHEAD = 0.35, 1.6  # with such a score, and its square so far ahead, a question is plainly ours
FAR = 0.25  # of the best score: what has less is no answer

# The weights of being ours: of the logarithm of the best score, of that of what belongs elsewhere, of naming AI, of the
# leaning; and the sum above which it is.
BEST, ELSE, NAMED, LEANS, BAR = 3.9, -1.5, 5.2, 10.0, 2.1
LEAST = 0.05  # added to a score, whose logarithm is taken


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
        self._leanings = Leanings()
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
        """Half a second for the playbook of one language, which a start need not wait for."""
        self._keywords.add(ELSEWHERE, self._elsewhere)
        self._sayings.add(ELSEWHERE, self._elsewhere)
        self._leanings.add_elsewhere(self._elsewhere)
        for topic in self._waiting.values():
            text = f"{topic.summary} {topic.body}" if topic.own else ""
            self._keywords.add(topic.id, (topic.title, *topic.keywords), text)
            self._keywords.add_page(topic.id, topic.title, topic.summary, topic.body)
            self._sayings.add(topic.id, (topic.title, *(topic.asked or (topic.summary, *topic.keywords))))
            if not topic.own:
                self._leanings.add(topic.id, (topic.title, *topic.asked), (topic.summary, *topic.keywords))
        self._database.commit()
        self._elsewhere = ()
        self._waiting.clear()

    def find(self, question: str) -> tuple[Topic, ...]:
        """Best first. Own entries above their floor, and the playbook's where the question is ours."""
        if self._waiting:
            self._learn()
        scores = self._scores(question)
        others = scores.pop(ELSEWHERE, 0)
        named = not self._subject.isdisjoint(words(question))
        floor = FLOOR * (OUR_SUBJECT if named else 1.0)
        own = {id: score for id, score in scores.items() if self._topics[id].own and OWN * score >= floor}
        built_in = {id: score for id, score in scores.items() if not self._topics[id].own}
        ours = self._is_ours(question, max(built_in.values(), default=0), others, named)
        fit = self._leant(question, own, built_in if ours else {})
        best = max(fit.values(), default=0)
        kept = [self._topics[id] for id in fit if fit[id] >= FAR * best]
        return tuple(sorted(kept, key=lambda topic: (-fit[topic.id], topic.id)))

    def _is_ours(self, question: str, best: float, others: float, named: bool) -> bool:
        """Plainly so where what belongs elsewhere is far behind; else by all that speaks for it and against it."""
        if best < TRACE or not self._keywords.telling(question):
            return best >= FLOOR and best >= AHEAD * others
        if best >= PLAIN and best * best >= FAR_AHEAD * others:
            return True
        weighed = BEST * log(best + LEAST) + ELSE * log(others + LEAST) + NAMED * named
        return weighed + LEANS * self._leanings.ours(question) > BAR

    def _leant(self, question: str, own: dict[str, float], built_in: dict[str, float]) -> dict[str, float]:
        """The scores with the leanings. An own entry has too few examples for one: it gets that of the best of ours."""
        likely = sorted(built_in, key=lambda id: (-built_in[id], id))[:LIKELY]
        leanings = {id: LEANING * lean for id, lean in self._leanings.of(question, likely).items()}
        ahead = max(0.0, *leanings.values()) if leanings else 0.0
        fit = {id: built_in[id] + lean for id, lean in leanings.items()}
        return fit | {id: OWN * (score + ahead) for id, score in own.items()}

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
