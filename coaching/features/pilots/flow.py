"""A pilot is begun: a use case, a few people who are asked, an end, and a goal to measure it by."""

from dataclasses import replace
from datetime import date
from typing import Any

from coaching.calendar.digest import digest_for
from coaching.calendar.moments import minute
from coaching.facts.community import News
from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.use_cases import UseCase
from coaching.features.pilots.rules import (
    LONGEST,
    MOST_PEOPLE,
    MOST_RUNNING,
    OFFERED,
    candidates,
    failed_before,
    named,
    open_pilots,
    seat,
)
from coaching.ledger.titles import alike
from coaching.messages import Choice, Opening, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.catalogue import at_most, members, until, which
from coaching.readers.written.dates import date_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say, tell

TRIES = 3  # times that a day is asked for


async def start(situation: Situation) -> Outcome:
    """Nobody is part of it without their own yes."""
    known = candidates(situation)
    if not known:
        return say("no-use-cases").offer(opens("use_cases.new", "add-use-case"))
    if len(open_pilots(situation.of(Pilot))) >= MOST_RUNNING and await _enough():
        return say("dropped")
    one = await _which(known, situation)
    failed = failed_before(one.title, situation)
    if failed:
        await tell("failed-before", title=failed.title, why=failed.why, lesson=failed.lesson)
    told = await ask("members", members, title=one.title)
    first = await ask("until", until, n=1, again="no")
    people = named(told, situation)
    if trouble := _unfit(people):
        return trouble
    day = await _day(first, situation)
    if day is None:
        return say("no-day")
    goal = round(await ask("goal", at_most, minutes=_minutes(one)) * 60)
    owner, *others = people
    shown: dict[str, Any] = {"owner": owner.name, "day": day.isoformat(), "goal": goal}
    shown |= {"others": [person.name for person in others], "minutes": _minutes(one)}
    if not await confirm_doing("right", title=one.title, **shown):
        return say("dropped").privately()
    me = situation.person.id
    pilot = Pilot(
        situation.id("pilot"),
        me,
        situation.conversation,
        one.id,
        owner.id,
        situation.day,
        day,
        goal,
        _minutes(one),
        situation.now,
    )
    return _begun(pilot, one, people, situation).privately()


async def _enough() -> bool:
    return await ask("fourth", one_of("fourth", ("yes", "no")), count=MOST_RUNNING) == "no"


async def _which(known: tuple[UseCase, ...], situation: Situation) -> UseCase:
    title, id = situation.word("title"), situation.word("word")
    found = next((one for one in known if id == one.id), None)
    found = found or next((one for one in known if title and alike(one.title, title)), None)
    if found:
        return found
    titles = {one.id: one.title for one in known}
    choices = tuple(Choice(one.id, Words(one.title)) for one in known[:OFFERED])
    lines = [f"{n}. {one.title}" for n, one in enumerate(known[:OFFERED], 1)]
    picked = await ask("which", which(titles), choices=choices, first=lines)
    return next((one for one in known if one.id == picked), known[0])


def _unfit(people: tuple[Person, ...]) -> Outcome | None:
    """What stands in the way, said at once, with what would work."""
    again = opens("pilots.start", "again")
    if not people:
        return say("nobody").offer(again)
    if len(people) > MOST_PEOPLE:
        return say("too-many", most=MOST_PEOPLE, count=len(people)).offer(again)
    away = next((person for person in people if not person.active), None)
    return say("not-with-us", name=away.name).offer(again) if away else None


async def _day(code: str, situation: Situation) -> date | None:
    """An end that is still to come."""
    for n in range(2, TRIES + 2):
        day = date_of(code, situation.day)
        if day and situation.day < day <= situation.day + LONGEST:
            return day
        if n <= TRIES:
            code = await ask("until", until, n=n, again="yes")
    return None


def _minutes(one: UseCase) -> int:
    return round(one.hours_per_week * 60)


def _begun(pilot: Pilot, one: UseCase, people: tuple[Person, ...], situation: Situation) -> Outcome:
    me = situation.person.id
    seats = [seat(pilot.id, person.id, situation.now) for person in people]
    mine = [replace(one, state="in") if one.person == me else one for one in seats]
    runs = pilot.owner == me
    outcome = keep(replace(pilot, state="running") if runs else pilot, *mine)
    if runs:
        outcome = outcome.keep(replace(one, status="pilot", owner=me))
    due = minute(situation.now)
    asked = [one for one in mine if one.state == "asked"]
    openings = (
        Opening(f"decision:{one.id}", one.person, "pilots.asked", due, {"pilot": pilot.id})
        for one in asked
    )
    return outcome.plan(*openings).say("begun", title=one.title, count=len(asked))


async def asked(situation: Situation) -> Outcome:
    """A decision of each who was named."""
    pilot = pilot_of(situation)
    mine = next((one for one in situation.of(Seat) if _is_mine(one, situation)), None)
    if pilot is None or mine is None or pilot.state in ("adopted", "stopped"):
        return Outcome()
    if not situation.begun and mine.state != "asked":
        return Outcome()
    one = use_case_of(pilot, situation)
    owner = situation.somebody(pilot.owner)
    shown: dict[str, Any] = {"title": one.title if one else "", "goal": pilot.goal_minutes}
    shown |= {"owner": owner.name if owner else "", "day": pilot.ends_on.isoformat()}
    mine_to_own = "yes" if pilot.owner == situation.person.id else "no"
    accepts = await ask("accept", one_of("joins", ("yes", "no")), own=mine_to_own, **shown) == "yes"
    outcome = keep(replace(mine, state="in" if accepts else "declined"))
    if pilot.owner != situation.person.id:
        return outcome.say("joined" if accepts else "declined", title=shown["title"])
    if not accepts:
        over = replace(pilot, state="stopped", verdict_on=situation.day)
        return _told(outcome.keep(over), pilot, shown["title"], situation).say(
            "declined", title=shown["title"]
        )
    outcome = outcome.keep(replace(pilot, state="running"))
    if one:
        outcome = outcome.keep(replace(one, status="pilot", owner=pilot.owner))
    return outcome.say("owned", title=shown["title"], day=shown["day"])


def _told(outcome: Outcome, pilot: Pilot, title: str, situation: Situation) -> Outcome:
    """Whoever began it reads in the digest that it needs another owner."""
    starter = situation.somebody(pilot.person)
    if starter is None or starter.id == situation.person.id:
        return outcome
    id, text = derived("news", pilot.id), Text("pilots-news-no-owner", {"title": title})
    digest = digest_for(starter, situation.company, situation.now)
    return outcome.keep(News(id, starter.id, text, situation.now)).plan(digest)


def _is_mine(one: Seat, situation: Situation) -> bool:
    return one.person == situation.person.id and one.pilot == situation.word("pilot")


def pilot_of(situation: Situation) -> Pilot | None:
    wanted = situation.word("pilot") or situation.word("word")
    return next((one for one in situation.of(Pilot) if one.id == wanted), None)


def use_case_of(pilot: Pilot, situation: Situation) -> UseCase | None:
    return next((one for one in situation.of(UseCase) if one.id == pilot.use_case), None)
