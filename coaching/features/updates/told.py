"""What somebody is told of their turns at the AI update."""

from collections.abc import Iterable

from coaching.facts.community import Presenter
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Presenter, person.id)


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for turn in sorted(situation.of(Presenter), key=lambda one: one.month):
        if turn.person == situation.person.id:
            outcome = outcome.say("told", month=turn.month, state=turn.state)
    return outcome


TELLS = Tells(said, read, chapter="others")
