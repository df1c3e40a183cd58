"""Kollega about itself, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.community import Appointment, Attendance, DropIn
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.about.company import definitions, our_tools
from coaching.features.about.helping import (
    who_helps,
    who_helps_buddy,
    who_helps_champion,
    who_helps_lead,
)
from coaching.features.about.itself import (
    complaint,
    elsewhere,
    reminders,
    smalltalk,
    who_are_you,
    who_are_you_why,
    worry,
)
from coaching.features.about.privacy import (
    model_leaves,
    model_leaves_which,
    more,
    retention,
    voluntary,
    who_sees,
    who_sees_channels,
    who_sees_where,
    works_council,
)
from coaching.features.about.told import TELLS
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.script.feature import OPEN, Feature, Intent, by_name

SAME_FOR_ALL = frozenset(
    {
        "more",
        "who_sees",
        "who_sees_where",
        "who_sees_channels",
        "retention",
        "voluntary",
        "model_leaves",
        "model_leaves_which",
        "works_council",
        "who_are_you",
        "who_are_you_why",
        "who_helps_buddy",
        "who_helps_champion",
        "who_helps_lead",
        "our_tools",
        "definitions",
        "elsewhere",
        "reminders",
    }
)
PERSONAL = frozenset({"who_helps", "worry", "complaint"})
ON_BUTTONS = (
    "who_sees",
    "retention",
    "model_leaves",
    "model_leaves_which",
    "works_council",
    "who_helps",
    "our_tools",
)


def heard(said: Utterance) -> Intent | None:
    """Whether somebody asks whom they talk to, or to be reminded of something of their own."""
    if says("about.remind", said.text):
        return Intent("about.reminders", 0.97)
    return Intent("about.who_are_you", 0.97) if says("about.human", said.text) else None


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Who may help: one's own pairs, champions, leads, and the drop-ins to come."""
    yield from tx.of(Pairing, person.id)
    yield from tx.of(Attendance, person.id)
    yield from tx.every(Appointment)
    yield from (drop_in for drop_in in tx.every(DropIn) if drop_in.starts_at > now)
    yield from tx.every(Person)


ABOUT = Feature(
    name="about",
    flows=by_name(
        more,
        who_sees,
        who_sees_where,
        who_sees_channels,
        retention,
        voluntary,
        model_leaves,
        model_leaves_which,
        works_council,
        who_are_you,
        who_are_you_why,
        who_helps,
        who_helps_buddy,
        who_helps_champion,
        who_helps_lead,
        our_tools,
        definitions,
        reminders,
        worry,
        complaint,
        elsewhere,
        smalltalk,
    ),
    hears=heard,
    means={
        "who_sees": "who_sees",
        "who_sees.where": "who_sees_where",
        "who_sees.channels": "who_sees_channels",
        "retention": "retention",
        "voluntary": "voluntary",
        "model_leaves": "model_leaves",
        "model_leaves.which": "model_leaves_which",
        "works_council": "works_council",
        "who_are_you": "who_are_you",
        "who_are_you.why": "who_are_you_why",
        "who_helps": "who_helps",
        "who_helps.buddy": "who_helps_buddy",
        "who_helps.champion": "who_helps_champion",
        "who_helps.lead": "who_helps_lead",
        "our_tools": "our_tools",
        "definitions": "definitions",
        "worry": "worry",
        "complaint": "complaint",
        "elsewhere": "elsewhere",
        "smalltalk": "smalltalk",
    },
    offers={f"{OPEN}about.{flow}": (f"about-menu.{flow}",) for flow in ON_BUTTONS},
    public=SAME_FOR_ALL,
    early=SAME_FOR_ALL | PERSONAL,  # small talk before consent is answered by the welcome
    sees=seen,
    switchable=False,
    tells=TELLS,
)
