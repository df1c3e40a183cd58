"""What somebody is told of the leave, the quiet, the hours and the time zone that they told."""

from coaching.features.calm.hours import shown_hours
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def said(situation: Situation) -> Outcome:
    person, outcome = situation.person, Outcome()
    outcome = outcome.say("told-zone", zone=person.timezone)
    if person.works_from or person.works_until or person.works_on:
        outcome = outcome.say("told-hours", **shown_hours(person, situation))
    if person.away_until and person.away_until >= situation.day:
        first = max(person.away_from or situation.day, situation.day)
        span = {"first": first.isoformat(), "last": person.away_until.isoformat()}
        outcome = outcome.say("told-away", **span)
    if person.quiet_until and situation.now < person.quiet_until:
        day = person.quiet_until.astimezone(situation.zone).date()
        outcome = outcome.say("told-paused", day=day.isoformat())
    if person.put_off:
        outcome = outcome.say("told-put-off", count=len(person.put_off))
    for kind in person.declines:
        outcome = outcome.say("told-declines", kind=kind)
    return outcome.say("told-thinned") if person.thinned else outcome


TELLS = Tells(said, chapter="you")
