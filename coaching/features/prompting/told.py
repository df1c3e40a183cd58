"""What somebody is told of their talks with the coach."""

from collections.abc import Iterator

from coaching.facts.advice import Exchange, Habit, ModelUse, Unanswered, Verdict
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome

KINDS: dict[str, type[Fact]] = {
    "told-asked": Exchange,
    "told-votes": Verdict,
    "told-habits": Habit,
    "told-unanswered": Unanswered,
}


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    for kind in (*KINDS.values(), ModelUse):
        yield from tx.of(kind, person.id)


def said(situation: Situation) -> Outcome:
    """How much is kept."""
    outcome = Outcome()
    for key, kind in KINDS.items():
        count = len(situation.of(kind))
        if count:
            outcome = outcome.say(key, count=count)
    for use in situation.of(ModelUse):
        if use.person == situation.person.id:
            outcome = outcome.say("told-model", count=use.requests, day=use.period)
    return outcome


TELLS = Tells(said, read, chapter="advice")
