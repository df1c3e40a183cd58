"""The library, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.community import Contribution
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.library.flow import all, mine, removed, share
from coaching.features.library.rules import heard
from coaching.features.library.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import Feature, by_name


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    return tx.every(Contribution)


LIBRARY = Feature(
    name="library",
    flows=by_name(share, mine, all, removed),
    hears=heard,
    means={
        "library": "share",
        "library.share": "share",
        "library.mine": "mine",
    },
    sees=seen,
    menu=("share",),
    uncounted=frozenset({"removed"}),
    tells=TELLS,
    keeps=(Contribution,),
)
