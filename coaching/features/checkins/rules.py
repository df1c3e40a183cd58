"""Judgement on weekly check-ins: when they are asked, about whom, and what they follow on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from typing import TypeVar
from zoneinfo import ZoneInfo

from coaching.calendar import weeks, workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime, Remark
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.messages import JSON, Opening
from coaching.people.programme import manages
from coaching.readers import naming
from coaching.script.situation import Situation, word_in

ASKED_AT = time(14)  # of a Thursday; up to `Company.spread` minutes later
WEEKLY = 8  # weeks in which it is asked every week; then every second
ACQUAINTED = timedelta(days=1)  # before that nobody is asked whether they met
NOTICE = timedelta(days=2)  # before the first check-in
FARTHEST = 60  # weeks that are searched for a working day
PATIENCE = 3  # weeks without an answer, then it is asked whether to go on; after three more again
VARIANTS = 3  # of the question's words
FRESH = 2  # weeks in which a question stays open

W = TypeVar("W", CheckIn, Remark, BuddyCard)


def in_week(known: Iterable[W], person: str, week: str) -> W | None:
    return next((one for one in known if one.person == person and one.week == week), None)


def away_then(person: Person, asked: CheckIn) -> bool:
    """Whether they were on leave on the day on which they were asked, as they told since."""
    return person.away(asked.asked_at.astimezone(ZoneInfo(person.timezone)).date())


def passed_over(situation: Situation) -> bool:
    """Whether this week's check-in was not answered before its person told that they are away."""
    asked = in_week(situation.of(CheckIn), situation.person.id, situation.word("week"))
    return bool(asked and not asked.answered_at and away_then(situation.person, asked))


def wish(known: Iterable[CheckInTime], person: str) -> CheckInTime:
    return next((one for one in known if one.person == person), CheckInTime(person, person))


def due_in(week: str, person: Person, company: Company, wished: CheckInTime) -> datetime | None:
    """When the person is asked in that week; None when they do not work then."""
    spread = 0 if wished.at else company.spread(person.timezone)
    return weeks.moment_in(week, wished.weekday, wished.at or ASKED_AT, person, company, spread)


def check_in(week: str, person: Person, company: Company, wished: CheckInTime) -> Opening | None:
    due = due_in(week, person, company, wished)
    return (
        Opening(f"check_in:{person.id}:{week}", person.id, "checkins.week", due, {"week": week})
        if due
        else None
    )


def first_from(
    week: str, person: Person, company: Company, wished: CheckInTime, after: datetime
) -> Opening | None:
    """The first check-in from that week on that is due later than `after`."""
    planned = (check_in(weeks.later(week, n), person, company, wished) for n in range(FARTHEST))
    return next((opening for opening in planned if opening and opening.due > after), None)


def first(situation: Situation) -> tuple[Opening, ...]:
    """For somebody who has just agreed or come back: not within two days."""
    person = situation.person
    wished = wish(situation.of(CheckInTime), person.id)
    if wished.stopped:
        return ()
    soonest = situation.now + NOTICE
    week = weeks.now_of(situation.now, person.timezone)
    opening = first_from(week, person, situation.company, wished, soonest)
    return (opening,) if opening else ()


def next_one(situation: Situation, opening: Opening) -> Opening | None:
    """The diary's entry after this one. Of weeks that were slept through only this one is left,
    even if it is late.
    """
    if opening.flow != "checkins.week":
        return None
    person, asked = situation.person, word_in(opening.about, "week")
    wished = wish(situation.of(CheckInTime), person.id)
    if wished.stopped:
        return None
    this_week = weeks.now_of(situation.now, person.timezone)
    start = max(weeks.later(asked, step(situation, asked, wished)), this_week)
    missed = check_in(start, person, situation.company, wished) if start == this_week else None
    if missed and missed.due <= situation.now:
        return replace(missed, due=minute(situation.now) + timedelta(minutes=1))
    return first_from(start, person, situation.company, wished, max(situation.now, opening.due))


def step(situation: Situation, asked: str, wished: CheckInTime) -> int:
    """In how many weeks it is asked again: every second week after the eighth, unless somebody
    wants it otherwise.
    """
    if wished.every:
        return wished.every
    pairing = as_newcomer(situation)
    since = (pairing.active_at or pairing.planned_at) if pairing else situation.person.agreed_at
    begun = weeks.now_of(since or situation.now, situation.person.timezone)
    return 1 if weeks.between(begun, asked) < WEEKLY - 1 else 2


def moved(situation: Situation, wished: CheckInTime) -> tuple[Opening, ...]:
    """What is planned already, at the new time; what would lie behind us stays where it is."""
    planned = [o for o in situation.diary if o.flow == "checkins.week"]
    planned_for = (word_in(opening.about, "week") for opening in planned)
    again = (check_in(week, situation.person, situation.company, wished) for week in planned_for)
    return tuple(opening for opening in again if opening and opening.due > situation.now)


def as_newcomer(situation: Situation) -> Pairing | None:
    mine = [p for p in active(situation.of(Pairing)) if p.newcomer == situation.person.id]
    return max(mine, key=lambda pairing: pairing.planned_at, default=None)


def active(pairings: Iterable[Pairing]) -> list[Pairing]:
    return [pairing for pairing in pairings if pairing.state == "active"]


def asks_time(situation: Situation) -> bool:
    """Not where it is switched off, nor of whoever does not want it."""
    return situation.company.has("savings") and "time" not in situation.person.declines


def topic(situation: Situation, week: str) -> dict[str, JSON]:
    """What this week's check-in is about, as it is frozen when it is asked."""
    pairing = as_newcomer(situation) if situation.company.has("pairing") else None
    if "met" in situation.person.declines:
        pairing = None
    known = pairing and situation.now - (pairing.active_at or pairing.planned_at) >= ACQUAINTED
    last = before(situation.of(CheckIn), situation.person.id, week)
    quiet = silent(situation.of(CheckIn), situation.person.id, week)
    remark = last_remark(situation, week, quiet)
    asked = pairing.id if pairing and known else ""
    return {
        "once": week,
        "week": week,
        "pairing": asked,
        "buddy": pairing.buddy if pairing and asked else "",
        "quotes": remark.id if remark else "",
        "silent": quiet,
        "variant": quiet % VARIANTS,
        "saved": _told_before(situation, week) if quiet and not remark else 0,
        "missed": bool(asked and last and last.pairing == asked and last.met is False),
        "stuck": bool(not quiet and remark and remark.stuck and remark.shared),
    }


def silent(known: Iterable[CheckIn], person: str, week: str) -> int:
    """How many check-ins in a row, up to that week, were neither answered nor skipped."""
    mine = [one for one in known if one.person == person and one.week < week]
    newest_first = sorted(mine, key=lambda one: one.week, reverse=True)
    unanswered = takewhile(lambda one: not one.answered_at and not one.skipped_at, newest_first)
    return sum(1 for _ in unanswered)


def last_remark(situation: Situation, week: str, quiet: int) -> Remark | None:
    """What was added to the last check-in; after silence, to the last that was answered."""
    known = [one for one in situation.of(CheckIn) if one.answered_at or not quiet]
    last = before(known, situation.person.id, week)
    return in_week(situation.of(Remark), situation.person.id, last.week) if last else None


def _told_before(situation: Situation, week: str) -> int:
    """The minutes of the last answer, after silence."""
    answered = [one for one in situation.of(CheckIn) if one.minutes]
    last = before(answered, situation.person.id, week)
    return last.minutes or 0 if last else 0


def before(known: Iterable[CheckIn], person: str, week: str) -> CheckIn | None:
    """The last check-in that this person was asked before that week."""
    mine = [one for one in known if one.person == person and one.week < week]
    return max(mine, key=lambda one: one.week, default=None)


def quoted(situation: Situation) -> str:
    """One thing from the last time, in the person's own words; nothing when they are erased."""
    remark = next((r for r in situation.of(Remark) if r.id == situation.word("quotes")), None)
    fresh = remark and situation.now - remark.told_at < timedelta(
        days=situation.company.keep_text_days
    )
    return _short(remark.stuck or remark.question or remark.tried) if remark and fresh else ""


def _short(words: str, longest: int = 120) -> str:
    return words if len(words) <= longest else f"{words[:longest].rsplit(' ', 1)[0]} …"


def reminder(situation: Situation, week: str) -> Opening:
    """The next working day at the time of the check-in."""
    local = situation.now.astimezone(situation.zone)
    day = local.date() + timedelta(days=1)
    due = workdays.workday_at(
        day, local.time().replace(second=0, microsecond=0), situation.person, situation.company
    )
    key = f"reminder:check_in:{situation.person.id}:{week}"
    return Opening(key, situation.person.id, "checkins.remind", due, {"week": week})


def day_in(week: str, day: date) -> date:
    """That day, or the day of this week that is nearest to it."""
    return min(max(day, weeks.day_of(week, 1)), weeks.day_of(week, 7))


def open_words(remarks: Iterable[Remark], newcomer: str, week: str) -> str:
    """What a newcomer chose to share with the buddy and is still open."""
    theirs = [
        r
        for r in remarks
        if r.person == newcomer and r.shared and weeks.between(r.week, week) <= FRESH
    ]
    last = max(theirs, key=lambda remark: remark.week, default=None)
    return " ".join(part for part in (last.stuck, last.question) if part) if last else ""


def first_name(person: Person | None) -> str:
    return naming.first_name(person.name) if person else ""


def by_manager(situation: Situation) -> bool:
    """Nobody's words are shown to their own manager, also where the two were paired before."""
    buddy = situation.somebody(situation.word("buddy"))
    return buddy is not None and manages(buddy, situation.person)
