"""The plan is the optimum: the same as one that is found in a second way, which knows nothing of
the first.
"""

import random
from collections.abc import Sequence
from functools import cache

import numpy
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from coaching.features.pairing.assignment import LOAD_COST, NOT, assign, components, total

Plan = Sequence[int | None]


def worth(scores: Sequence[Sequence[float]], plan: Plan) -> tuple[int, float]:
    """How many are paired, and the total."""
    pairs = [(n, b) for n, b in enumerate(plan) if b is not None]
    loads = [sum(other == buddy for _, other in pairs) for buddy in {b for _, b in pairs}]
    return len(pairs), total([scores[n][b] for n, b in pairs], loads)


def by_trying_everything(
    scores: Sequence[Sequence[float]], rooms: Sequence[int]
) -> tuple[int, float]:
    @cache
    def best(newcomer: int, taken: tuple[int, ...]) -> tuple[int, float]:
        if newcomer == len(scores):
            return 0, 0.0
        found = best(newcomer + 1, taken)
        for buddy, score in enumerate(scores[newcomer]):
            if score != NOT and taken[buddy] < rooms[buddy]:
                more = (*taken[:buddy], taken[buddy] + 1, *taken[buddy + 1 :])
                count, rest = best(newcomer + 1, more)
                found = max(found, (count + 1, round(rest + score - LOAD_COST[taken[buddy]], 2)))
        return found

    return best(0, (0,) * len(rooms))


def by_integer_programming(
    scores: Sequence[Sequence[float]], rooms: Sequence[int]
) -> tuple[int, float]:
    """Variables: newcomer x buddy x slot. First as many as possible, then, with that many, the best
    total.
    """
    triples = [
        (n, b, slot, score - LOAD_COST[slot])
        for n, row in enumerate(scores)
        for b, score in enumerate(row)
        if score != NOT
        for slot in range(rooms[b])
    ]
    columns = range(len(triples))
    slots = {
        key: at
        for at, key in enumerate((b, s) for b, room in enumerate(rooms) for s in range(room))
    }
    once = coo_array(
        (numpy.ones(len(triples)), ([t[0] for t in triples], columns)),
        shape=(len(scores), len(triples)),
    )
    full = coo_array(
        (numpy.ones(len(triples)), ([slots[t[1], t[2]] for t in triples], columns)),
        shape=(len(slots), len(triples)),
    )
    limits = [LinearConstraint(once.tocsr(), ub=1), LinearConstraint(full.tocsr(), ub=1)]
    whole = {"integrality": numpy.ones(len(triples)), "bounds": Bounds(0, 1)}
    count = round(-milp(-numpy.ones(len(triples)), constraints=limits, **whole).fun)
    exactly = LinearConstraint(numpy.ones((1, len(triples))), lb=count, ub=count)
    best = milp(-numpy.array([t[3] for t in triples]), constraints=[*limits, exactly], **whole)
    return count, round(-best.fun, 2)


def table(chance: random.Random, newcomers: int, buddies: int, allowed: float) -> list[list[float]]:
    def score() -> float:
        return (
            round(chance.uniform(0, 100), chance.choice((0, 2)))
            if chance.random() < allowed
            else NOT
        )

    return [[score() for _ in range(buddies)] for _ in range(newcomers)]


@pytest.mark.parametrize("hundred", range(10))
def test_a_thousand_small_companies(hundred: int) -> None:
    for seed in range(hundred * 100, hundred * 100 + 100):
        chance = random.Random(seed)
        buddies = chance.randrange(1, 7)
        scores = table(chance, chance.randrange(1, 7), buddies, chance.choice((0.3, 0.6, 1.0)))
        rooms = [chance.randrange(0, 4) for _ in range(buddies)]
        plan = assign(scores, rooms)
        assert worth(scores, plan) == by_trying_everything(scores, rooms), f"seed {seed}"
        assert all(b is None or scores[n][b] != NOT for n, b in enumerate(plan)), f"seed {seed}"
        assert all(plan.count(b) <= room for b, room in enumerate(rooms)), f"seed {seed}"


@pytest.mark.parametrize("allowed", [0.03, 0.5])
def test_200_newcomers_and_80_buddies(allowed: float) -> None:
    chance = random.Random(7)
    scores = table(chance, 200, 80, allowed)
    rooms = [chance.randrange(1, 4) for _ in range(80)]
    assert worth(scores, assign(scores, rooms)) == by_integer_programming(scores, rooms)


def test_one_more_pair_is_worth_more_than_any_score() -> None:
    assert assign([[100.0, 0.0], [99.0, NOT]], [1, 1]) == [1, 0]


def test_a_second_newcomer_comes_when_others_have_their_first() -> None:
    assert assign([[50.0, 45.0], [50.0, 45.0]], [2, 2]) in ([0, 1], [1, 0])
    assert assign([[50.0, 40.0], [50.0, 40.0]], [2, 2]) == [
        0,
        0,
    ]  # so much better that the load is worth it


def test_nobody_to_pair() -> None:
    assert assign([], [1]) == []
    assert assign([[NOT]], [1]) == [None]
    assert assign([[50.0]], [0]) == [None]


@pytest.mark.parametrize("seed", range(30))
def test_components_are_those_that_a_walk_finds(seed: int) -> None:
    chance = numpy.random.default_rng(seed)
    allowed = chance.random((chance.integers(1, 30), chance.integers(1, 30))) < chance.choice(
        (0.02, 0.05, 0.3)
    )
    found = {(frozenset(n.tolist()), frozenset(b.tolist())) for n, b in components(allowed)}
    walked = set()
    for start in numpy.flatnonzero(allowed.any(axis=1)).tolist():
        newcomers, buddies = {start}, set[int]()
        while True:
            reached = {b for n in newcomers for b in numpy.flatnonzero(allowed[n]).tolist()}
            back = {n for b in reached for n in numpy.flatnonzero(allowed[:, b]).tolist()}
            if (reached, back) == (buddies, newcomers):
                break
            newcomers, buddies = newcomers | back, reached
        walked.add((frozenset(newcomers), frozenset(buddies)))
    assert found == walked
