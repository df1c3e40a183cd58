"""What somebody is told of their level and their week, and what of it goes as it ages."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time

from coaching.calendar import weeks
from coaching.facts.growing.growth import Level, Sabbatical
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Erases, Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    yield from tx.of(Level, person.id)
    yield from tx.of(Sabbatical, person.id)


def said(situation: Situation) -> Outcome:
    me, outcome = situation.person.id, Outcome()
    for one in situation.of(Level):
        if one.person == me:
            shown = {"level": one.level, "state": one.state, "day": one.day.isoformat()}
            outcome = outcome.say("you", **shown)
    for week in situation.of(Sabbatical):
        if week.person == me:
            number = weeks.number(week.week)
            outcome = outcome.say("you-week", number=number, state=week.state, wish=week.wish)
    return outcome


def _asked_at(week: Sabbatical) -> datetime:
    return datetime.combine(week.day, time(), UTC)


TELLS = Tells(said, read, chapter="advice")
ERASES = Erases(Sabbatical, _asked_at, lambda week: replace(week, wish=""))
