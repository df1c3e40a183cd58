"""What somebody is told of the tasks and ratings that they gave at the beginning."""

from collections.abc import Iterable

from coaching.facts.kinds import Fact
from coaching.facts.people import Invitation, Person
from coaching.features.onboarding.more import shown
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    return tx.of(Invitation, person.id)


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for cost in situation.baseline:
        outcome = outcome.say(
            "told-baseline", task=cost.name, minutes=cost.minutes, rhythm=cost.rhythm
        )
    for invitation in situation.of(Invitation):
        if invitation.person == situation.person.id:
            outcome = outcome.say("told-invited", day=invitation.since.isoformat())
    if situation.ratings:
        levels = {rating.dimension: str(rating.level) for rating in situation.ratings}
        outcome = outcome.say("told-ratings", **shown(levels))
    return outcome


TELLS = Tells(said, read, chapter="you")
