"""Champions, as the table of contents lists them."""

from coaching.facts.community import Appointment
from coaching.features.champions.flow import answered, appoint, asked, list, resign
from coaching.features.champions.owned import OWNS
from coaching.features.champions.rules import INVITE, founded, heard, joined, seen
from coaching.features.champions.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

CHAMPIONS = Feature(
    name="champions",
    flows=by_name(appoint, asked, answered, resign, list),
    hears=heard,
    means={"champion_appoint": "appoint", "champion_appoint.resign": "resign"},
    offers={f"{OPEN}dropins.announce": ("champions-first-drop-in",)},
    starts=joined,
    sees=seen,
    rounds={"invite": INVITE},
    founds=founded,
    uncounted=frozenset({"appointment", "alarm"}),
    alarms=frozenset({"alarm"}),
    decides=frozenset({"asked"}),
    corner=("appoint",),
    owns=(OWNS,),
    tells=TELLS,
    keeps=(Appointment,),
)
