"""What somebody is told of the tasks and ratings that they gave at the beginning."""

from coaching.features.onboarding.more import shown
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def said(situation: Situation) -> Outcome:
    outcome = Outcome()
    for cost in situation.baseline:
        outcome = outcome.say(
            "told-baseline", task=cost.name, minutes=cost.minutes, rhythm=cost.rhythm
        )
    if situation.ratings:
        levels = {rating.dimension: str(rating.level) for rating in situation.ratings}
        outcome = outcome.say("told-ratings", **shown(levels))
    return outcome


TELLS = Tells(said, chapter="you")
