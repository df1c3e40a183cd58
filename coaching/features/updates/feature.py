"""The monthly update, as the table of contents lists it."""

from coaching.facts.community import Presenter, Update
from coaching.features.updates.announcing import ANNOUNCE
from coaching.features.updates.flow import (
    alarm,
    asked,
    cannot,
    guest,
    home,
    remind,
    swap,
    topic,
    upcoming,
    volunteer,
)
from coaching.features.updates.planning import PLAN
from coaching.features.updates.rules import founded, heard, seen
from coaching.features.updates.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

UPDATES = Feature(
    name="updates",
    flows=by_name(asked, swap, volunteer, topic, remind, cannot, guest, upcoming, alarm),
    hears=heard,
    offers={
        f"{OPEN}updates.topic": ("updates-tell-topic",),
        f"{OPEN}updates.cannot": ("updates-i-cannot",),
        f"{OPEN}updates.volunteer": ("updates-i-do-it",),
    },
    sees=seen,
    rounds={"plan": PLAN, "announce": ANNOUNCE},
    founds=founded,
    uncounted=frozenset({"ai_update", "alarm"}),
    alarms=frozenset({"alarm"}),
    decides=frozenset({"asked", "swap"}),
    home=home,
    tells=TELLS,
    keeps=(Update, Presenter),
)
