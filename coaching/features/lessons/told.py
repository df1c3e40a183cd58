"""What somebody is told of their lessons."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone
from coaching.facts.people import Person
from coaching.features.lessons.flow import mine
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(LessonDone, person.id)


def said(situation: Situation) -> Outcome:
    person, taught = situation.person, situation.company.taught()
    states = [one.state for one in mine(situation).values()]
    paths = [path.names[person.language] for id in person.paths if (path := taught.path(id))]
    outcome = Outcome()
    if states:
        counts = {state: states.count(state) for state in ("done", "begun", "skipped")}
        outcome = outcome.say("told", **counts, paths=paths)
    elif paths:
        outcome = outcome.say("told-paths", paths=paths)
    if person.lesson_day:
        outcome = outcome.say("told-day", number=person.lesson_day)
    if person.satisfied_on:
        outcome = outcome.say("told-satisfied", day=person.satisfied_on.isoformat())
    return outcome


TELLS = Tells(said, read, chapter="advice")
