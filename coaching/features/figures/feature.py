"""The company's figures, as the table of contents lists them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.figures.controllers import TELLS, controller, seen
from coaching.features.figures.flow import dashboard
from coaching.features.figures.growing import maturity, seen_of
from coaching.features.figures.months import heard as month_heard
from coaching.features.figures.rounds import founded, publishing
from coaching.features.figures.worth import heard as share_heard
from coaching.features.figures.worth import roi, what_if
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.script.feature import OPEN, Feature, Intent, by_name


def _heard(said: Utterance) -> Intent | None:
    return month_heard(said) or share_heard(said)


def _seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    yield from seen(tx, person, now)
    yield from seen_of(tx, person, now)


def figures(features: Sequence[Feature]) -> Feature:
    """With the parts of those features."""
    return Feature(
        name="figures",
        flows=by_name(dashboard, roi, what_if, maturity, controller),
        hears=_heard,
        commands={"dashboard": "dashboard", "roi": "roi", "maturity": "maturity"},
        means={
            "dashboard": "dashboard",
            "company_figures": "dashboard",
            "roi": "roi",
            "maturity": "maturity",
            "controller_appoint": "controller",
        },
        offers={
            f"{OPEN}about.definitions": ("figures-how-counted",),
            f"{OPEN}figures.dashboard": ("figures-menu.dashboard",),
            f"{OPEN}figures.roi": ("figures-menu.roi",),
            f"{OPEN}figures.what_if": ("figures-menu.what_if",),
            f"{OPEN}library.share": ("figures-share-it",),
        },
        sees=_seen,
        rounds={"publish": publishing(features)},
        founds=founded,
        corner=("dashboard", "roi", "controller"),
        switchable=False,
        tells=TELLS,
    )
