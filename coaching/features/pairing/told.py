"""What somebody is told of their pairs."""

from collections.abc import Iterator

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.people.pairs import TOGETHER
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    """The person's pairs; of the others, only who they are."""
    for pairing in tx.of(Pairing, person.id):
        yield pairing
        other = tx.get(Person, pairing.other(person.id))
        if other:
            yield other


def said(situation: Situation) -> Outcome:
    """Other people's pairs may be seen in this turn, too."""
    me = situation.person.id
    outcome = Outcome()
    for pairing in situation.of(Pairing):
        mine = me in (pairing.newcomer, pairing.buddy)
        if mine and pairing.state in TOGETHER and pairing.ends_on:
            other = situation.somebody(pairing.other(me))
            outcome = outcome.say(
                "told",
                role="newcomer" if pairing.newcomer == me else "buddy",
                name=other.name if other else "",
                ends=pairing.ends_on.isoformat(),
            )
    return outcome


TELLS = Tells(said, read, chapter="others")
