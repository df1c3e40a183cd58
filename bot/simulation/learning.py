"""What people learnt, and what came of it, for the summary."""

from collections import Counter
from collections.abc import Sequence

from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone


def lessons(known: Sequence[LessonDone]) -> dict[str, int]:
    """How often one was offered after a check-in; what was done, and what was left out."""
    states = Counter(one.state for one in known)
    offered = sum(one.offers for one in known)
    return {"offered": offered, "done": states["done"], "skipped": states["skipped"]}


def levels(known: Sequence[Level]) -> dict[str, int]:
    """How many steps were asked for, and how many of them a lead said yes to."""
    granted = sum(one.state == "granted" for one in known)
    return {"asked": len(known), "granted": granted}
