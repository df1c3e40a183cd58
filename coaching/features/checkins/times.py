"""When and how often somebody wants to be asked: as they say."""

from dataclasses import replace
from datetime import time

from coaching.calendar import weeks
from coaching.facts.checkins import CheckInTime
from coaching.features.checkins import rules
from coaching.people.declining import wanting, wants_letter
from coaching.readers.slots.check_in import asks_for, clock, weekday
from coaching.readers.utterance import Utterance
from coaching.script.feature import Intent, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, confirm_doing, keep, say

EVERY = {"weekly": 1, "fortnightly": 2}


def heard(said: Utterance) -> Intent | None:
    """ "Ask me on Tuesdays at nine", "every week"."""
    wished = asks_for(said)
    if wished in EVERY:
        return Intent("checkins.often", 0.95, {"every": EVERY[wished]})
    return Intent("checkins.move", 0.95) if wished == "time" else None


async def move(situation: Situation) -> Outcome:
    """Another day or time. This week's stays if the new time has passed already."""
    day = await ask("weekday", weekday)
    at = await ask("clock", clock, default="")
    if not await confirm("move-right", weekday=int(day), time=at):
        return say("dropped")
    before = rules.wish(situation.of(CheckInTime), situation.person.id)
    wished = replace(before, weekday=int(day), at=time.fromisoformat(at) if at else before.at)
    moves = rules.moved(situation, wished)
    moving = {opening.key for opening in moves}
    weekly = [opening for opening in situation.diary if opening.flow == "checkins.week"]
    planned = [opening for opening in weekly if opening.key not in moving]
    coming = min((opening.due for opening in (*moves, *planned)), default=None)
    if coming is None:
        return keep(wished).say("moved-later")
    local = coming.astimezone(situation.zone)
    outcome = keep(wished).move(*moves)
    return outcome.say("moved", day=local.date().isoformat(), time=local.strftime("%H:%M"))


async def often(situation: Situation) -> Outcome:
    every = 1 if situation.number("every") == 1 else 2
    if not await confirm_doing("often-right", every=every):
        return say("dropped")
    before = rules.wish(situation.of(CheckInTime), situation.person.id)
    wished = replace(before, every=every, stopped=False)
    outcome = keep(wished, wanting(situation.person, "check_in")).say("often", every=every)
    planned = any(o.flow == "checkins.week" for o in situation.diary)
    if before.stopped or (every == 1 and planned):
        week = weeks.later(weeks.now_of(situation.now, situation.person.timezone))
        coming = rules.first_from(week, situation.person, situation.company, wished, situation.now)
        return outcome.plan(coming) if coming else outcome
    return outcome


def home(situation: Situation) -> Outcome:
    """When the next check-in is, and the button that moves it."""
    coming = next((opening for opening in situation.diary if opening.flow == "checkins.week"), None)
    if coming is None or not wants_letter(situation.person, coming.kind):
        return Outcome()
    local = coming.due.astimezone(situation.zone)
    shown = say("home", day=local.date().isoformat(), time=local.strftime("%H:%M"))
    return shown.offer(opens("checkins.move", "home-move"))
