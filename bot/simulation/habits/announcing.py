"""The lead tells everyone something now and then, mostly in the digest."""

from collections.abc import Iterator
from datetime import timedelta

from bot.simulation.habits.folk import Folk, Plan

EVERY = 4  # weeks
AT_ONCE = 3  # every so manieth cannot wait for the digest
LOOKS = timedelta(minutes=5)  # over what will be read


def announced(folk: Folk) -> Iterator[Plan]:
    lead = folk.with_part("lead")
    for week in folk.weeks[EVERY - 2 :: EVERY]:
        tuesday = folk.starts + timedelta(weeks=week, days=1, hours=2)
        yield folk.says("announcement", lead, tuesday)
        number = week // EVERY + 1
        how = "announcement_now" if number % AT_ONCE == 0 else "announcement_in_digest"
        yield folk.says(how, lead, tuesday, LOOKS)
