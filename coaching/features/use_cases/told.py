"""What somebody is told of the use cases that they put on the list."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    yield from tx.of(Weights, person.id)
    yield from tx.of(UseCase, person.id)
    for voice in tx.of(Voice, person.id):
        yield voice
        if one := tx.get(UseCase, voice.use_case):
            yield one


def said(situation: Situation) -> Outcome:
    me, known = situation.person.id, {one.id: one for one in situation.of(UseCase)}
    mine = [one.title for one in known.values() if me in (one.person, one.owner)]
    joined = {voice.use_case for voice in situation.of(Voice) if voice.person == me}
    theirs = [one.title for one in known.values() if one.id in joined and one.title not in mine]
    outcome = Outcome()
    for weights in situation.of(Weights):
        if weights.by == me:
            outcome = outcome.say("told-weights", day=weights.day.isoformat())
    if mine:
        outcome = outcome.say("told", titles=mine)
    return outcome.say("told-joined", titles=theirs) if theirs else outcome


TELLS = Tells(said, read, chapter="weeks")
