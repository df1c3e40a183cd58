"""How well a newcomer and a buddy fit, and why; from what people filled in or HR imported, and from
nothing else.

Six parts, each a share from 0 to 1 of what it weighs at most; together 0 to 100. A part looks at
one trait of each of the two, so that a big company is compared trait by trait instead of pair by
pair.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.people import Person

LEVELS = ("none", "some", "weekly", "daily", "expert")
GAPS = (
    0.3,
    0.7,
    1.0,
    0.9,
    0.7,
)  # how right it is that the buddy is so many levels ahead: two is far, and still near
BEHIND = 0.0  # a buddy who has used AI less than the newcomer
UNTOLD = 0.5  # where one of the two has not told
TELLING = 0.65  # from this share on a part is a reason
REASONS = 3  # so many are named


@dataclass(frozen=True)
class Somebody:
    """A person as a part looks at them. `load`: how many newcomers they look after already."""

    person: Person
    load: int
    day: date
    company: Company


@dataclass(frozen=True)
class Part:
    """One of the things that make a pair fit."""

    weight: int
    trait: Callable[[Somebody], Hashable]
    share: Callable[[Any, Any], float]  # of the newcomer's trait and the buddy's


def _department(one: Somebody) -> str:
    return one.person.department.casefold()


def _same(newcomer: str, buddy: str) -> float:
    return float(bool(newcomer) and newcomer == buddy)


def _role(one: Somebody) -> str:
    return one.person.role.casefold()


def _alike(newcomer: str, buddy: str) -> float:
    return fuzz.token_set_ratio(newcomer, buddy) / 100 if newcomer and buddy else 0.0


def _hours(one: Somebody) -> tuple[float, float]:
    """The working day, in seconds since the epoch."""
    zone = ZoneInfo(one.person.timezone)
    begin, end = (
        workdays.at(one.day, clock, zone).timestamp()
        for clock in workdays.hours(one.person, one.company)
    )
    return begin, max(end, begin + 60)


def _overlap(newcomer: tuple[float, float], buddy: tuple[float, float]) -> float:
    """How much of the newcomer's working day the buddy shares, wherever the two live."""
    shared = min(newcomer[1], buddy[1]) - max(newcomer[0], buddy[0])
    return max(0.0, shared) / (newcomer[1] - newcomer[0])


def _tools(one: Somebody) -> frozenset[str]:
    return frozenset(tool.casefold() for tool in one.person.tools)


def _common(newcomer: frozenset[str], buddy: frozenset[str]) -> float:
    """How many of the newcomer's tools the buddy knows; a newcomer without tools can learn any."""
    if not newcomer:
        return UNTOLD if buddy else 0.0
    return len(newcomer & buddy) / len(newcomer)


def _practice(one: Somebody) -> str:
    return one.person.experience


@cache
def _gap(newcomer: str, buddy: str) -> float:
    if newcomer not in LEVELS or buddy not in LEVELS:
        return UNTOLD
    ahead = LEVELS.index(buddy) - LEVELS.index(newcomer)
    return GAPS[ahead] if ahead >= 0 else BEHIND


def _load(one: Somebody) -> tuple[int, int]:
    return one.load, one.person.capacity


def _room(newcomer: object, buddy: tuple[int, int]) -> float:
    load, capacity = buddy
    return max(0.0, 1 - load / max(capacity, 1))


PARTS: Mapping[str, Part] = {
    "department": Part(20, _department, _same),
    "role": Part(10, _role, _alike),
    "hours": Part(25, _hours, _overlap),
    "tools": Part(15, _tools, _common),
    "practice": Part(20, _practice, _gap),
    "room": Part(10, _load, _room),
}


def shares(newcomer: Somebody, buddy: Somebody) -> Mapping[str, float]:
    """Each part's share."""
    return {
        name: part.share(part.trait(newcomer), part.trait(buddy)) for name, part in PARTS.items()
    }


def score(newcomer: Somebody, buddy: Somebody) -> float:
    """0 to 100, with two decimals."""
    return round(
        sum(PARTS[name].weight * share for name, share in shares(newcomer, buddy).items()), 2
    )


def why(newcomer: Somebody, buddy: Somebody) -> tuple[str, ...]:
    """The parts that speak for the two, what weighs most first; what fits best when none does."""
    found = shares(newcomer, buddy)
    telling = sorted(
        set(found) - {"room"}, key=lambda name: (-PARTS[name].weight * found[name], name)
    )
    good = [name for name in telling if found[name] >= TELLING]
    return tuple(good[:REASONS] or telling[:1])
