"""Privacy, as the table of contents lists it."""

from coaching.facts import Remark
from coaching.feature import Feature, Round
from coaching.features.privacy.flow import data, forget, sees
from coaching.features.privacy.retention import first_night, night

PRIVACY = Feature(
    name="privacy",
    flows={"data": data, "forget": forget},
    commands={"data": "data", "forget": "forget"},
    menu=("data",),
    sees=sees,
    rounds={"night": Round((Remark,), night)},
    founds=first_night,
    early=frozenset({"data", "forget"}),
    switchable=False,
)
