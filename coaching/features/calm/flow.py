"""Quiet: a pause, a snooze, a stop, and the way back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coaching.calendar import workdays
from coaching.messages import JSON, Choice, Text
from coaching.people.declining import asked_weekly
from coaching.people.putting_off import REST, is_off, put_off
from coaching.readers.periods import periods
from coaching.readers.slots.answers import one_of
from coaching.readers.told.quiet import how_long
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

DAYS = {"week": 7, "fortnight": 14, "month": 30}
LEAVE = "leave"  # word of the button that ends a leave, also one to come


async def pause(situation: Situation) -> Outcome:
    """Nothing unprompted for a while. Answers go on. A length is picked, or days are told."""
    told = await ask("until", how_long)
    if isinstance(told, str):
        day = situation.now.astimezone(situation.zone).date() + timedelta(days=DAYS[told])
        return _quiet(situation, day)
    first, back = _told_days(told, situation.day)
    if back <= situation.day:
        return say("leave-over")
    last = (back - timedelta(days=1)).isoformat()
    if first > situation.day:
        span = {"first": first.isoformat(), "last": last}
        if not await confirm_doing("pause-later-right", **span):
            return say("told-dropped")
        away = replace(situation.person, away_from=first, away_until=back - timedelta(days=1))
        return keep(away).say("leave", reason="off", day=back.isoformat())
    if not await confirm_doing("pause-right", day=back.isoformat()):
        return say("told-dropped")
    return _quiet(situation, back)


def _told_days(told: Mapping[str, JSON], said_on: date) -> tuple[date, date]:
    """The first quiet day, and the day of return; the day it was said when there are no such
    days.
    """
    meant = periods.dates(told, said_on)
    if meant is None:
        return said_on, said_on
    first, last = meant
    return first, last if told["ends"] == "until" else last + timedelta(days=1)


def _quiet(situation: Situation, day: date) -> Outcome:
    until = _morning(situation, day)
    quiet = replace(situation.person, quiet_until=until)
    return keep(quiet).say("paused", day=until.date().isoformat())


async def rest(situation: Situation) -> Outcome:
    """A pause that was wished for, of no length that could be read: asked for from the start."""
    return Outcome(then="calm.pause")


async def snooze(situation: Situation) -> Outcome:
    today = situation.now.astimezone(situation.zone).date()
    until = _morning(situation, today + timedelta(days=1))
    quiet = replace(situation.person, quiet_until=until)
    snoozed = keep(quiet).say("snoozed", day=until.date().isoformat())
    return replace(snoozed, cancels_last=True, again_at=until)


async def not_now(situation: Situation) -> Outcome:
    """What was asked after a check-in waits for two weeks; after three times it is asked no
    more.
    """
    kind, today = situation.word("word"), situation.now.astimezone(situation.zone).date()
    person = put_off(situation.person, kind, today)
    if is_off(person, kind):
        return replace(keep(person).say("extra-off"), cancels_last=True)
    again_at = situation.now + REST
    return replace(keep(person).say("extra-later"), cancels_last=True, again_at=again_at)


async def extras(situation: Situation) -> Outcome:
    """Everything may be asked after a check-in again; what waits comes at once."""
    follows = "yes" if asked_weekly(situation.person, situation.company) else "no"
    waits = "yes" if situation.more else "no"
    again = keep(replace(situation.person, put_off=()))
    again = again.say("extras", follows=follows, waits=waits)
    return replace(again, slot="asked")


async def less(situation: Situation) -> Outcome:
    """At most one unprompted message a week from now on; a wish in words is shown first."""
    if situation.word("meant") and not await confirm_doing("less-right"):
        return say("told-dropped")
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
    person = replace(situation.person, standing="active", quiet_until=None, thinned=False)
    person = replace(person, declines=())
    if person.away(situation.day) or situation.word("word") == LEAVE:
        person = replace(person, away_from=None, away_until=None)
    return keep(person).say("resumed")


def home(situation: Situation) -> Outcome:
    """On the home page: how quiet it is, and how that is changed."""
    person, as_usual = situation.person, opens("calm.resume", "home-usual.again")
    if person.standing == "stopped":
        return say("home-stopped").offer(as_usual)
    if person.quiet_until and situation.now < person.quiet_until:
        day = person.quiet_until.astimezone(situation.zone).date()
        return say("home-paused", day=day.isoformat()).offer(as_usual)
    if person.away_until and situation.day <= person.away_until:
        first = max(person.away_from or situation.day, situation.day).isoformat()
        end_it = opens("calm.resume", "home-usual.again", LEAVE)
        return say("home-away", first=first, last=person.away_until.isoformat()).offer(end_it)
    if person.thinned:
        return say("home-thinned").offer(as_usual, _button("pause"), _button("stop"))
    most, ceiling = situation.company.weekly_messages, situation.company.weekly_ceiling
    return say("home-usual", most=most, ceiling=ceiling).offer(
        _button("pause"), _button("less"), _button("stop")
    )


def _button(flow: str) -> Choice:
    return opens(f"calm.{flow}", f"calm-menu.{flow}")


def _morning(situation: Situation, day: date) -> datetime:
    """Eight o'clock on the first working day from that day on."""
    return workdays.workday_at(day, time(8), situation.person, situation.company)
