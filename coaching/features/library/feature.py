"""The library, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts import Contribution, Fact, Person
from coaching.feature import Feature
from coaching.features.library.flow import all, mine, removed, share
from coaching.features.library.rules import heard
from coaching.ports import Transaction


def seen(tx: Transaction, person: Person, now: datetime) -> Iterable[Fact]:
    return tx.every(Contribution)


LIBRARY = Feature(
    name="library",
    flows={"share": share, "mine": mine, "all": all, "removed": removed},
    hears=heard,
    sees=seen,
    menu=("share",),
    uncounted=frozenset({"removed"}),
)
