"""The lead appoints the champion."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan
from bot.simulation.reactions import Act


def appointed(folk: Folk) -> Iterator[Plan]:
    lead, champion = folk.with_part("lead"), folk.with_part("champion")
    words = folk.words("champion", lead).format(name=champion.email)
    yield Plan(folk.starts + timedelta(days=2), lead.user, Act(timedelta(), words))
