"""Which lesson a question is about: learnt apart from the playbook, which answers before them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from coaching.knowledge.playbook import Topic, elsewhere
from storage.search.likeness import words
from storage.search.naive_bayes import ELSEWHERE, NaiveBayes

OURS = 1.3  # how much more a lesson's than somebody else's a question must be, where no page fits
LIKELY = 5  # of the lessons that fit best, the first that stands on a page that fits


class LessonIndex:
    """The lessons of one language, learnt when somebody first asks, and anew when they change."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._learnt: tuple[frozenset[str], NaiveBayes, sqlite3.Connection] | None = None

    def close(self) -> None:
        if self._learnt:
            self._learnt[2].close()
            self._learnt = None

    def best(
        self, question: str, lessons: Sequence[Topic], pages: Sequence[Topic]
    ) -> tuple[Topic, ...]:
        """The one that fits, if any: asked for in just these words; among the likely ones standing
        on a page that fits; or likely by itself, where no page is.
        """
        if not lessons:
            return ()
        said = _spoken(question)
        asked_so = [one for one in lessons if said in map(_spoken, (*one.asked, one.title))]
        if asked_so:
            return (asked_so[0],)
        judged = self._taught(lessons).judge(question)
        by_id = {lesson.id: lesson for lesson in lessons}
        order = sorted(judged.fit, key=lambda id: (-judged.fit[id], id))
        likely = [by_id[id] for id in order if id in by_id][:LIKELY]
        if not pages:
            return tuple(likely[:1]) if judged.ours > OURS else ()
        fitting = {page.id for page in pages[:3]}
        standing = [one for one in likely if fitting & set(one.ground)]
        return tuple((standing or likely)[:1])

    def _taught(self, lessons: Sequence[Topic]) -> NaiveBayes:
        ids = frozenset(lesson.id for lesson in lessons)
        if self._learnt and self._learnt[0] == ids:
            return self._learnt[1]
        self.close()
        database = sqlite3.connect(":memory:", check_same_thread=False)
        examples = {one.id: (one.title, one.summary, *one.keywords, *one.asked) for one in lessons}
        examples[ELSEWHERE] = elsewhere(self._language)
        learnt = NaiveBayes(database, examples)
        self._learnt = (ids, learnt, database)
        return learnt


def _spoken(text: str) -> str:
    return " ".join(words(text))
