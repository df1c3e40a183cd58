"""Quiet, as the table of contents lists it."""

from coaching.features.calm.flow import (
    extras,
    home,
    less,
    not_now,
    pause,
    rest,
    resume,
    snooze,
    stop,
)
from coaching.features.calm.heard import heard
from coaching.features.calm.hours import hours, zone
from coaching.features.calm.kinds import kinds
from coaching.features.calm.leave import leave
from coaching.features.calm.told import TELLS
from coaching.script.feature import OPEN, Feature, by_name

CALM = Feature(
    name="calm",
    flows=by_name(
        pause, rest, snooze, less, stop, resume, leave, hours, zone, not_now, extras, kinds
    ),
    hears=heard,
    commands={
        "pause": "pause",
        "snooze": "snooze",
        "less": "less",
        "stop": "stop",
        "resume": "resume",
        "extras": "extras",
        "stop_kind": "kinds",
    },
    means={
        "stop": "stop",
        "pause": "rest",
        "less": "less",
        "stop_kind": "kinds",
    },
    menu=("pause",),
    aside=("snooze", "less", "stop"),
    offers={f"{OPEN}calm.resume": ("calm-home-usual.again",)},
    early=frozenset({"stop"}),
    home=home,
    tells=TELLS,
    switchable=False,
)
