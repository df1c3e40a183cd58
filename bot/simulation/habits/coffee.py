"""Coffee: some people join the rounds in their first months, and skip one now and then."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

JOINS = 0.35  # how likely somebody ever wants to
SKIPS = 0.08  # how likely they skip a round
SOON = 8  # weeks within which they think of it
MINUTES = SOON * 7 * 24 * 60


def sociable(folk: Folk) -> Iterator[Plan]:
    for character in folk.cast:
        if folk.chance.random() > JOINS:
            continue
        joins = folk.starts + timedelta(weeks=1, minutes=folk.chance.randrange(MINUTES))
        yield folk.says("coffee", character, joins)
        for week in range(SOON + 1, folk.days // 7, 2):
            if folk.chance.random() < SKIPS:
                at = folk.starts + timedelta(weeks=week, days=4, minutes=folk.chance.randrange(600))
                yield folk.says("coffee_skip", character, at)
