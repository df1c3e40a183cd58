"""What is heard of leave, quiet, hours and a time zone in a sentence about oneself."""

from coaching.readers.told import absence, hours, quiet, zones
from coaching.readers.utterance import Utterance
from coaching.script.feature import Intent

SURE = 0.95
SAID = {"meant": "less"}  # in words, not by a button: it is shown before it is kept


def heard(said: Utterance) -> Intent | None:
    found = (_self(said), _fewer(said), _away(said), _quiet(said))
    return next((intent for intent in found if intent), None)


def _self(said: Utterance) -> Intent | None:
    if certainty := zones.heard(said):
        return Intent("calm.zone", certainty)
    return Intent("calm.hours", SURE) if hours.heard(said) else None


def _fewer(said: Utterance) -> Intent | None:
    return Intent("calm.less", SURE, SAID) if quiet.heard_less(said) else None


def _away(said: Utterance) -> Intent | None:
    certainty = absence.heard(said)
    return Intent("calm.leave", certainty) if certainty else None


def _quiet(said: Utterance) -> Intent | None:
    if quiet.heard_tomorrow(said):
        return Intent("calm.snooze", SURE)
    certainty = quiet.heard_pause(said)
    return Intent("calm.pause", certainty) if certainty else None
