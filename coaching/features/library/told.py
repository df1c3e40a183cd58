"""What somebody is told of what they shared."""

from collections.abc import Iterable

from coaching.facts.community import Contribution
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Contribution, person.id)


def said(situation: Situation) -> Outcome:
    shared = [one.title for one in situation.of(Contribution) if one.withdrawn_at is None]
    if not shared:
        return Outcome()
    return Outcome().say("told", titles=shared)


TELLS = Tells(said, read, chapter="advice")
