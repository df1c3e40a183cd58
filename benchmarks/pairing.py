"""What does the plan of pairs cost beyond scipy's own time? Both on the same matrix, in the same
run.

    .venv/bin/python benchmarks/pairing.py [--newcomers 2000] [--buddies 700]
        [--rounds 9] [--seed 7]

The company is made up: three languages, eight departments, two time zones, buddies with room for
one to three. scipy gets the finished matrix with a column for each slot and solves it once; Kollega
gets the scores and rooms, finds the components, makes the slots and solves each component. Both
must come to the same number of pairs and the same total. Both take turns; printed are the best
rounds in seconds of CPU, and separately how long the scores themselves take.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy
from scipy.optimize import linear_sum_assignment

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.features.pairing.assignment import LOAD_COST, NOT, assign, total, weighed
from coaching.features.pairing.fit import LEVELS, Somebody
from coaching.features.pairing.hard import Bars, Seeker
from coaching.features.pairing.matching import scored

DAY = date(2026, 1, 12)
ROLES = (
    "controller",
    "säljare",
    "servicetekniker",
    "inköpare",
    "konstruktör",
    "operatör",
    "HR-generalist",
    "IT-tekniker",
)


def person(id: str, capacity: int, chance: random.Random) -> Person:
    return Person(
        id,
        languages=tuple(chance.sample(("sv", "en", "de"), chance.choice((1, 1, 2)))),
        timezone=chance.choice(("Europe/Stockholm", "Europe/Stockholm", "Europe/London")),
        department=f"department {chance.randrange(8)}",
        role=chance.choice(ROLES),
        tools=tuple(
            sorted(chance.sample(("Copilot", "ChatGPT", "DeepL", "Claude"), chance.randrange(3)))
        ),
        experience=chance.choice(LEVELS),
        capacity=capacity,
    )


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of this process's CPU, so that neighbours on the machine do not count; and what came
    of it.
    """
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    for name, default in (("newcomers", 2000), ("buddies", 700), ("rounds", 9), ("seed", 7)):
        parser.add_argument(f"--{name}", type=int, default=default)
    told = parser.parse_args()
    chance, company = random.Random(told.seed), Company()
    seekers = [Seeker(person(f"n{n:05}", 0, chance), DAY) for n in range(told.newcomers)]
    newcomers = [Somebody(seeker.person, 0, DAY, company) for seeker in seekers]
    buddies = [
        Somebody(person(f"b{n:05}", chance.randrange(1, 4), chance), 0, DAY, company)
        for n in range(told.buddies)
    ]
    rooms = [buddy.person.capacity for buddy in buddies]

    scoring, scores = timed(lambda: scored(seekers, newcomers, buddies, Bars()))
    everybody = numpy.arange(len(seekers)), numpy.arange(len(buddies))
    worth, slots = weighed(scores, scores != NOT, numpy.array(rooms), *everybody)
    theirs_took, ours_took = [], []
    for _ in range(told.rounds):  # by turns, so that both meet the same machine
        seconds, (rows, columns) = timed(lambda: linear_sum_assignment(worth, maximize=True))
        theirs_took.append(seconds)
        seconds, plan = timed(lambda: assign(scores, rooms))
        ours_took.append(seconds)
    scipy_time, kollega_time = min(theirs_took), min(ours_took)

    theirs = {
        int(row): int(slots[column])
        for row, column in zip(rows, columns, strict=True)
        if worth[row, column]
    }
    ours = {row: buddy for row, buddy in enumerate(plan) if buddy is not None}
    assert len(ours) == len(theirs), "another number of pairs than scipy"
    assert valued(scores, ours) == valued(scores, theirs), "another total than scipy"
    print(
        json.dumps(
            {
                "newcomers": told.newcomers,
                "buddies": told.buddies,
                "slots": len(slots),
                "allowed": int((scores != NOT).sum()),
                "paired": len(ours),
                "total": valued(scores, ours),
                "load_cost": list(LOAD_COST),
                "scores_s": round(scoring, 3),
                "scipy_s": round(scipy_time, 3),
                "kollega_s": round(kollega_time, 3),
                "ratio": round(kollega_time / scipy_time, 2),
            }
        )
    )


def valued(scores: Any, plan: dict[int, int]) -> float:
    loads = [list(plan.values()).count(buddy) for buddy in set(plan.values())]
    return total([float(scores[row, buddy]) for row, buddy in plan.items()], loads)


if __name__ == "__main__":
    main()
