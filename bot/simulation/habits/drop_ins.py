"""The champion opens the door every week, and sometimes has to move or cancel."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

MOVED, CANCELLED = 3, 5  # every so manieth drop-in is moved, or cancelled


def hosted(folk: Folk) -> Iterator[Plan]:
    champion = folk.with_part("champion")
    for week in folk.weeks:
        monday = folk.starts + timedelta(weeks=week, hours=1)
        yield folk.says("drop_in", champion, monday)
        if week % MOVED == 0:
            yield folk.says("move", champion, monday, timedelta(days=1))
        if week % CANCELLED == 0:
            yield folk.says("cancel", champion, monday, timedelta(days=2))
