"""Working hours, days and the time zone, as somebody tells them: said comes before all else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.facts.people import Person
from coaching.messages import JSON
from coaching.readers.told.hours import hours as own_hours
from coaching.readers.told.zones import zone as own_zone
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def hours(situation: Situation) -> Outcome:
    """Clocks, days, or both; what is not told of stays as it is."""
    told = await ask("hours", own_hours)
    if not await confirm_doing("hours-right", **_shown(told)):
        return say("told-dropped")
    person = _working(situation.person, told)
    begins, ends = workdays.hours(person, situation.company)
    if begins >= ends:
        return say("hours-odd")
    return keep(person).say("hours-kept", **shown_hours(person, situation))


def _shown(told: Mapping[str, JSON]) -> dict[str, JSON]:
    return {"begins": told["begins"], "ends": told["ends"], "days": _spaced(_days(told))}


def _days(told: Mapping[str, JSON]) -> tuple[int, ...]:
    listed = told["days"]
    return tuple(int(str(day)) for day in listed) if isinstance(listed, list) else ()


def _spaced(days: tuple[int, ...]) -> str:
    return " ".join(map(str, days))


def _working(person: Person, told: Mapping[str, JSON]) -> Person:
    begins, ends = str(told["begins"]), str(told["ends"])
    if begins or ends:
        person = replace(person, works_from=_clock(begins), works_until=_clock(ends))
    return replace(person, works_on=_days(told) or person.works_on)


def _clock(written: str) -> time | None:
    return time.fromisoformat(written) if written else None


def shown_hours(person: Person, situation: Situation) -> dict[str, JSON]:
    """From when to when and on which days somebody works, as texts say it."""
    begins, ends = workdays.hours(person, situation.company)
    days = person.works_on or situation.company.workdays
    written = {"begins": begins.isoformat("minutes"), "ends": ends.isoformat("minutes")}
    return {**written, "days": _spaced(tuple(days))}


async def zone(situation: Situation) -> Outcome:
    name = await ask("zone", own_zone)
    if not await confirm_doing("zone-right", zone=name):
        return say("told-dropped")
    there = situation.now.astimezone(ZoneInfo(name))
    moved = replace(situation.person, timezone=name, timezone_said=True)
    return keep(moved).say("zone-kept", zone=name, time=there.strftime("%H:%M"))
