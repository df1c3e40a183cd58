"""What a lead is told of what they decided."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.people.settings import FEATURES
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Setting, person.id)


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for one in situation.of(Setting):
        switches = one.key.startswith(FEATURES)
        if one.by == situation.person.id and switches:
            name, day = one.key.removeprefix(FEATURES), one.day.isoformat()
            outcome = outcome.say("told", feature=name, state=one.value, day=day)
    return outcome


TELLS = Tells(said, read)
