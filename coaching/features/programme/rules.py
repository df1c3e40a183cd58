"""Judgement on the programme's corner: who has it, and which feature somebody speaks of."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from coaching.facts.community import Appointment, DropIn
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.people.programme import is_champion
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words
from coaching.readers.wishes import says
from coaching.script.feature import Intent
from coaching.script.situation import Situation

ON, OFF = "on", "off"


def hosts(situation: Situation) -> bool:
    """Whether they are a champion."""
    if not situation.company.has("champions"):
        return False
    return is_champion(situation.person, situation.of(Appointment))


def inside(situation: Situation) -> bool:
    return situation.lead or hosts(situation)


def hosted(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """What they host themselves."""
    return (one for one in tx.of(DropIn, person.id) if one.starts_at > now)


def heard(said: Utterance) -> Intent | None:
    """ "Turn off the time question for everybody": which way, and which feature."""
    state = wanted(said.text)
    if not state or not _is_plain(said.text):
        return None
    named = feature_in(said.text)
    if not named:
        return None
    return Intent("programme.switch", 0.9, {"word": f"{state} {named}", "said": said.text})


def wanted(text: str) -> str:
    """Whether something is to be on or off; empty when neither is said."""
    if says("programme.off", text):
        return OFF
    return ON if says("programme.on", text) else ""


def feature_in(text: str) -> str:
    """The feature that is named in it, by its longest name."""
    found = [
        (len(name), feature)
        for feature, names in _names().items()
        for name in names
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", bare(text))
    ]
    return max(found)[1] if found else ""


def named_ones() -> tuple[str, ...]:
    """The features that can be switched by name."""
    return tuple(_names())


def _names() -> Mapping[str, tuple[str, ...]]:
    table: Mapping[str, list[str]] = words("features", "programme")["features"]
    return {feature: tuple(names) for feature, names in table.items()}


def _is_plain(text: str) -> bool:
    """One wish for one feature: neither a story nor "everything but"."""
    return len(text.split()) <= 12 and not says("programme.but", text)
