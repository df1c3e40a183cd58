"""Pilots, as the table of contents lists them."""

from coaching.facts.pilots import Pilot, Seat
from coaching.features.pilots.counts import FIGURES
from coaching.features.pilots.flow import asked, start
from coaching.features.pilots.rules import heard, seen
from coaching.features.pilots.told import TELLS
from coaching.features.pilots.verdicts import due, first_morning, list, verdict
from coaching.script.feature import OPEN, Feature, Round, by_name

PILOTS = Feature(
    name="pilots",
    flows=by_name(start, asked, verdict, list),
    hears=heard,
    means={"pilot": "list"},
    corner=("list",),
    for_champions=frozenset({"list"}),
    offers={
        f"{OPEN}pilots.start": ("pilots-begin", "pilots-again"),
        f"{OPEN}pilots.verdict": ("pilots-decide", "pilots-again"),
        f"{OPEN}use_cases.new": ("pilots-add-use-case",),
    },
    sees=seen,
    rounds={"due": Round((Pilot,), due)},
    founds=first_morning,
    uncounted=frozenset({"decision", "verdict"}),
    decides=frozenset({"asked", "verdict"}),
    tells=TELLS,
    figures=FIGURES,
    keeps=(Pilot, Seat),
)
