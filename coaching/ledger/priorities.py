"""What comes first on the list of use cases: benefit x measurability / risk, each to the power of
its weight.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.ledger.weeks import PER_WEEK

FEWEST = 5  # people; nothing is told about fewer
STEPS = (1, 3, 5, 8)  # hours a week from which on the benefit is 2, 3, 4, 5
RISKS = {"public": 1, "internal": 1, "confidential": 2, "personal": 3}
MOST_RISK = 3
EVEN = Weights("weights", "", date.min)


def ranked(one: UseCase, weights: Weights) -> UseCase:
    """The same with its parts and their outcome."""
    hours = max(one.hours_per_week, one.saved_per_week, one.measured_per_week or 0)
    many = one.people if one.people >= FEWEST else 1
    benefit = 1 + sum(hours * many >= step for step in STEPS)
    careless = 1 if one.hardship == "error_prone" else 0
    risk = min(MOST_RISK, RISKS[one.data_class] + careless)
    measurability = _measurability(one, hours)
    value = benefit**weights.benefit * measurability**weights.measurability / risk**weights.risk
    return replace(
        one,
        benefit=benefit,
        risk=risk,
        measurability=measurability,
        priority=round(value, 1),
    )


def _measurability(one: UseCase, hours: float) -> int:
    """Hours can be compared; what comes again and again, or slowly, can at least be timed."""
    if hours:
        return 3
    return 2 if one.hardship in ("repetitive", "slow") else 1


def weighed(known: Iterable[Weights]) -> Weights:
    return next(iter(known), EVEN)


def counted(one: UseCase, voices: Iterable[Voice], savings: Iterable[TimeSaving]) -> UseCase:
    """The same with how many tell of it, and what they report to save, from five people up."""
    told = {voice.person for voice in voices if voice.use_case == one.id}
    mine = [saving for saving in savings if saving.use_case == one.id]
    enough = len({saving.person for saving in mine}) >= FEWEST
    minutes = sum(saving.minutes * PER_WEEK[saving.rhythm] for saving in mine)
    return replace(
        one,
        people=max(1, len(told)),
        measured_per_week=round(float(minutes) / 60, 1) if enough else None,
    )
