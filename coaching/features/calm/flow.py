"""Quiet: a pause, a snooze, a stop, and the way back."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from coaching.calendar import workdays
from coaching.messages import Choice, Text
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say

DAYS = {"tomorrow": 1, "week": 7, "fortnight": 14, "month": 30}


async def pause(situation: Situation) -> Outcome:
    """Nothing unprompted for a while. Answers go on."""
    until = _morning(
        situation, DAYS[await ask("until", one_of("until", ("week", "fortnight", "month")))]
    )
    return keep(replace(situation.person, quiet_until=until)).say(
        "paused", day=until.date().isoformat()
    )


async def snooze(situation: Situation) -> Outcome:
    until = _morning(situation, DAYS["tomorrow"])
    quiet = replace(situation.person, quiet_until=until)
    snoozed = keep(quiet).say("snoozed", day=until.date().isoformat())
    return replace(snoozed, cancels_last=True, again_at=until)


async def less(situation: Situation) -> Outcome:
    """At most one unprompted message a week from now on."""
    return keep(replace(situation.person, thinned=True)).say("thinned").note(Text("calm-back"))


async def stop(situation: Situation) -> Outcome:
    """Alone it stops the messages; inside a dialogue it ends that, and offers to stop the messages
    too.
    """
    if situation.about.get("inside"):
        scope = await ask("scope", one_of("scope", ("dialogue", "messages")))
        if scope == "dialogue":
            return replace(Outcome().say("dialogue-ended"), cancels_last=True)
    stopped = (
        keep(replace(situation.person, standing="stopped")).say("stopped").note(Text("calm-back"))
    )
    return replace(stopped, stops_diary=True, cancels_last=True)


async def resume(situation: Situation) -> Outcome:
    if situation.person.agreed_at is None:
        return Outcome(then="onboarding.hello")
    return keep(replace(situation.person, standing="active", quiet_until=None, thinned=False)).say(
        "resumed"
    )


def home(situation: Situation) -> Outcome:
    """On the home page: how quiet it is, and how that is changed."""
    person, as_usual = situation.person, opens("calm.resume", "home-usual.again")
    if person.standing == "stopped":
        return say("home-stopped").offer(as_usual)
    if person.quiet_until and situation.now < person.quiet_until:
        day = person.quiet_until.astimezone(situation.zone).date()
        return say("home-paused", day=day.isoformat()).offer(as_usual)
    if person.thinned:
        return say("home-thinned").offer(as_usual, _button("pause"), _button("stop"))
    most = situation.company.weekly_messages
    return say("home-usual", most=most).offer(_button("pause"), _button("less"), _button("stop"))


def _button(flow: str) -> Choice:
    return opens(f"calm.{flow}", f"calm-menu.{flow}")


def _morning(situation: Situation, days: int) -> datetime:
    """Eight o'clock on the first working day that many days from now."""
    day = situation.now.astimezone(situation.zone).date() + timedelta(days=days)
    return workdays.workday_at(day, time(8), situation.person, situation.company)
