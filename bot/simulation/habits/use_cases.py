"""Somebody tells of a task that eats their week; the lead moves what has come to stay."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

MOVED = 6  # every so manieth week
PILOTED = 3


def told(folk: Folk) -> Iterator[Plan]:
    for week in folk.weeks:
        character = folk.chance.choice(list(folk.cast))
        at = folk.starts + timedelta(weeks=week, days=1, minutes=folk.chance.randrange(60 * 8))
        yield folk.says("use_case", character, at)


def moved(folk: Folk) -> Iterator[Plan]:
    lead = folk.with_part("lead")
    for week in folk.weeks:
        if week % MOVED == 0:
            at = folk.starts + timedelta(weeks=week, days=2, hours=2)
            yield folk.says("use_case_moves", lead, at)


def piloted(folk: Folk) -> Iterator[Plan]:
    lead = folk.with_part("lead")
    for week in folk.weeks:
        if week % PILOTED == 0:
            at = folk.starts + timedelta(weeks=week, days=1, hours=3)
            yield folk.says("pilot", lead, at)
