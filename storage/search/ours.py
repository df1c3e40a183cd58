"""What of Kollega's own answers a question: pages of the playbook and lessons, learnt from how
people ask.

Two judges look at a question. Naive Bayes knows pages and lessons together: it says whether the
question is ours at all, and which page fits. Logistic regression knows lessons alone, which are
many, with few examples each, and near to each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coaching.knowledge.playbook import Topic, elsewhere
from storage.learnt import kept
from storage.search.judgement import ELSEWHERE
from storage.search.likeness import words

OURS = 1.3  # how much more ours than somebody else's a question must be
PLAINLY = 0.12  # that likely somebody else's, it is a lesson's also where the first judge doubts
BESIDE = 0.05  # that likely, the second lesson stands third, before a second page


class OurPages:
    """The pages and lessons of one language, learnt when somebody first asks, and anew when they
    change.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._topics: dict[str, Topic] = {}
        self._judges: _Judges | None = None

    def add(self, topic: Topic) -> None:
        self._topics[topic.id] = topic
        self.close()

    def remove(self, id: str) -> None:
        if self._topics.pop(id, None):
            self.close()

    def close(self) -> None:
        """What was learnt is forgotten; the next question has it learnt again."""
        self._judges = None

    def asked_so(self, question: str) -> list[Topic]:
        """What is asked for in just these words."""
        return [self._topics[id] for id in self._known().examples.get(_spoken(question), ())]

    def find(self, question: str) -> list[Topic]:
        """A page, a lesson, then what fits best of all the others; empty when the question is
        somebody else's.
        """
        known, asked_so = self._known(), self.asked_so(question)
        judged = known.all.judge(question)
        lessons = known.lessons.judge(question) if known.lessons else {}
        somebody_else_s = judged.ours <= OURS and lessons.get(ELSEWHERE, 1.0) > PLAINLY
        if somebody_else_s and not asked_so:
            return []
        best = self._best_first(lessons)
        near = [lesson for lesson in best[:2] if lessons[lesson.id] > BESIDE]
        both = _together(self._best_first(judged.fit), best, len(near) == 2)
        return _page_and_lesson_first([*asked_so, *both]) if asked_so else both

    def _best_first(self, fit: Mapping[str, float]) -> list[Topic]:
        order = sorted(fit, key=lambda id: (-fit[id], id))
        return [self._topics[id] for id in order if id != ELSEWHERE]

    def _known(self) -> _Judges:
        if self._judges is None:
            self._judges = _Judges(self._language, self._topics.values())
        return self._judges


def _together(order: list[Topic], lessons: list[Topic], two_fit: bool) -> list[Topic]:
    """The best page and the best lesson. The second lesson stands third where two fit, else what
    comes next of all; where that is a lesson, the judge of lessons names it.
    """
    pages = [topic for topic in order if topic.kind != "lesson"]
    first = [*pages[:1], *lessons[:1]]
    others = [topic for topic in order if topic not in first]
    if two_fit or (others and others[0].kind == "lesson"):
        others = [*lessons[1:2], *others]
    return _each_once([*first, *others])


def _page_and_lesson_first(order: list[Topic]) -> list[Topic]:
    pages = [topic for topic in order if topic.kind != "lesson"]
    lessons = [topic for topic in order if topic.kind == "lesson"]
    return _each_once([*pages[:1], *lessons[:1], *order])


def _each_once(topics: Iterable[Topic]) -> list[Topic]:
    return list({topic.id: topic for topic in topics}.values())


class _Judges:
    """A second or two for each, once."""

    def __init__(self, language: str, topics: Iterable[Topic]) -> None:
        from coaching.meaning import classifier  # its numpy is a tenth of a start
        from storage.search import naive_bayes

        known = list(topics)
        lessons = [topic for topic in known if topic.kind == "lesson"]
        others = elsewhere(language)
        folder = kept.beside_the_packages()
        all = {**_examples(known), ELSEWHERE: others}
        apart = {**_examples(lessons), ELSEWHERE: others}
        learnt = kept.learnt(naive_bayes.__name__, f"pages-{language}", all, folder)
        self.all = naive_bayes.NaiveBayes(learnt)
        self.lessons = None
        if lessons:
            learnt = kept.learnt(classifier.__name__, f"lessons-{language}", apart, folder)
            self.lessons = classifier.Classifier(learnt)
        self.examples = _by_question(known)


def _examples(topics: Iterable[Topic]) -> dict[str, tuple[str, ...]]:
    return {one.id: (one.title, one.summary, *one.keywords, *one.asked) for one in topics}


def _by_question(topics: Iterable[Topic]) -> Mapping[str, list[str]]:
    """A question in just these words -> the ids of what it asks for."""
    found: dict[str, list[str]] = {}
    for topic in topics:
        for said in dict.fromkeys(map(_spoken, (*topic.asked, topic.title))):
            found.setdefault(said, []).append(topic.id)
    return found


def _spoken(text: str) -> str:
    return " ".join(words(text))
