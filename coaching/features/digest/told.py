"""What somebody is told of the lines of their digest."""

from collections.abc import Iterable

from coaching.facts.community import News
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(News, person.id)


def said(situation: Situation) -> Outcome:
    lines = sum(one.person == situation.person.id for one in situation.of(News))
    return Outcome().say("told", count=lines) if lines else Outcome()


TELLS = Tells(said, read)
