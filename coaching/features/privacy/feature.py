"""Privacy, as the table of contents lists it."""

from coaching.facts.checkins import Remark
from coaching.features.privacy.flow import data, forget, sees
from coaching.features.privacy.retention import first_night, night
from coaching.script.feature import Feature, Round, by_name

PRIVACY = Feature(
    name="privacy",
    flows=by_name(data, forget),
    commands={"data": "data", "forget": "forget"},
    menu=("data",),
    sees=sees,
    rounds={"night": Round((Remark,), night)},
    founds=first_night,
    early=frozenset({"data", "forget"}),
    switchable=False,
)
