"""Quiet: a pause, a snooze, a stop, and the way back."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from coaching import calendar
from coaching.conversation import Outcome, ask, keep
from coaching.messages import Text
from coaching.readers.answers import one_of
from coaching.situation import Situation

DAYS = {"tomorrow": 1, "week": 7, "fortnight": 14, "month": 30}


async def pause(situation: Situation) -> Outcome:
    """Nothing unprompted for a while. Answers go on."""
    until = _morning(situation, DAYS[await ask("until", one_of("until", ("week", "fortnight", "month")))])
    return keep(replace(situation.person, quiet_until=until)).say("paused", day=until.date().isoformat())


async def snooze(situation: Situation) -> Outcome:
    until = _morning(situation, DAYS["tomorrow"])
    quiet = replace(situation.person, quiet_until=until)
    snoozed = keep(quiet).say("snoozed", day=until.date().isoformat())
    return replace(snoozed, cancels_last=True, again_at=until)


async def less(situation: Situation) -> Outcome:
    """At most one unprompted message a week from now on."""
    return keep(replace(situation.person, thinned=True)).say("thinned").note(Text("calm-back"))


async def stop(situation: Situation) -> Outcome:
    """Alone it stops the messages; inside a dialogue it ends that, and offers to stop the messages too."""
    if situation.about.get("inside"):
        scope = await ask("scope", one_of("scope", ("dialogue", "messages")))
        if scope == "dialogue":
            return replace(Outcome().say("dialogue-ended"), cancels_last=True)
    stopped = keep(replace(situation.person, standing="stopped")).say("stopped").note(Text("calm-back"))
    return replace(stopped, stops_diary=True, cancels_last=True)


async def resume(situation: Situation) -> Outcome:
    if situation.person.agreed_at is None:
        return Outcome(then="onboarding.hello")
    return keep(replace(situation.person, standing="active", quiet_until=None, thinned=False)).say("resumed")


def _morning(situation: Situation, days: int) -> datetime:
    """Eight o'clock on the first working day that many days from now."""
    day = situation.now.astimezone(situation.zone).date() + timedelta(days=days)
    return calendar.workday_at(day, time(8), situation.person, situation.company)
