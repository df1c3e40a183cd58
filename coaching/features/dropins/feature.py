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
from coaching.script.feature import Feature

DROPINS = Feature(
    name="dropins",
    flows={
        "announce": announce,
        "move": move,
        "cancel": cancel,
        "coming": coming,
        "absent": absent,
        "remind": remind,
        "changed": changed,
        "upcoming": upcoming,
    },
    hears=heard,
    menu=("upcoming",),
    sees=seen,
    rounds={"spread": SPREAD, "again": AGAIN},
    early=frozenset({"coming"}),
    uncounted=frozenset({"drop_in"}),
    home=home,
)
