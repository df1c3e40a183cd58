"""What somebody is told of the time that they saved."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving, Trial
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome

SHOWN = 10  # the newest; the rest is counted


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    newest = sorted(situation.savings, key=lambda saving: saving.told_at, reverse=True)
    for saving in newest[:SHOWN]:
        outcome = outcome.say(
            "told",
            task=saving.task,
            minutes=saving.minutes,
            rhythm=saving.rhythm,
            day=saving.day.isoformat(),
        )
    if len(newest) > SHOWN:
        outcome = outcome.say("told-more", count=len(newest) - SHOWN)
    timed = sum(trial.person == situation.person.id for trial in situation.of(Trial))
    return outcome.say("told-timed", count=timed) if timed else outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return (*tx.of(TimeSaving, person.id), *tx.of(Trial, person.id))


TELLS = Tells(said, read, chapter="weeks")
