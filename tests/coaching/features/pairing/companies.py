"""Made-up companies for the tests of pairing: the same for the same seed, with every reason against
a pair in them.
"""

import random
from dataclasses import replace
from datetime import date, timedelta

from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.pairing.fit import LEVELS
from coaching.features.pairing.hard import Bars, Seeker, bars
from coaching.features.pairing.matching import Guide
from tests.conversations.stage import MONDAY

TODAY = MONDAY.date()


def person(id: str, chance: random.Random, capacity: int = 0) -> Person:
    return Person(
        id,
        email=f"{id}@x.example",
        languages=tuple(chance.sample(("sv", "en", "de"), chance.choice((1, 1, 2)))),
        timezone=chance.choice(("Europe/Stockholm", "Europe/London", "Asia/Tokyo")),
        department=chance.choice(("Ekonomi", "Sälj", "IT")),
        role=chance.choice(("controller", "säljare", "tekniker")),
        tools=tuple(sorted(chance.sample(("Copilot", "ChatGPT", "DeepL"), chance.randrange(3)))),
        experience=chance.choice((*LEVELS, "")),
        capacity=capacity,
    )


def company(newcomers: int, buddies: int, seed: int) -> tuple[list[Seeker], list[Guide], Bars]:
    """Seekers, guides, and what keeps some of them apart: managers, old pairs, avoidances, leave,
    oneself.
    """
    chance = random.Random(seed)
    guides = [
        Guide(person(f"b{n}", chance, chance.randrange(1, 4)), chance.randrange(0, 2))
        for n in range(buddies)
    ]
    seekers = [
        Seeker(_newcomer(n, guides, chance), TODAY + timedelta(chance.choice((0, 0, 20))))
        for n in range(newcomers)
    ]
    if guides and chance.random() < 0.3:  # somebody who learns and teaches
        seekers[-1] = Seeker(guides[0].person, TODAY)
    two = [
        (chance.choice(seekers).person.id, chance.choice(guides).person.id)
        for _ in range(newcomers // 2)
    ]
    pairings = [_over(newcomer, buddy, chance) for newcomer, buddy in two[::2]]
    avoidances = [
        Avoidance(f"a{n}", *pair[:1], "", pair[1], MONDAY) for n, pair in enumerate(two[1::2])
    ]
    return seekers, guides, bars(pairings, avoidances)


def _newcomer(n: int, guides: list[Guide], chance: random.Random) -> Person:
    known = person(f"n{n}", chance)
    if guides and chance.random() < 0.3:
        return replace(known, manager=chance.choice(guides).person.email)
    return known


def _over(newcomer: str, buddy: str, chance: random.Random) -> Pairing:
    state = chance.choice(("declined", "failed", "ended"))
    return Pairing(
        f"{newcomer}/{buddy}",
        newcomer,
        buddy,
        state,  # type: ignore[arg-type]
        MONDAY,
        date(2025, 1, 1),
        active_at=MONDAY,
    )
