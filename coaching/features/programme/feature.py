"""The programme's corner, as the table of contents lists it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.features.programme.flow import corner, home
from coaching.features.programme.rounds import lapse, switched
from coaching.features.programme.rules import heard, hosted
from coaching.features.programme.switching import features, switching
from coaching.features.programme.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, by_name


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    yield from hosted(tx, person, now)
    yield from tx.every(Setting)


def programme(others: Sequence[Feature]) -> Feature:
    """Leads switch these others on and off in it."""
    switchable = [feature for feature in others if feature.switchable]
    return Feature(
        name="programme",
        flows=by_name(corner, features, switching(switchable)),
        hears=heard,
        commands={"programme": "corner", "features": "features"},
        means={"programme": "corner", "features": "features"},
        corner=("features",),
        offers={
            f"{OPEN}programme.corner": ("programme-menu.corner",),
            f"{OPEN}programme.switch": ("programme-turn-off", "programme-turn-on"),
            f"{OPEN}dropins.who": ("programme-who-comes",),
        },
        sees=sees,
        rounds={"switched": switched(switchable), "lapse": lapse(switchable)},
        home=home,
        tells=TELLS,
        switchable=False,
    )
