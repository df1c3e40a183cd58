"""Monday's round: counts the silent weeks of every pair, plans the buddies' cards, and asks new
pairs at once.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import weeks, workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime, Remark
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins import rules
from coaching.messages import Opening
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

AT, CARD_AT = time(6), time(9, 30)
SILENT = 3  # rounds in a row, then the pair is paused
QUARTER = timedelta(weeks=13)
LATELY = {CheckIn: QUARTER, BuddyCard: QUARTER, Remark: QUARTER}  # what the rounds look back upon


def first_monday(company: Company, now: datetime) -> tuple[Opening, ...]:
    """This week's round: at once, if its Monday has passed. Its key keeps it from
    happening twice.
    """
    return (_round(weeks.now_of(now, company.timezone), company),)


def monday(overview: Overview) -> Outcome:
    week = overview.word("week")
    pairs = rules.active(overview.of(Pairing)) if overview.company.has("pairing") else []
    counted = [replace(pair, silent=silent_rounds(pair, overview, week)) for pair in pairs]
    paused = [replace(pair, state="paused") for pair in counted if pair.silent >= SILENT]
    going = [pair for pair in counted if pair.silent < SILENT]
    changed = [*paused, *(pair for pair in going if pair not in pairs)]
    this_week = weeks.now_of(overview.now, overview.company.timezone)
    following = _round(
        max(weeks.later(week), this_week), overview.company
    )  # weeks that were slept through are let go
    outcome = Outcome(facts=tuple(changed)).plan(following, *_cards(going, overview, week))
    outcome = outcome.plan(*_newly_paired(going, overview, week))
    return outcome.plan(*(opening for pair in paused for opening in _told(pair, overview, week)))


def silent_rounds(pair: Pairing, overview: Overview, week: str) -> int:
    """Weeks in a row, up to the last, in which the two were asked and neither answered. One more
    than before at most.

    Counted anew each time, so that a late answer counts; a pair that came back starts from what it
    was set to.
    """
    everybody: list[CheckIn | BuddyCard] = [*overview.of(CheckIn), *overview.of(BuddyCard)]
    asked = [one for one in everybody if one.pairing == pair.id]
    silent = 0
    for past in sorted({one.week for one in asked if one.week < week}, reverse=True):
        if any(_heard_of(one) for one in asked if one.week == past):
            break
        silent += 1
    return min(silent, pair.silent + 1)


def _heard_of(one: CheckIn | BuddyCard) -> bool:
    skipped = isinstance(one, CheckIn) and one.skipped_at is not None
    return skipped or one.answered_at is not None


def _told(pair: Pairing, overview: Overview, week: str) -> Iterable[Opening]:
    """Both are told by the pairing, with one tap back."""
    due = minute(overview.now)
    for person in (pair.newcomer, pair.buddy):
        key = f"buddy_news:paused-{pair.id}-{week}-{person}"
        yield Opening(key, person, "pairing.paused", due, {"pairing": pair.id})


def _newly_paired(pairs: Iterable[Pairing], overview: Overview, week: str) -> Iterable[Opening]:
    """In the first weeks of a pair, also newcomers whose own next check-in would be a week later;
    once all the same.
    """
    people, wishes = by_id(overview.of(Person)), overview.of(CheckInTime)
    for pair in pairs:
        newcomer = people.get(pair.newcomer)
        begun = (
            weeks.now_of(pair.active_at or pair.planned_at, newcomer.timezone) if newcomer else week
        )
        if newcomer and newcomer.active and weeks.between(begun, week) < rules.WEEKLY:
            wished = rules.wish(wishes, newcomer.id)
            opening = (
                None
                if wished.every > 1 or wished.stopped
                else rules.check_in(week, newcomer, overview.company, wished)
            )
            if opening and opening.due > overview.now:
                yield opening


def _cards(pairs: Iterable[Pairing], overview: Overview, week: str) -> Iterable[Opening]:
    """One for each buddy, the day before the first of their newcomers is asked."""
    people, theirs = by_id(overview.of(Person)), list(pairs)
    for buddy in sorted({pair.buddy for pair in theirs}):
        newcomers = [
            people[p.newcomer] for p in theirs if p.buddy == buddy and p.newcomer in people
        ]
        if buddy in people and (due := _before_all(people[buddy], newcomers, overview, week)):
            yield Opening(f"buddy_card:{buddy}:{week}", buddy, "checkins.card", due, {"week": week})


def _before_all(
    buddy: Person, newcomers: Iterable[Person], overview: Overview, week: str
) -> datetime | None:
    wishes, company = overview.of(CheckInTime), overview.company
    asked = [rules.due_in(week, one, company, rules.wish(wishes, one.id)) for one in newcomers]
    days = [due.date().isoweekday() for due in asked if due]
    weekday, spread = max(1, min(days, default=4) - 1), company.spread(buddy.timezone)
    due = weeks.moment_in(week, weekday, CARD_AT, buddy, company, spread)
    return due if due and due > overview.now else None


def _round(week: str, company: Company) -> Opening:
    day: date = weeks.day_of(week, 1)
    due = workdays.at(day, AT, ZoneInfo(company.timezone))
    return Opening(f"round:checkins:{week}", "", "checkins.monday", due, {"week": week})
