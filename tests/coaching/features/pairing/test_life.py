"""A small company lives with its pairs for weeks: people decline, forget, stop, leave; what must
hold always holds.
"""

import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.simulation.life import PLATFORM, TEAM, Life
from bot.simulation.temperament import drawn
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Contact, Person
from coaching.features.pairing.hard import Seeker, bars
from coaching.messages import Address, Place
from coaching.people.pairs import TOGETHER, going
from scheduler.clock import VirtualClock
from tests.coaching.features.pairing.companies import person
from tests.conversations.stage import MONDAY, Stage, staged

PEOPLE, DAYS = 30, 60


def cast(chance: random.Random) -> list[Person]:
    """A third wants a buddy, a third can be one, a third neither; somebody knows nobody's
    language.
    """
    people = [_member(n, chance) for n in range(PEOPLE)]
    bosses = [p.email for p in people if p.capacity]
    return [
        replace(p, manager=chance.choice(bosses)) if chance.random() < 0.3 else p for p in people
    ]


def _member(n: int, chance: random.Random) -> Person:
    wish, capacity = (("wants", 0), ("gives", chance.randrange(1, 3)), ("no", 0))[n % 3]
    drawn = person(f"p{n:02}", chance, capacity)
    return replace(
        drawn,
        name=f"Person {n}",
        language=drawn.languages[0],
        standing="active",
        agreed_at=MONDAY,
        met_at=MONDAY,
        buddy_wish=wish,
        timezone="Europe/Stockholm",
    )


async def lived(stage: Stage, seed: int) -> Life:
    chance = random.Random(seed)
    people = cast(chance)
    users = {p.email: p.id for p in people}
    tempers = drawn(list(users.values()), MONDAY.date(), DAYS, chance)
    places = {p.id: Place(PLATFORM, TEAM, p.id) for p in people}
    reached = [
        Contact(f"{PLATFORM}:{TEAM}:{id}", id, Address(PLATFORM, TEAM, id), place, MONDAY)
        for id, place in places.items()
    ]
    away = [replace(p, leaves_on=tempers[p.id].leaves_on) for p in people]
    await stage.store.transact(lambda tx: tx.put(*away, *reached))
    clock = VirtualClock(MONDAY)
    stage.coach.clock = clock
    stage.settle_on(pairing_weeks=4)
    life = Life(stage.store, stage.coach, clock, users, tempers, chance)
    for opening in stage.coach.house.founded(clock.now()):
        await stage.store.transact(lambda tx, opening=opening: tx.plan(opening))  # type: ignore[misc]
    for _ in range(DAYS // 5):
        await life.live(clock.now() + timedelta(days=5))
        await holds(stage, people)
    return life


async def holds(stage: Stage, people: list[Person]) -> None:
    """What must be true at every moment."""
    pairings = await stage.store.read(lambda tx: tx.every(Pairing))
    known = {p.id: p for p in await stage.store.read(lambda tx: tx.every(Person))}
    apart = bars([], await stage.store.read(lambda tx: tx.every(Avoidance)))
    for id, number in Counter(p.newcomer for p in pairings if going(p)).items():
        assert number == 1, f"{id} has {number} buddies"
    for buddy, load in Counter(p.buddy for p in pairings if p.state in TOGETHER).items():
        assert load <= known[buddy].capacity
    for pairing in pairings:
        newcomer = replace(known[pairing.newcomer], starts_on=None)
        assert (
            apart.between(
                Seeker(newcomer, pairing.starts_on), replace(known[pairing.buddy], leaves_on=None)
            )
            == ""
        )
    two = Counter(
        (p.newcomer, p.buddy) for p in pairings if p.active_at or p.state in ("declined", "failed")
    )
    assert set(two.values()) <= {1}, "a pair that had its chance came again"


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
async def test_weeks_with_pairs(seed: int, tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        life = await lived(stage, seed)
        pairings = await stage.store.read(lambda tx: tx.every(Pairing))
        assert {p.state for p in pairings} >= {"ended"} and any(
            p.because == "done" for p in pairings
        )
        everybody = {p.id: p for p in await stage.store.read(lambda tx: tx.every(Person))}
        told = defaultdict(set)
        for one in life.delivered:
            told[one.letter.person].add(one.letter.kind)
        for id, somebody in everybody.items():
            if id[1:].isdigit() and int(id[1:]) % 3 == 0:  # wanted a buddy from the first day on
                introduced = any(p.newcomer == id and p.active_at for p in pairings)
                assert introduced or "buddy_news" in told[id] or somebody.standing != "active", (
                    f"{id} was left untold"
                )
        keys = [one.letter.key for one in life.delivered]
        assert len(keys) == len(set(keys))
