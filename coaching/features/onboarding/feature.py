"""Onboarding, as the table of contents lists it."""

from coaching.facts.people import Contact, Person
from coaching.features.onboarding.flow import baseline, hello, later, profile
from coaching.features.onboarding.imported import invite
from coaching.features.onboarding.told import TELLS
from coaching.script.feature import Feature, Round, by_name

ONBOARDING = Feature(
    name="onboarding",
    flows=by_name(hello, profile, baseline, later),
    early=frozenset({"hello"}),
    rounds={"invite": Round((Person, Contact), invite)},
    uncounted=frozenset({"baseline"}),
    switchable=False,
    tells=TELLS,
)
