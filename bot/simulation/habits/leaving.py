"""Some have had enough, and say so."""

from collections.abc import Iterator
from datetime import datetime, time

from bot.simulation.habits.folk import Folk, Plan


def enough(folk: Folk) -> Iterator[Plan]:
    for character in folk.cast:
        if stops := folk.tempers[character.user].stops_on:
            at = datetime.combine(stops, time(10), folk.starts.tzinfo)
            yield folk.says("stop", character, at)
