"""Some want to get on: they tell of what AI saves them, share a prompt, look how far they are."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

AMBITIOUS = 0.3  # how likely somebody is
TELLS = 4  # every so manieth week
LOOKS = 6
SHARES_BY = 20  # week


def grew(folk: Folk) -> Iterator[Plan]:
    for character in folk.cast:
        if folk.chance.random() > AMBITIOUS:
            continue
        shares = folk.chance.randrange(2, SHARES_BY)
        for week in folk.weeks:
            at = folk.starts + timedelta(weeks=week, minutes=folk.chance.randrange(60 * 8))
            if week % TELLS == 0:
                yield folk.says("saved", character, at)
            if week == shares:
                yield folk.says("share", character, at + timedelta(days=1))
            if week % LOOKS == 0:
                yield folk.says("level", character, at + timedelta(days=2))
