"""Onboarding, as the table of contents lists it."""

from coaching.feature import Feature
from coaching.features.onboarding.flow import baseline, hello, later, profile

ONBOARDING = Feature(
    name="onboarding",
    flows={"hello": hello, "profile": profile, "baseline": baseline, "later": later},
    early=frozenset({"hello"}),
    uncounted=frozenset({"baseline"}),
    switchable=False,
)
