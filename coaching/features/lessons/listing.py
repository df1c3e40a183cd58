"""All lessons, a path at a time; each opens at a tap."""

from collections.abc import Sequence

from coaching.features.lessons.flow import coming, mine
from coaching.features.lessons.heard import lesson_meant, path_meant
from coaching.features.lessons.rules import paths_of
from coaching.knowledge.lessons import Lesson
from coaching.messages import Choice, Words
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, say

MARKS = {"done": "✓ ", "begun": "… "}


async def all(situation: Situation) -> Outcome:
    """Which path, then which of its lessons."""
    taught, language = situation.company.taught(), situation.person.language
    shown = taught.shown(language)
    count = sum(len(taught.of(path.id, language)) for path in shown)
    choices = tuple(Choice(one.id, Words(one.names[language])) for one in shown)
    meant = path_meant(shown)
    picked = situation.word("path") or await ask("of-path", meant, choices=choices, count=count)
    path, lessons = taught.path(picked), taught.of(picked, language)
    if path is None or not lessons:
        return say("no-paths", contact=situation.company.contact)
    known = _choices(situation, lessons)
    name = path.names[language]
    chosen = await ask("of-lesson", lesson_meant(lessons), choices=known, path=name)
    return Outcome().go_on("lessons.lesson", lesson=chosen)


def _choices(situation: Situation, lessons: Sequence[Lesson]) -> tuple[Choice, ...]:
    """What is done and what was begun has a mark."""
    known = mine(situation)
    states = {one.id: known[one.id].state if one.id in known else "" for one in lessons}
    return tuple(
        Choice(one.id, Words(f"{MARKS.get(states[one.id], '')}{one.title}")) for one in lessons
    )


async def whole(situation: Situation) -> Outcome:
    """All of one's own path, the one on which the next lesson stands."""
    taught, person = situation.company.taught(), situation.person
    lesson = coming(situation)
    paths = paths_of(person, situation.facts, taught)
    here = lesson.path if lesson else next((one.id for one in paths), "")
    return Outcome().go_on("lessons.all", path=here)
