"""The best of all plans: most people paired, and among those plans the one with the best total.
Exact, not greedy.

A buddy is as many slots as they have room, each slot dearer than the one before, so that a buddy's
second newcomer comes when others have their first. Whoever is reachable from one another forms a
component; each is solved alone.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy import ndarray

    Numbers = ndarray[Any, Any]

NOT = -1.0  # in place of a score: these two may not be a pair
LOAD_COST = (0.0, 8.0, 20.0)  # what a buddy's first, second and third newcomer costs, rising
CENT = 100  # scores have two decimals; as whole numbers their sums are exact
BEST = 100  # no score is higher


def assign(scores: "Sequence[Sequence[float]] | Numbers", rooms: Sequence[int]) -> list[int | None]:
    """Which buddy each newcomer gets. `scores[newcomer][buddy]`, or NOT; `rooms[buddy]`: 0 to 3
    newcomers more.

    The same input gives the same plan; of plans that are equally good, the order of the input
    decides.
    """
    found: list[int | None] = [None] * len(scores)
    if not len(scores) or not any(rooms):
        return found
    import numpy

    room = numpy.minimum(rooms, len(LOAD_COST))
    known = numpy.asarray(scores, dtype=float)
    allowed = (known >= 0) & (room > 0)
    for newcomers, buddies in components(allowed):
        for newcomer, buddy in _solved(known, allowed, room, newcomers, buddies):
            found[newcomer] = buddy
    return found


def _solved(
    scores: "Numbers", allowed: "Numbers", room: "Numbers", newcomers: "Numbers", buddies: "Numbers"
) -> Iterator[tuple[int, int]]:
    from scipy.optimize import linear_sum_assignment

    worth, slots = weighed(scores, allowed, room, newcomers, buddies)
    for row, slot in zip(*linear_sum_assignment(worth, maximize=True), strict=True):
        if worth[row, slot]:
            yield int(newcomers[row]), int(slots[slot])


def weighed(
    scores: "Numbers", allowed: "Numbers", room: "Numbers", newcomers: "Numbers", buddies: "Numbers"
) -> "tuple[Numbers, Numbers]":
    """What each pair is worth, with a column for each slot; and whose slot it is.

    Being paired at all is worth more than any two totals can differ by, and what is not allowed is
    worth nothing.
    """
    import numpy

    slots = numpy.repeat(numpy.arange(len(buddies)), numpy.minimum(room[buddies], len(newcomers)))
    nth = numpy.arange(len(slots)) - numpy.searchsorted(slots, slots)
    cost = numpy.rint(numpy.array(LOAD_COST) * CENT)[nth]
    paired = 1 + min(len(newcomers), len(slots)) * CENT * (BEST + max(LOAD_COST))
    if allowed.shape != (len(newcomers), len(buddies)):
        two = numpy.ix_(newcomers, buddies)
        scores, allowed = scores[two], allowed[two]
    single = numpy.rint(scores * CENT)
    single += paired
    single *= allowed
    worth = single.take(slots, axis=1)
    worth -= cost
    return numpy.maximum(worth, 0.0, out=worth), buddies[slots]


def components(allowed: "Numbers") -> "Iterator[tuple[Numbers, Numbers]]":
    """The newcomers and buddies of each connected component that has both."""
    import numpy

    count = len(allowed)
    label = _labelled(allowed)
    order = numpy.argsort(label, kind="stable")
    for members in numpy.split(order, numpy.cumsum(numpy.bincount(label))[:-1]):
        newcomers, buddies = members[members < count], members[members >= count] - count
        if len(newcomers) and len(buddies):
            yield newcomers, buddies


def _labelled(allowed: "Numbers") -> "Numbers":
    """The component of each newcomer, then of each buddy.

    Every component takes one way out per member, as long as there is one: with each round there are
    at most half as many, and most of the matrix is never turned into edges.
    """
    import numpy
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    count, others = allowed.shape
    label = numpy.arange(count + others)
    edges = numpy.empty((2, 0), dtype=int)
    ways = allowed
    while True:
        rows, columns = numpy.flatnonzero(ways.any(axis=1)), numpy.flatnonzero(ways.any(axis=0))
        if not len(rows):
            return label
        out = (
            [rows, count + ways[rows].argmax(axis=1)],
            [ways[:, columns].argmax(axis=0), count + columns],
        )
        edges = numpy.concatenate([edges, *map(numpy.array, out)], axis=1)
        graph = coo_array(
            (numpy.ones(edges.shape[1], dtype=numpy.int8), edges), shape=(count + others,) * 2
        )
        label = connected_components(graph, directed=False)[1]
        ways = allowed & (label[:count, None] != label[None, count:])


def total(scores: Sequence[float], loads: Sequence[int]) -> float:
    """The pairs' scores less what the buddies' loads cost."""
    return round(sum(scores) - sum(sum(LOAD_COST[:load]) for load in loads), 2)
