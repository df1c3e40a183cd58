"""Monday's round: whose check-in a lesson may follow."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import weeks, workdays
from coaching.company.company import Company
from coaching.facts.advice import Habit
from coaching.facts.learning import LessonDone, PathAssigned
from coaching.facts.people import Person, SelfRating
from coaching.features.lessons.flow import EXTRA
from coaching.features.lessons.rules import following, is_content
from coaching.messages import Opening
from coaching.people.putting_off import is_off
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(5)
WAITS = timedelta(weeks=26)  # for a check-in that is answered
SETTLED = timedelta(days=14)  # after somebody agreed: what they told of themselves comes first
READS = (Person, LessonDone, PathAssigned, SelfRating, Habit)


def first_monday(company: Company, now: datetime) -> tuple[Opening, ...]:
    """This week's round: at once, if its Monday has passed."""
    return (_round(weeks.now_of(now, company.timezone), company),)


def monday(overview: Overview) -> Outcome:
    """What waits already keeps its place: its key says which offer it is."""
    this_week = weeks.now_of(overview.now, overview.company.timezone)
    coming = _round(max(weeks.later(overview.word("week")), this_week), overview.company)
    return Outcome().plan(coming, *_waiting(overview))


def _waiting(overview: Overview) -> Iterator[Opening]:
    by_person = _by_person(overview.of(LessonDone))
    others = [fact for fact in overview.facts if not isinstance(fact, (Person, LessonDone))]
    for person in overview.of(Person):
        if not _wanted(person, overview):
            continue
        theirs = by_person.get(person.id, [])
        facts = (*theirs, *others)
        if following(person, facts, overview.company.taught(), overview.day):
            yield _extra(person, theirs, overview.now)


def _by_person(known: Iterable[LessonDone]) -> dict[str, list[LessonDone]]:
    found: dict[str, list[LessonDone]] = {}
    for one in known:
        found.setdefault(one.person, []).append(one)
    return found


def _wanted(person: Person, overview: Overview) -> bool:
    if person.agreed_at is None or overview.now - person.agreed_at <= SETTLED:
        return False
    resting = is_content(person, overview.day) or is_off(person, EXTRA)
    return person.active and not resting and not person.lesson_day


def _extra(person: Person, theirs: Iterable[LessonDone], now: datetime) -> Opening:
    """One at a time: the next has another key as soon as this one was asked."""
    offers = sum(one.offers for one in theirs)
    since = person.satisfied_on.isoformat() if person.satisfied_on else "0"
    key = f"extra:lesson-{person.id}-{offers}-{since}"
    due = now.replace(second=0, microsecond=0) + WAITS
    return Opening(key, person.id, "lessons.slot", due, {"from": now.isoformat()})


def _round(week: str, company: Company) -> Opening:
    due = workdays.at(weeks.day_of(week, 1), AT, ZoneInfo(company.timezone))
    return Opening(f"round:lessons:{week}", "", "lessons.monday", due, {"week": week})
