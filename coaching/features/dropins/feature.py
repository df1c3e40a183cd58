"""Drop-ins, as the table of contents lists them."""

from coaching.features.dropins.flow import (
    absent,
    announce,
    cancel,
    changed,
    coming,
    home,
    move,
    remind,
    upcoming,
)
from coaching.features.dropins.rounds import AGAIN, SPREAD
from coaching.features.dropins.rules import heard, seen
from coaching.features.dropins.told import TELLS
from coaching.script.feature import Feature, by_name

DROPINS = Feature(
    name="dropins",
    flows=by_name(announce, move, cancel, coming, absent, remind, changed, upcoming),
    hears=heard,
    means={
        "dropin_next": "upcoming",
        "dropin_announce": "announce",
        "dropin_move": "move",
        "dropin_cancel": "cancel",
    },
    menu=("upcoming",),
    sees=seen,
    rounds={"spread": SPREAD, "again": AGAIN},
    early=frozenset({"coming"}),
    uncounted=frozenset({"drop_in"}),
    home=home,
    tells=TELLS,
)
