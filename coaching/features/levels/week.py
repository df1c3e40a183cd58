"""A week of one's own with AI: once a calendar year, from the level on that the company names."""

from dataclasses import replace
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from coaching.calendar import weeks, workdays
from coaching.facts.growing.growth import Level, Sabbatical
from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.features.levels import rules
from coaching.features.levels.words_of import wanted_week
from coaching.messages import Opening
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.lines import line
from coaching.script.situation import Overview, Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

BEGINS, ASKED_AT = time(5), time(14)
FRIDAY = 5
BECAME = ("use_case", "lesson", "failure", "nothing")
SPOKEN_FOR = ("asked", "booked", "done")


async def book(situation: Situation) -> Outcome:
    """Which week, and what they want to try: a lead reads that line."""
    least = situation.company.levels.sabbatical_from
    if rules.level_of(situation.of(Level), situation.person.id) < least:
        return say("week-from", level=least)
    number = await ask("which-week", wanted_week)
    week = _week_meant(situation, int(number))
    id = derived(situation.person.id, "sabbatical", week[:4])
    before = next((one for one in situation.of(Sabbatical) if one.id == id), None)
    mine = before and before.conversation == situation.conversation
    if before and before.state in SPOKEN_FOR and not mine:
        return say("week-once", year=week[:4])
    wish = await ask("wish", line)
    first, last = weeks.day_of(week, 1), weeks.day_of(week, FRIDAY)
    shown = {"number": number, "first": first.isoformat(), "last": last.isoformat(), "wish": wish}
    if not await confirm_doing("week-right", **shown):
        return say("dropped").privately()
    me, talk = situation.person.id, situation.conversation
    asked = Sabbatical(id, me, talk, week, "asked", "", situation.day, wish)
    return keep(asked).say("week-asked").plan(rules.ask_leads("week", id, situation.now))


def _week_meant(situation: Situation, number: int) -> str:
    """The next week of that number that has not begun."""
    this = weeks.now_of(situation.now, situation.person.timezone)
    coming = (weeks.later(this, n) for n in range(1, 54))
    return next((one for one in coming if weeks.number(one) == number), weeks.later(this))


async def answer(situation: Situation) -> Outcome:
    """A lead's yes, or another week."""
    asked = _of(situation, "week")
    person = situation.somebody(asked.person) if asked else None
    if asked is None or person is None or asked.state != "asked" or not situation.lead:
        return Outcome()
    name, number = first_name(person.name), weeks.number(asked.week)
    shown: dict[str, Any] = {"name": name, "number": number, "wish": asked.wish}
    word = await ask("week-decide", one_of("week", ("yes", "another")), **shown)
    yes = word == "yes"
    decided = replace(
        asked, by=situation.person.id, day=situation.day, state="booked" if yes else "another_week"
    )
    outcome = keep(decided).say(
        "week-decided", name=name, number=number, yes="yes" if yes else "no"
    )
    outcome = outcome.plan(rules.news(asked.id, asked.person, "levels.answered", situation.now))
    return outcome.plan(*_of_its_days(situation, decided)) if yes else outcome


def _said(yes: bool) -> str:
    return "yes" if yes else "no"


def _of_its_days(situation: Situation, booked: Sabbatical) -> list[Opening]:
    """Quiet from Monday on, and one question on Friday."""
    home = ZoneInfo(situation.company.timezone)
    monday = workdays.at(weeks.day_of(booked.week, 1), BEGINS, home)
    friday = workdays.at(weeks.day_of(booked.week, FRIDAY), ASKED_AT, home)
    quiet = Opening(f"round:sabbatical:{booked.id}", "", "levels.quiet", monday, {"of": booked.id})
    key = f"sabbatical:{booked.id}"
    return [quiet, Opening(key, booked.person, "levels.friday", friday, {"of": booked.id})]


def quiet(overview: Overview) -> Outcome:
    """On Monday before work: nothing unprompted before Friday."""
    booked = next((one for one in overview.of(Sabbatical) if one.id == overview.word("of")), None)
    person = next((p for p in overview.of(Person) if booked and p.id == booked.person), None)
    if booked is None or person is None or booked.state != "booked":
        return Outcome()
    friday = workdays.at(weeks.day_of(booked.week, FRIDAY), time(8), ZoneInfo(person.timezone))
    until = max(friday, person.quiet_until or friday)
    return keep(replace(person, quiet_until=until))


async def answered(situation: Situation) -> Outcome:
    mine = _of(situation, "of")
    if mine is None or mine.state == "asked":
        return Outcome()
    number, yes = weeks.number(mine.week), _said(mine.state == "booked")
    return say("week-told", number=number, yes=yes, contact=situation.company.contact)


async def friday(situation: Situation) -> Outcome:
    """What became of it: shared where there is something, and all right where there is not."""
    mine = _of(situation, "of")
    if mine is None or mine.state not in ("booked", "done"):
        return Outcome()
    became = await ask("became", one_of("became", BECAME))
    done = keep(replace(mine, state="done", became=became, wish=""))
    if became == "nothing":
        return done.say("became-nothing")
    if became == "lesson":
        return done.say("became-lesson")
    return done.say("became-shared").go_on("library.share", kind=became)


def _of(situation: Situation, name: str) -> Sabbatical | None:
    id = situation.word(name)
    return next((one for one in situation.of(Sabbatical) if one.id == id), None)
