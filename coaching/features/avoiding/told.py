"""What somebody is told of whom they never want to be paired with."""

from collections.abc import Iterator

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Avoidance
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    for avoidance in tx.of(Avoidance, person.id):
        yield avoidance
        other = tx.get(Person, avoidance.other)
        if other:
            yield other


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for avoidance in situation.of(Avoidance):
        if avoidance.person == situation.person.id:
            other = situation.somebody(avoidance.other)
            outcome = outcome.say("told", name=other.name if other else "")
    return outcome


TELLS = Tells(said, read, chapter="others")
