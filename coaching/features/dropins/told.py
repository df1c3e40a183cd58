"""What somebody is told of the drop-ins that they host or go to."""

from collections.abc import Iterator

from coaching.facts.community import Attendance, DropIn
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(DropIn, person.id)
    yield from tx.of(Attendance, person.id)


def said(situation: Situation) -> Outcome:
    """How many; each stands in the export."""
    me, outcome = situation.person.id, Outcome()
    hosted = sum(one.host == me for one in situation.of(DropIn))
    answers = sum(one.person == me for one in situation.of(Attendance))
    if hosted:
        outcome = outcome.say("told-hosted", count=hosted)
    if answers:
        outcome = outcome.say("told-answers", count=answers)
    return outcome


TELLS = Tells(said, read, chapter="others")
