"""How far people's estimates were off, where volunteers timed one run with AI and one without."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from coaching.facts.savings import Trial
from coaching.ledger.tasks import named

ENOUGH = 5  # timed pairs of a use case


def corrections(trials: Iterable[Trial]) -> Mapping[str, Fraction]:
    """Use case -> what was measured over what was expected, in all its pairs together, once there
    are enough of them.

    Below zero when AI made it slower. Pairs that are not complete, or that expected nothing, say
    nothing.
    """
    pairs: dict[str, list[Trial]] = {}
    for trial in sorted(trials, key=lambda trial: (trial.told_at, trial.id)):
        complete = trial.with_ai is not None and trial.without_ai is not None
        if complete and trial.expected > 0:
            pairs.setdefault(named(trial.task, pairs), []).append(trial)
    return {name: _measured(found) for name, found in pairs.items() if len(found) >= ENOUGH}


def _measured(pairs: Iterable[Trial]) -> Fraction:
    saved = expected = 0
    for pair in pairs:
        saved += (pair.without_ai or 0) - (pair.with_ai or 0)
        expected += pair.expected
    return Fraction(saved, expected)
