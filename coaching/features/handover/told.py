"""What somebody is told of their leaving, and of what they took over."""

from collections.abc import Iterator

from coaching.facts.kinds import Fact
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Legacy
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(HandOver, person.id)
    yield from tx.of(Inheritance, person.id)
    yield from tx.of(Legacy, person.id)


def said(situation: Situation) -> Outcome:
    me, outcome = situation.person.id, Outcome()
    for hand_over in situation.of(HandOver):
        if hand_over.leaver == me:
            day, count = hand_over.last_day.isoformat(), len(hand_over.items)
            outcome = outcome.say("told", day=day, count=count)
    for written in situation.of(Legacy):
        if written.person == me:
            parts = (written.under_way, written.to_know, written.whom_to_ask)
            outcome = outcome.say("told-legacy", words=" · ".join(filter(None, parts)))
    taken = sum(o.person == me and o.state == "accepted" for o in situation.of(Inheritance))
    return outcome.say("told-taken", count=taken) if taken else outcome


TELLS = Tells(said, read, chapter="others")
