"""Pairs choose, or change, what they do together."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

CHOOSING = 16  # people a week who think of their pair's project, as far as they have one


def chosen(folk: Folk) -> Iterator[Plan]:
    for week in folk.weeks:
        for character in folk.chance.sample(list(folk.cast), min(len(folk.cast), CHOOSING)):
            at = folk.starts + timedelta(weeks=week, minutes=folk.chance.randrange(60 * 8))
            yield folk.says("project", character, at)
