"""Onboarding, as the table of contents lists it."""

from coaching.facts.people import Contact, Invitation, Person
from coaching.features.onboarding.again import again, first_morning, sees, unreached
from coaching.features.onboarding.flow import hello, profile
from coaching.features.onboarding.imported import invite
from coaching.features.onboarding.more import AGAIN, more, practice, rating, tools
from coaching.features.onboarding.tasks import baseline
from coaching.features.onboarding.told import TELLS
from coaching.script.feature import OPEN, Feature, Round, by_name

MORE = "onboarding-now.more"  # begins with whatever part comes first
ONBOARDING = Feature(
    name="onboarding",
    flows=by_name(hello, profile, more, tools, practice, baseline, rating, unreached),
    sees=sees,
    offers={
        f"{OPEN}about.more": ("onboarding-consent.more",),
        f"{OPEN}onboarding.hello": ("onboarding-invitation-open", "talk-stranger-open"),
        f"{OPEN}onboarding.more": (MORE,),
        **{f"{OPEN}onboarding.{part}": (f"onboarding-part.{part}", MORE) for part in AGAIN},
        f"{OPEN}onboarding.profile": (MORE,),
        f"{OPEN}onboarding.baseline": (MORE,),
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
