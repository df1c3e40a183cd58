"""How the coffee rounds of a simulation went."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from coaching.facts.meeting.coffee import Coffee


def coffee(rounds: Sequence[Coffee]) -> dict[str, int]:
    """`left_out`: those for whom there was nobody whom they may meet."""
    met: set[frozenset[str]] = set()
    repeats = 0
    for one in sorted(rounds, key=lambda one: one.round):
        meetings = set(_meetings(one))
        repeats += len(meetings & met)
        met |= meetings
    return {
        "rounds": len(rounds),
        "repeats": repeats,
        "trios": sum(len(group) == 3 for one in rounds for group in one.groups),
        "left_out": sum(len(one.alone) for one in rounds),
    }


def _meetings(one: Coffee) -> Iterator[frozenset[str]]:
    return (frozenset(two) for group in one.groups for two in combinations(group, 2))
