"""What somebody is told of the time that they saved."""

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
    return outcome


TELLS = Tells(said, chapter="weeks")
