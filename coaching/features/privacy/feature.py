"""Privacy, as the table of contents lists it."""

from coaching.facts import Exchange, Lesson, Verdict
from coaching.feature import Feature
from coaching.features.privacy.flow import data, forget

PRIVACY = Feature(
    name="privacy",
    sees=lambda tx, person, now: (*tx.of(Exchange, person.id), *tx.of(Verdict, person.id), *tx.of(Lesson, person.id)),
    flows={"data": data, "forget": forget},
    commands={"data": "data", "forget": "forget"},
    menu=("data",),
    early=frozenset({"data", "forget"}),
    switchable=False,
)
