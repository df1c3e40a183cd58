"""Who has coffee with whom: a maximum-weight matching of people who may meet.

As many as possible are placed; among those plans the one with the fewest repeats; among those the
best fit. It is solved exactly by HiGHS, scipy's solver for mixed-integer programmes: a variable for
each two people, at most one of them for each person, and a chair for the one who is left over when
they are an odd number.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from coaching.facts.identity import derived

LARGEST = 250  # people in one plan; larger companies are cut into plans of their own
NEAR = 16  # so many of the best partners of each are looked at before all of them are
SMALL = 60  # up to so many people everybody is looked at
LUCK = 100  # a fit and the dice together stay below it
LONG_AGO = 49  # rounds after which a repeat is as old as any
SMALLER = LUCK + LONG_AGO
LONGEST = 20.0  # seconds; nothing that was tried takes one

Two = tuple[int, int]  # places in the list of people, the lower first


@dataclass(frozen=True)
class Table:
    """What is known of two people. `met`: how many rounds ago, None when never. `fit`: from 0 to
    49, more is better. `round` throws the dice, the same for the same round.
    """

    round: str
    may: Callable[[str, str], bool]
    met: Callable[[str, str], int | None]
    fit: Callable[[str, str], int]


def groups(people: Sequence[str], table: Table) -> tuple[list[tuple[str, ...]], list[str]]:
    """The groups of a round, and for whom there was nobody. The same input gives the same
    groups.
    """
    shuffled = sorted(people, key=lambda id: derived(table.round, id))
    found: list[tuple[str, ...]] = []
    alone: list[str] = []
    for some in _cut(shuffled):
        together, left = _planned(some, table)
        found += together
        alone += left
    return found, sorted(alone)


def _cut(people: Sequence[str]) -> Iterator[Sequence[str]]:
    """Plans of about the same size, of an even number each but for the last."""
    count = len(people)
    plans = -(-count // LARGEST)
    ends = [count * n // plans // 2 * 2 for n in range(plans)]
    for first, end in zip(ends, [*ends[1:], count], strict=True):
        yield people[first:end]


def _planned(people: Sequence[str], table: Table) -> tuple[list[tuple[str, ...]], list[str]]:
    worth = dict(_worth(people, table))
    few = worth if len(people) <= SMALL else _nearest(worth, len(people))
    pairs = _solved(few, len(people))
    if 2 * len(pairs) < len(people) - 1 and len(few) < len(worth):
        pairs = _solved(worth, len(people))
    seated = {place for pair in pairs for place in pair}
    found = [tuple(people[place] for place in pair) for pair in pairs]
    left = [people[place] for place in range(len(people)) if place not in seated]
    alone = [id for id in left if not _joined(id, found, table)]
    return found, alone


def _worth(people: Sequence[str], table: Table) -> Iterator[tuple[Two, int]]:
    """What each two are worth: being placed outweighs every repeat, and a repeat every fit."""
    fresh, placed = _stakes(len(people))
    for first, second in combinations(range(len(people)), 2):
        one, other = people[first], people[second]
        if not table.may(one, other):
            continue
        ago = table.met(one, other)
        news = fresh if ago is None else min(ago, LONG_AGO)
        yield (first, second), placed + news + table.fit(one, other) + _dice(one, other, table)


def _stakes(count: int) -> tuple[int, int]:
    """What not having met is worth, and being placed: each twice what all that is smaller can make
    up together.
    """
    most = count // 2 + 1
    fresh = 2 * most * SMALLER
    return fresh, 2 * most * (fresh + SMALLER)


def _near_enough(count: int) -> float:
    """So far from the best, as a share, that no plan with a repeat more or a person less is taken
    for it. Between plans that differ in fit alone the solver need not look on.
    """
    fresh, placed = _stakes(count)
    most = count // 2 + 1
    return most * SMALLER / (most * (placed + fresh + SMALLER))


def _dice(one: str, other: str, table: Table) -> int:
    """From 0 to 49."""
    return int(derived(table.round, *sorted((one, other))), 16) % (LUCK // 2)


def _nearest(worth: Mapping[Two, int], count: int) -> dict[Two, int]:
    by_place: list[list[Two]] = [[] for _ in range(count)]
    for two in worth:
        for place in two:
            by_place[place].append(two)
    best = (sorted(twos, key=lambda two: -worth[two])[:NEAR] for twos in by_place)
    return {two: worth[two] for twos in best for two in twos}


def _solved(worth: Mapping[Two, int], count: int) -> list[Two]:
    """The pairs of the best plan."""
    if not worth:
        return []
    import numpy
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    chairs = [(place, count) for place in range(count)] if count % 2 else []
    twos = [*worth, *chairs]
    places = numpy.array(twos).ravel()
    columns = numpy.repeat(numpy.arange(len(twos)), 2)
    sits = coo_array((numpy.ones(len(places)), (places, columns)), shape=(count + 1, len(twos)))
    # an odd number always leaves somebody over, so a chair that is worth a place takes none from a
    # pair; were it worth less, the solver would first have to rule out half pairs in rings of three
    chair = _stakes(count)[1]
    values = [*worth.values(), *(chair + place % LUCK for place in range(len(chairs)))]
    best = milp(
        -numpy.array(values, dtype=float),
        constraints=LinearConstraint(sits.tocsr(), -numpy.inf, 1),
        integrality=numpy.ones(len(twos)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": _near_enough(count), "time_limit": LONGEST},
    )
    if best.x is None:
        return []
    chosen = [two for two, taken in zip(twos, best.x, strict=True) if taken > 0.5]
    return [two for two in chosen if two[1] < count]


def _joined(id: str, found: list[tuple[str, ...]], table: Table) -> bool:
    """Takes a third place where all three may meet, with the fewest repeats. Whether there was
    one.
    """
    open = [two for two in found if len(two) == 2 and all(table.may(id, one) for one in two)]
    if not open:
        return False
    best = min(open, key=lambda two: sum(table.met(id, one) is not None for one in two))
    found[found.index(best)] = (*best, id)
    return True
