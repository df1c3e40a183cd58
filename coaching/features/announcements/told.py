"""What somebody is told of what they announced, and of what was announced to them."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.facts.kinds import Fact
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Erases, Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(Announcement, person.id)
    yield from tx.of(Notice, person.id)


def said(situation: Situation) -> Outcome:
    me, outcome = situation.person.id, Outcome()
    made = [one for one in situation.of(Announcement) if one.by == me]
    got = sum(one.person == me for one in situation.of(Notice))
    if made:
        words = [one.text for one in made if one.text]
        outcome = outcome.say("told-made", count=len(made), words=words)
    return outcome.say("told-got", count=got) if got else outcome


TELLS = Tells(said, read, chapter="others")
ERASES = Erases(Announcement, lambda one: one.told_at, lambda one: replace(one, text=""))
