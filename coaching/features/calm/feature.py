"""Quiet, as the table of contents lists it."""

from coaching.features.calm.flow import home, less, pause, resume, snooze, stop
from coaching.script.feature import Feature, by_name

CALM = Feature(
    name="calm",
    flows=by_name(pause, snooze, less, stop, resume),
    commands={
        "pause": "pause",
        "snooze": "snooze",
        "less": "less",
        "stop": "stop",
        "resume": "resume",
    },
    means={
        "stop": "stop",
        "pause": "pause",
        "less": "less",
    },
    menu=("pause",),
    aside=("snooze", "less", "stop"),
    early=frozenset({"stop"}),
    home=home,
    switchable=False,
)
