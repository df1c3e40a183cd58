"""Coffee rounds, as the table of contents lists them."""

from collections.abc import Iterator
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.people import Person
from coaching.features.coffee.flow import coffee, leave, skip, times, turn, without
from coaching.features.coffee.rounds import AHEAD, PAIR
from coaching.features.coffee.rules import founded
from coaching.features.coffee.told import FIGURES, TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, by_name

RECENT = 2  # rounds whose people are looked up


def seen(tx: Facts, person: Person, now: datetime) -> Iterator[Fact]:
    """The person's part, the last rounds, and whom they met in them."""
    yield from tx.of(CoffeeGuest, person.id)
    rounds = sorted(tx.every(Coffee), key=lambda one: one.round)[-RECENT:]
    yield from rounds
    groups = [group for one in rounds for group in one.groups if person.id in group]
    others = {id for group in groups for id in group} - {person.id}
    yield from (found for id in sorted(others) if (found := tx.get(Person, id)))


COFFEE = Feature(
    name="coffee",
    flows=by_name(coffee, leave, skip, times, turn, without),
    commands={"coffee": "coffee", "coffee_skip": "skip", "coffee_leave": "leave"},
    means={"coffee": "coffee"},
    offers={
        f"{OPEN}coffee.skip": ("coffee-skip-it",),
        f"{OPEN}coffee.times": ("coffee-three-times",),
        f"{OPEN}coffee.leave": ("coffee-leave",),
        f"{OPEN}coffee.coffee": ("coffee-join-again",),
    },
    sees=seen,
    rounds={"pair": PAIR, "ahead": AHEAD},
    founds=founded,
    uncounted=frozenset({"coffee_news"}),
    tells=TELLS,
    keeps=(Coffee, CoffeeGuest),
    figures=FIGURES,
)
