"""What the people of a simulation are like: drawn once, from the seed."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

KINDS: Mapping[str, int] = {
    "keen": 40,
    "late": 25,
    "forgetful": 20,
    "declining": 10,
    "quitting": 5,
}  # of 100


@dataclass(frozen=True, slots=True)
class Temperament:
    kind: str
    answers: float  # how likely they answer at all
    soonest: timedelta
    latest: timedelta
    declines: float  # how likely they say no where a no is offered
    stops_on: date | None = None  # the day on which they have had enough
    away: tuple[date, date] | None = None  # a holiday, both days included
    leaves_on: date | None = None  # the last working day
    prefers: frozenset[str] = frozenset()  # words of buttons that they press where they see them
    tells: Mapping[str, str] = field(default_factory=dict)  # slot -> their own words


def drawn(
    users: Sequence[str], start: date, days: int, chance: random.Random
) -> dict[str, Temperament]:
    """One for each user; the same for the same `chance`."""
    return {user: _one(start, days, chance) for user in users}


def _one(start: date, days: int, chance: random.Random) -> Temperament:
    kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
    hours = {"late": (20, 70), "forgetful": (1, 30)}.get(kind, (0, 5))
    return Temperament(
        kind,
        answers={"keen": 0.97, "late": 0.85, "forgetful": 0.45}.get(kind, 0.8),
        soonest=timedelta(hours=hours[0], minutes=2),
        latest=timedelta(hours=hours[1]),
        declines=0.7 if kind == "declining" else 0.08,
        stops_on=_day(start, days, chance) if kind == "quitting" else None,
        away=_holiday(start, days, chance) if chance.random() < 0.25 else None,
        leaves_on=_day(start, days, chance) if chance.random() < 0.03 else None,
    )


def _day(start: date, days: int, chance: random.Random) -> date:
    return start + timedelta(days=chance.randrange(days // 4, days) if days > 4 else 1)


def _holiday(start: date, days: int, chance: random.Random) -> tuple[date, date]:
    first = start + timedelta(days=chance.randrange(max(1, days)))
    return first, first + timedelta(days=chance.randrange(4, 16))
