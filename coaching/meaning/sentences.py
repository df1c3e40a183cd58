"""The sentences that meanings are learnt from: a file per meaning and language, one a line.

A feature keeps those of its own meanings in its folder, `said/sv/saving.txt`; what belongs to no
feature, or to none that is built yet, stands in `coaching/said/`. What the coach answers and what
belongs elsewhere is learnt from the examples of the playbook and of the lessons besides.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from coaching.folders import folders
from coaching.knowledge import playbook
from coaching.knowledge.curriculum import own_alone

COACH, ELSEWHERE = "coach", "elsewhere"
OF_LESSONS = "coach.lesson"  # a meaning of its own to learn, the same to act on
FROM_TOPICS = 600  # of the playbook's examples, so that they do not outweigh everything else
FROM_ELSEWHERE = 350
FROM_LESSONS = 400


def sentences(language: str) -> dict[str, tuple[str, ...]]:
    """The examples of each meaning, by its name."""
    found: dict[str, list[str]] = {COACH: [], ELSEWHERE: []}
    for folder in _said(language):
        for file in sorted(folder.iterdir(), key=lambda one: one.name):
            if file.name.endswith(".txt"):
                found.setdefault(file.name.removesuffix(".txt"), []).extend(_lines(file))
    found[COACH] += _some(_of_topics(language), FROM_TOPICS)
    found[OF_LESSONS] = _some(_of_lessons(language), FROM_LESSONS)
    found[ELSEWHERE] += _some(playbook.elsewhere(language), FROM_ELSEWHERE)
    return {meaning: tuple(dict.fromkeys(lines)) for meaning, lines in sorted(found.items())}


def _said(language: str) -> Iterator[Traversable]:
    for home in (files("coaching"), *folders()):
        folder = home / "said" / language
        if folder.is_dir():
            yield folder


def _lines(file: Traversable) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip()]


def _of_topics(language: str) -> list[str]:
    """Those of new pages come last, so that none takes the place of what was learnt before."""
    topics = sorted(playbook.load(language), key=lambda topic: (topic.reviewed, topic.id))
    return [said for topic in topics for said in topic.asked]


def _of_lessons(language: str) -> list[str]:
    lessons = [one for one in own_alone().topics() if one.language == language]
    return [said for lesson in sorted(lessons, key=lambda one: one.id) for said in lesson.asked]


def _some(lines: list[str] | tuple[str, ...], most: int) -> list[str]:
    """At most so many, spread evenly over all."""
    step = max(1, len(lines) // most)
    return list(lines[::step][:most])
