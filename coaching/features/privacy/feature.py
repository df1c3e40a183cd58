"""Privacy, as the table of contents lists it."""

from coaching.feature import Feature
from coaching.features.privacy.flow import data, forget

PRIVACY = Feature(
    name="privacy",
    flows={"data": data, "forget": forget},
    commands={"data": "data", "forget": "forget"},
    menu=("data",),
    early=frozenset({"data", "forget"}),
    switchable=False,
)
