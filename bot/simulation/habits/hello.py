"""Whoever has a part says hello on the first morning."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan
from bot.simulation.reactions import Act


def hello(folk: Folk) -> Iterator[Plan]:
    for character in folk.cast:
        if character.part:
            after = timedelta(minutes=5 + folk.chance.randrange(60))
            yield Plan(folk.starts, character.user, Act(after, "hej"))
