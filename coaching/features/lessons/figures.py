"""Lessons done in a month, for whoever leads the programme."""

from collections.abc import Iterator
from dataclasses import dataclass

from coaching.facts.learning import LessonDone
from coaching.messages import Language, Text
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart

FEWEST = 5  # people; nothing is told about fewer


@dataclass(frozen=True, slots=True)
class Count:
    lessons: int | None  # None: fewer than five people


def counted(tx: Facts, month: str) -> Count:
    done = _done(tx, month)
    enough = not done or len({one.person for one in done}) >= FEWEST
    return Count(len(done) if enough else None)


def _done(tx: Facts, month: str) -> list[LessonDone]:
    done = (one for one in tx.every(LessonDone) if one.state == "done")
    return [one for one in done if one.day.strftime("%Y-%m") == month]


def _signs(tx: Facts, month: str) -> Iterator[str]:
    """Whoever did a lesson used AI for work: its task is from their own day."""
    return (one.person for one in _done(tx, month))


def said(count: Count, month: str, language: Language) -> Iterator[Text]:
    if count.lessons:
        yield Text("figures", {"count": count.lessons})


FIGURES = MonthPart("knowledge", counted, said, reads=(LessonDone,), signs=_signs)
