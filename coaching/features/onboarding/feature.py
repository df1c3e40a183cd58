"""Onboarding, as the table of contents lists it."""

from coaching.facts.people import Contact, Invitation, Person
from coaching.features.onboarding.again import again, first_morning, sees, unreached
from coaching.features.onboarding.flow import hello, profile
from coaching.features.onboarding.imported import invite
from coaching.features.onboarding.more import more, practice, rating, tools
from coaching.features.onboarding.tasks import baseline
from coaching.features.onboarding.told import TELLS
from coaching.script.feature import Feature, Round, by_name

ONBOARDING = Feature(
    name="onboarding",
    flows=by_name(hello, profile, more, tools, practice, baseline, rating, unreached),
    sees=sees,
    offers={
        "open:onboarding.more": "onboarding-now.more",
        "open:onboarding.tools": "onboarding-part.tools",
        "open:onboarding.practice": "onboarding-part.practice",
        "open:onboarding.rating": "onboarding-part.rating",
    },
    early=frozenset({"hello"}),
    rounds={
        "invite": Round((Person, Contact), invite),
        "again": Round((Person, Contact, Invitation), again),
    },
    founds=first_morning,
    uncounted=frozenset({"baseline", "alarm"}),  # "baseline": planned by older versions
    switchable=False,
    tells=TELLS,
)
