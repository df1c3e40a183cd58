"""Lessons, as the table of contents lists them."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.advice import Habit
from coaching.facts.checkins import Remark
from coaching.facts.growing.growth import Role
from coaching.facts.growing.learning import LessonDone, PathAssigned
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.lessons.counts import counts
from coaching.features.lessons.done import done, finish
from coaching.features.lessons.figures import FIGURES
from coaching.features.lessons.flow import booked, lesson, next, offer, prompt, skip, slot, stuck
from coaching.features.lessons.heard import heard
from coaching.features.lessons.listing import all, whole
from coaching.features.lessons.paths import (
    assign,
    choose,
    next_paced,
    pace,
    paced,
    path,
    satisfied,
)
from coaching.features.lessons.rounds import READS, first_monday, monday
from coaching.features.lessons.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, Round, by_name


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Their own, their buddy, and what leads chose."""
    for kind in (LessonDone, Remark, Habit, Pairing, Role):
        yield from tx.of(kind, person.id)
    for pairing in tx.of(Pairing, person.id):
        other = tx.get(Person, pairing.other(person.id))
        if other:
            yield other
    yield from tx.every(PathAssigned)


LESSONS = Feature(
    name="lessons",
    flows=by_name(
        next,
        all,
        whole,
        lesson,
        prompt,
        stuck,
        skip,
        slot,
        offer,
        booked,
        done,
        finish,
        path,
        choose,
        pace,
        paced,
        satisfied,
        assign,
        counts,
    ),
    commands={"lesson": "next", "all": "all", "path": "path", "satisfied": "satisfied"},
    means={"lesson": "next", "path": "path", "satisfied": "satisfied"},
    hears=heard,
    sees=sees,
    extras={"slot": "lesson", "offer": "lesson"},
    rounds={"monday": Round(READS, monday)},
    founds=first_monday,
    recurs=next_paced,
    menu=("next",),
    corner=("assign", "counts"),
    offers={
        f"{OPEN}lessons.next": ("lessons-next-button",),
        f"{OPEN}lessons.done": ("lessons-done-button",),
        f"{OPEN}lessons.prompt": ("lessons-prompt-button",),
        f"{OPEN}lessons.stuck": ("lessons-stuck-button",),
        f"{OPEN}lessons.skip": ("lessons-skip-button",),
        f"{OPEN}lessons.choose": ("lessons-choose-button",),
        f"{OPEN}lessons.pace": ("lessons-pace-button",),
        f"{OPEN}dropins.upcoming": ("lessons-stuck-drop-in",),
        f"{OPEN}prompting.begin": ("lessons-stuck-ask",),
    },
    tells=TELLS,
    keeps=(LessonDone, PathAssigned),
    figures=FIGURES,
)
