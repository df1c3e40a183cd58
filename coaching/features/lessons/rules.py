"""Which lesson comes next: on the chosen paths, then on that of the job, then where somebody is
weakest; and what they were stuck with goes first.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from coaching.facts.advice import Habit
from coaching.facts.checkins import Remark
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone, PathAssigned
from coaching.facts.people import Person, SelfRating
from coaching.knowledge.curriculum import Curriculum
from coaching.knowledge.lessons import Lesson
from coaching.knowledge.paths import LearningPath

CONTENT = timedelta(days=90)  # so long nothing is offered to whoever is fine where they are
STALE = timedelta(days=365)  # after its last review a lesson is looked at again
FRESH = timedelta(days=28)  # so long what somebody was stuck with goes before the next in order
FIRST, LATER, TELLING = "basic", "power", "champion"
PRACTISED = ("weekly", "daily", "expert")  # for whom the first path is no beginning
# what of the self-rating a path strengthens
STRENGTHENS = {"knowledge": FIRST, "independence": LATER, "innovation": LATER, "sharing": TELLING}
# what a prompt lacked -> the topic that teaches it
TEACHES = {
    "data": "what-may-i-paste",
    "goal": "better-prompt",
    "context": "give-context",
    "audience": "tone-of-voice",
    "format": "ask-for-format",
    "limits": "better-prompt",
    "check": "review-answer",
    "example": "show-examples",
}


def id_of(person: str, lesson: str) -> str:
    return derived(person, "lesson", lesson)


def known(facts: Iterable[Fact], person: str) -> dict[str, LessonDone]:
    """What somebody offered, begun, done or skipped, by lesson."""
    return {
        fact.lesson: fact
        for fact in facts
        if isinstance(fact, LessonDone) and fact.person == person
    }


def is_content(person: Person, today: date) -> bool:
    """Whether they said that they are fine where they are, lately."""
    return person.satisfied_on is not None and today < person.satisfied_on + CONTENT


def department_id(name: str) -> str:
    return derived("department", name.casefold())


def paths_of(person: Person, facts: Iterable[Fact], taught: Curriculum) -> tuple[LearningPath, ...]:
    """All that are shown in their language, the nearest to them first."""
    seen = tuple(facts)
    wanted = dict.fromkeys(_in_order(person, seen, taught))
    shown = {path.id: path for path in taught.shown(person.language)}
    return tuple(shown[id] for id in wanted if id in shown)


def _in_order(person: Person, facts: tuple[Fact, ...], taught: Curriculum) -> Iterator[str]:
    yield from person.paths
    assigned = (fact for fact in facts if isinstance(fact, PathAssigned))
    mine = department_id(person.department)
    yield from (one.path for one in assigned if person.department and one.id == mine)
    if person.experience not in PRACTISED:
        yield FIRST
    yield from (path.id for path in taught.paths if fits(path, person))
    yield from _where_weak(person, facts)
    yield from (FIRST, LATER)
    yield from (path.id for path in taught.paths)


def fits(path: LearningPath, person: Person) -> bool:
    """Whether a word of the path stands in the person's department or job."""
    said = f" {person.department} {person.role} ".casefold()
    return any(f" {word} " in said or said.strip() == word for word in path.words)


def _where_weak(person: Person, facts: Iterable[Fact]) -> Iterator[str]:
    """The paths that strengthen what somebody rated lowest."""
    rated = [one for one in facts if isinstance(one, SelfRating) and one.person == person.id]
    for rating in sorted(rated, key=lambda one: (one.level, one.dimension)):
        if rating.dimension in STRENGTHENS:
            yield STRENGTHENS[rating.dimension]


def following(
    person: Person, facts: Iterable[Fact], taught: Curriculum, today: date
) -> Lesson | None:
    """What was begun; else what helps where they were stuck; else the next in order."""
    seen = tuple(facts)
    mine, paths = known(seen, person.id), paths_of(person, seen, taught)
    all_of_them = [lesson for path in paths for lesson in taught.of(path.id, person.language)]
    begun = [one for one in all_of_them if _state(mine, one) == "begun"]
    left = [one for one in all_of_them if _state(mine, one) in ("", "offered")]
    helping = _helping(left, person.id, seen, today)
    return next((*begun, *helping, *left).__iter__(), None)


def _state(mine: Mapping[str, LessonDone], lesson: Lesson) -> str:
    fact = mine.get(lesson.id)
    return fact.state if fact else ""


def _helping(
    left: Iterable[Lesson], person: str, facts: tuple[Fact, ...], today: date
) -> list[Lesson]:
    """Lessons on what did not stick, or in whose words somebody told that they were stuck."""
    habits = [fact for fact in facts if isinstance(fact, Habit) and fact.person == person]
    lacks = [one.about.removeprefix("prompt-") for one in habits if _lately(one, today)]
    topics = {TEACHES[lack] for lack in lacks if lack in TEACHES}
    remarks = [fact for fact in facts if isinstance(fact, Remark) and fact.person == person]
    words = " ".join(one.stuck for one in remarks if today - one.told_at.date() < FRESH).casefold()
    return [one for one in left if topics & set(one.ground) or _named_in(one, words)]


def _lately(habit: Habit, today: date) -> bool:
    return not habit.stuck and today - habit.told_at.date() < FRESH


def _named_in(lesson: Lesson, words: str) -> bool:
    return bool(words) and any(keyword in words for keyword in lesson.keywords)


def done_of(
    path: LearningPath, mine: Mapping[str, LessonDone], taught: Curriculum, language: str
) -> tuple[int, int]:
    """How many of its lessons are done, and how many there are."""
    lessons = taught.of(path.id, language)
    return sum(_state(mine, one) == "done" for one in lessons), len(lessons)


def stale(taught: Curriculum, today: date) -> list[Lesson]:
    """Those that nobody has looked at for a year, one of each id."""
    old = {one.id: one for one in taught.lessons.values() if one.reviewed + STALE < today}
    return [old[id] for id in sorted(old)]
