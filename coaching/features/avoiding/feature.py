""" "Not with", as the table of contents lists it."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.avoiding.flow import avoid
from coaching.features.avoiding.told import TELLS
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.script.feature import OPEN, Feature, Intent, by_name

LONGEST_NAME = 4  # words


@cache
def _before() -> tuple[str, ...]:
    """What a name follows, the longest first."""
    return tuple(sorted(words("avoiding", "avoiding")["before"], key=len, reverse=True))


def heard(said: Utterance) -> Intent | None:
    """ "Not with Markus": how the sentence begins, and a name."""
    for before in _before():
        if said.bare.startswith(f"{before} "):
            count = len(said.bare.removeprefix(before).split())
            name = " ".join(said.text.split()[-count:]).strip(" .,!?")
            return Intent("avoiding.avoid", 0.85, {"name": name}) if count <= LONGEST_NAME else None
    return None


def seen(tx: Facts, person: Person, now: datetime) -> Iterator[Fact]:
    yield from tx.every(Person)
    yield from tx.of(Pairing, person.id)


AVOIDING = Feature(
    name="avoiding",
    flows=by_name(avoid),
    hears=heard,
    commands={"avoid": "avoid"},
    offers={f"{OPEN}pairing.swap": ("avoiding-swap",)},
    sees=seen,
    tells=TELLS,
)
