"""How a pilot ends: its owner is asked until there is a verdict; then whoever began it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from coaching.calendar.workdays import workday_at
from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot
from coaching.features.pilots.flow import pilot_of, use_case_of
from coaching.features.pilots.rules import (
    AGAIN_AFTER,
    LEAD_AFTER,
    LONGEST,
    OVER_AFTER,
    open_pilots,
    workdays_since,
)
from coaching.messages import Opening, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.catalogue import until
from coaching.readers.written.dates import date_of
from coaching.script.feature import opens
from coaching.script.situation import Overview, Situation
from coaching.script.words import Outcome, ask, keep, say

AT = time(9)
DECIDED = ("adopted", "stopped")


def due(overview: Overview) -> Outcome:
    """Each working morning: none stays open without a verdict."""
    outcome = Outcome().plan(due_after(overview.company, overview.now))
    for one in overview.of(Pilot):
        if one.state in DECIDED or one.ends_on > overview.day:
            continue
        outcome = _asked_for(outcome, one, overview)
    return outcome


def _asked_for(outcome: Outcome, one: Pilot, overview: Overview) -> Outcome:
    since = workdays_since(one.ends_on, overview.day, overview.company)
    if one.state == "asked" or since >= OVER_AFTER:
        return outcome.keep(replace(one, state="stopped", verdict_on=overview.day))
    wanted = sum(since >= days for days in (*AGAIN_AFTER, LEAD_AFTER))
    if one.asks >= wanted:
        return outcome
    whom = one.owner if wanted <= len(AGAIN_AFTER) and one.owner else one.person
    key = f"verdict:{one.id}-{one.ends_on.isoformat()}-{wanted}"
    opening = Opening(key, whom, "pilots.verdict", overview.now, {"pilot": one.id})
    asked = replace(one, state="due", asks=wanted)
    return outcome.keep(asked).plan(opening) if whom else outcome.keep(asked)


def due_after(company: Company, now: datetime) -> Opening:
    day = now.astimezone(ZoneInfo(company.timezone)).date() + timedelta(days=1)
    at = workday_at(day, AT, Person("", timezone=company.timezone), company)
    return Opening(f"round:pilots:{at.date().isoformat()}", "", "pilots.due", at)


def first_morning(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (due_after(company, now),)


async def verdict(situation: Situation) -> Outcome:
    """Adopt, extend once, or stop; what failed is worth telling."""
    pilot = pilot_of(situation)
    if pilot is None or not _may_decide(pilot, situation):
        return Outcome()
    if pilot.state in DECIDED and not situation.begun:
        return Outcome()
    one = use_case_of(pilot, situation)
    title = one.title if one else ""
    offered = ("adopt", "stop") if pilot.extended else ("adopt", "extend", "stop")
    shown: dict[str, Any] = {"before": pilot.baseline_minutes, "goal": pilot.goal_minutes}
    chosen = await ask("verdict", one_of("verdict", offered), title=title, **shown)
    if chosen == "extend":
        return await _extended(pilot, title, situation)
    reached = await ask("reached", one_of("reached", ("yes", "no")), goal=pilot.goal_minutes)
    state: Literal["adopted", "stopped"] = "adopted" if chosen == "adopt" else "stopped"
    ended = replace(pilot, state=state, verdict_on=situation.day, reached=reached == "yes")
    outcome = keep(ended)
    if one:
        outcome = outcome.keep(replace(one, status="standard" if state == "adopted" else "idea"))
    outcome = outcome.say(state, title=title)
    failed = state == "stopped" and not ended.reached
    if failed and situation.company.has("library"):
        return outcome.go_on("library.share", kind="failure")
    return outcome


async def _extended(pilot: Pilot, title: str, situation: Situation) -> Outcome:
    code = await ask("longer", until, title=title)
    day = date_of(code, situation.day)
    if day is None or not situation.day < day <= situation.day + LONGEST:
        again = opens("pilots.verdict", "again", pilot.id)
        return say("no-day").offer(again)
    longer = replace(pilot, state="running", ends_on=day, extended=True, asks=0)
    return keep(longer).say("extended", title=title, day=day.isoformat())


def _may_decide(pilot: Pilot, situation: Situation) -> bool:
    return situation.lead or situation.person.id in (pilot.owner, pilot.person)


async def list(situation: Situation) -> Outcome:
    """State, goal and verdict, of each; nobody's hours."""
    running = open_pilots(situation.of(Pilot))
    over = [one for one in situation.of(Pilot) if one.state in DECIDED and one.verdict_on]
    over.sort(key=lambda one: one.verdict_on or date.min, reverse=True)
    begin = opens("pilots.start", "begin")
    if not running and not over:
        return say("none").offer(begin)
    outcome = say("list", count=len(running))
    for one in (*running, *over[:5]):
        outcome = outcome.speak(_line(one, situation))
    mine = [one for one in running if one.state != "asked" and _may_decide(one, situation)]
    outcome = outcome.offer(*(opens("pilots.verdict", "decide", one.id) for one in mine[:1]))
    return outcome.offer(begin)


def _line(pilot: Pilot, situation: Situation) -> Text:
    one, owner = use_case_of(pilot, situation), situation.somebody(pilot.owner)
    reached = {True: "yes", False: "no", None: "none"}[pilot.reached]
    return Text(
        "line",
        {
            "title": one.title if one else "",
            "owner": owner.name if owner else "",
            "state": pilot.state,
            "day": (pilot.verdict_on or pilot.ends_on).isoformat(),
            "goal": pilot.goal_minutes,
            "reached": reached,
        },
    )
