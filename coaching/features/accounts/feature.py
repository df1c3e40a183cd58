"""Accounts, as the table of contents lists them."""

from coaching.facts.community import Appointment
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.accounts.flow import gone, sees
from coaching.features.accounts.rounds import departed, first_night, night
from coaching.script.feature import Feature, Round, by_name

ACCOUNTS = Feature(
    name="accounts",
    flows=by_name(gone),
    sees=sees,
    rounds={
        "night": Round((), night),
        "departed": Round((Person, Pairing, Appointment), departed),
    },
    founds=first_night,
    uncounted=frozenset({"alarm"}),
    switchable=False,
)
