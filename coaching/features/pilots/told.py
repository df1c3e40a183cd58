"""What somebody is told of the pilots that they began, own or were asked to be part of."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot, Seat
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return (*tx.of(Pilot, person.id), *tx.of(Seat, person.id))


def said(situation: Situation) -> Outcome:
    me = situation.person.id
    pilots = [one for one in situation.of(Pilot) if me in (one.person, one.owner)]
    seats = [one for one in situation.of(Seat) if one.person == me]
    if not pilots and not seats:
        return Outcome()
    return Outcome().say("told", pilots=len(pilots), seats=len(seats))


TELLS = Tells(said, read, chapter="weeks")
