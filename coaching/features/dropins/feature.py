"""Drop-ins, as the table of contents lists them."""

from coaching.facts.community import Attendance, DropIn
from coaching.features.dropins.attending import absent, changed, coming, remind, who
from coaching.features.dropins.flow import announce, cancel, home, move, upcoming
from coaching.features.dropins.owned import OWNS
from coaching.features.dropins.rounds import AGAIN, SPREAD
from coaching.features.dropins.rules import heard, heard_of_it, seen
from coaching.features.dropins.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

DROPINS = Feature(
    name="dropins",
    flows=by_name(announce, move, cancel, coming, absent, remind, changed, upcoming, who),
    hears=heard,
    hears_of_it=heard_of_it,
    means={
        "dropin_next": "upcoming",
        "dropin_announce": "announce",
        "dropin_move": "move",
        "dropin_cancel": "cancel",
    },
    menu=("upcoming",),
    offers={
        f"{OPEN}dropins.coming": ("dropins-i-come",),
        f"{OPEN}dropins.absent": ("dropins-i-do-not-come",),
        f"{OPEN}dropins.announce": ("dropins-announce-one",),
    },
    sees=seen,
    rounds={"spread": SPREAD, "again": AGAIN},
    early=frozenset({"coming"}),
    uncounted=frozenset({"drop_in"}),
    home=home,
    corner=("announce",),
    for_champions=frozenset({"announce"}),
    owns=(OWNS,),
    tells=TELLS,
    keeps=(DropIn, Attendance),
)
