"""Privacy, as the table of contents lists it."""

from collections.abc import Iterator
from datetime import datetime

from coaching.facts import Avoidance, Fact, Pairing, Person
from coaching.feature import Feature
from coaching.features.privacy.flow import data, forget
from coaching.ports import Transaction


def seen(tx: Transaction, person: Person, now: datetime) -> Iterator[Fact]:
    """What is kept of the person and another, and who that is. Avoidances only their own."""
    pairings, avoidances = tx.of(Pairing, person.id), tx.of(Avoidance, person.id)
    yield from pairings
    yield from avoidances
    others = {pairing.other(person.id) for pairing in pairings} | {avoidance.other for avoidance in avoidances}
    yield from (other for id in sorted(others) if (other := tx.get(Person, id)))


PRIVACY = Feature(
    name="privacy",
    flows={"data": data, "forget": forget},
    commands={"data": "data", "forget": "forget"},
    menu=("data",),
    early=frozenset({"data", "forget"}),
    sees=seen,
    switchable=False,
)
