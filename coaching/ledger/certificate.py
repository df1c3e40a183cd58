"""What somebody can show of what they learnt: no points, no judgement."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from coaching.facts.community import Presenter, Update
from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import OutsideCourse
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.knowledge.curriculum import Curriculum
from coaching.knowledge.paths import LearningPath

P = TypeVar("P", LessonDone, Presenter, Level, OutsideCourse)

SHOWN: tuple[type[Fact], ...] = (LessonDone, Pairing, Presenter, Level, OutsideCourse)


@dataclass(frozen=True, slots=True)
class Learnt:
    """A lesson that is done."""

    title: str
    day: date
    seen: bool  # their buddy has looked at what came of it


@dataclass(frozen=True, slots=True)
class Walked:
    """A path, and what is done of it, in its order."""

    name: str
    learnt: tuple[Learnt, ...]
    of: int

    @property
    def whole(self) -> bool:
        return len(self.learnt) == self.of


@dataclass(frozen=True, slots=True)
class Certificate:
    lessons: int  # that are done, those among them that are not taught any more
    paths: tuple[Walked, ...]
    weeks: int  # with a buddy
    updates: int  # presented
    level: Level | None
    courses: tuple[OutsideCourse, ...]

    @property
    def empty(self) -> bool:
        return not (self.lessons or self.weeks or self.updates or self.level or self.courses)


def certificate_of(
    person: Person, facts: Sequence[Fact], taught: Curriculum, now: datetime
) -> Certificate:
    me = person.id
    done = {one.lesson: one for one in _theirs(LessonDone, facts, me) if one.state == "done"}
    walked = [_walked(path, done, taught, person) for path in taught.shown(person.language)]
    pairs = (one for one in facts if isinstance(one, Pairing) and one.newcomer == me)
    held = {one.id for one in facts if isinstance(one, Update) and one.starts_at <= now}
    turns = _theirs(Presenter, facts, me)
    granted = (one for one in _theirs(Level, facts, me) if one.state == "granted")
    courses = (one for one in _theirs(OutsideCourse, facts, me) if one.title)
    return Certificate(
        len(done),
        tuple(path for path in walked if path.learnt),
        _weeks(pairs, now),
        sum(one.state == "accepted" and one.month in held for one in turns),
        max(granted, key=lambda one: one.level, default=None),
        tuple(sorted(courses, key=lambda one: (one.day, one.id))),
    )


def _theirs(kind: type[P], facts: Sequence[Fact], person: str) -> Iterator[P]:
    return (one for one in facts if isinstance(one, kind) and one.person == person)


def _walked(
    path: LearningPath, done: dict[str, LessonDone], taught: Curriculum, person: Person
) -> Walked:
    lessons = taught.of(path.id, person.language)
    learnt = [
        Learnt(lesson.title, one.day, one.evidence == "buddy")
        for lesson in lessons
        if (one := done.get(lesson.id))
    ]
    return Walked(path.names[person.language], tuple(learnt), len(lessons))


def _weeks(pairs: Iterable[Pairing], now: datetime) -> int:
    return sum(((one.ended_at or now) - one.active_at).days // 7 for one in pairs if one.active_at)
