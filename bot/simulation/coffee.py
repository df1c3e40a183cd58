"""Coffee in a simulation: who joins and skips, and how the rounds went."""

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import combinations

from adapters.web.characters import Character
from bot.demo.cast import STARTS
from bot.simulation.life import Life
from bot.simulation.reactions import Act, typed
from coaching.facts.coffee import Coffee
from coaching.messages import named

JOINS = 0.35  # how likely somebody ever wants to
SKIPS = 0.08  # how likely they skip a round
SOON = 8  # weeks within which they think of it


def coffee_plans(life: Life, cast: Sequence[Character], days: int, chance: random.Random) -> None:
    for character in cast:
        if chance.random() > JOINS:
            continue
        joins = STARTS + timedelta(weeks=1, minutes=chance.randrange(SOON * 7 * 24 * 60))
        _act(life, character, "coffee", joins, chance)
        for week in range(SOON + 1, days // 7, 2):
            if chance.random() < SKIPS:
                at = STARTS + timedelta(weeks=week, days=4, minutes=chance.randrange(600))
                _act(life, character, "coffee_skip", at, chance)


def _act(life: Life, character: Character, what: str, at: datetime, chance: random.Random) -> None:
    words = typed(what, named(character.locale[:2]), chance)
    life.plan(at, character.user, Act(timedelta(), words))


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
