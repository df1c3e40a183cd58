"""The digest, as the table of contents lists it."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.checkins import CheckIn
from coaching.facts.community import News
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.features.digest.flow import next_week, thursday
from coaching.features.digest.told import TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, by_name


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    return (*tx.of(News, person.id), *tx.of(CheckIn, person.id))


DIGEST = Feature(
    name="digest",
    flows=by_name(thursday),
    offers={f"{OPEN}checkins.now": ("digest-check-in-now",)},
    recurs=next_week,
    sees=sees,
    tells=TELLS,
    keeps=(News,),
)
