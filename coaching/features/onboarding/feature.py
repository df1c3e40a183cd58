"""Onboarding, as the table of contents lists it."""

from coaching.facts import Contact, Person
from coaching.feature import Feature, Round
from coaching.features.onboarding.flow import baseline, hello, later, profile
from coaching.features.onboarding.imported import invite

ONBOARDING = Feature(
    name="onboarding",
    flows={"hello": hello, "profile": profile, "baseline": baseline, "later": later},
    early=frozenset({"hello"}),
    rounds={"invite": Round((Person, Contact), invite)},
    uncounted=frozenset({"baseline"}),
    switchable=False,
)
