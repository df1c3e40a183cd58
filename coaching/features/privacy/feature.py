"""Privacy, as the table of contents lists it."""

from collections.abc import Sequence

from coaching.features.privacy.file import my_file
from coaching.features.privacy.flow import about_you, forget, seen_by
from coaching.features.privacy.looked import audit
from coaching.features.privacy.retention import first_night, night
from coaching.script.feature import OPEN, Feature, Round, by_name


def privacy(features: Sequence[Feature]) -> Feature:
    """What these features keep of somebody is told on demand, and erased in time."""
    return Feature(
        name="privacy",
        flows=by_name(about_you(features), forget, audit, my_file),
        commands={name: name for name in ("data", "forget", "audit", "my_file")},
        means={"my_data": "data", "forget": "forget", "audit": "audit", "my_file": "my_file"},
        menu=("data",),
        offers={f"{OPEN}privacy.forget": ("privacy-forget-me",)},
        sees=seen_by(features),
        rounds={"night": Round((), night)},
        founds=first_night,
        early=frozenset({"data", "forget", "audit", "my_file"}),
        switchable=False,
    )
