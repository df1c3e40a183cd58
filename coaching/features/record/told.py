"""What somebody is told of their courses and of their name in the company's folder."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.record import OutsideCourse, RecordRow
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    yield from tx.of(OutsideCourse, person.id)
    yield from tx.of(RecordRow, person.id)


def said(situation: Situation) -> Outcome:
    titles = [one.title for one in situation.of(OutsideCourse) if one.title]
    named = sum(bool(one.email) for one in situation.of(RecordRow))
    outcome = Outcome().say("told", titles=titles) if titles else Outcome()
    return outcome.say("told-folder", count=named) if named else outcome


TELLS = Tells(said, read, chapter="advice")
