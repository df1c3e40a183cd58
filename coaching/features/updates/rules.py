"""Judgement on the monthly update: when it is, whose turn it is, who may be asked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.company.monthly import month_after, month_of
from coaching.facts.community import Appointment, Presenter, Update
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.messages import JSON, Opening
from coaching.people.programme import is_champion, takes_part
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named, says
from coaching.script.feature import Intent
from coaching.script.situation import Situation

REMINDED = (14, 7, 1)  # days before
REMINDED_AT = time(9)
TOPIC_BY = 3  # days before; then a digest steps in
PATIENCE = timedelta(days=4)  # until the next colleague is asked


def heard(said: Utterance) -> Intent | None:
    about = says("updates.noun", said.text) and said.reading.kind != "report"
    if about and says("updates.guest", said.text):
        return Intent("updates.guest", 0.97)
    if named("updates.topic", said.text):
        return Intent("updates.topic", 0.97)
    asked = len(said.text.split()) <= 3 or says("updates.ask", said.text)
    return Intent("updates.upcoming", 0.96) if about and asked else None


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """All updates, who presents the coming ones, and whether one is a champion."""
    yield from tx.every(Update)
    yield from tx.of(Appointment, person.id)
    month = month_of(now.date())
    for presenter in tx.every(Presenter):
        if presenter.month < month:
            continue
        yield presenter
        if presenter.state == "accepted":
            known = tx.get(Person, presenter.person)
            if known:
                yield known


def nobody(company: Company) -> Person:
    """The company's own working time and holidays."""
    return Person("", timezone=company.timezone)


def day_in(month: str, company: Company) -> datetime:
    """When the update of this month begins: on a day off, the next working day."""
    return workdays.workday_at(
        company.update.nominal(month), company.update.at, nobody(company), company
    )


def coming(company: Company, now: datetime) -> tuple[str, datetime]:
    """The month and the beginning of the next update that is not over."""
    month = month_of(now.astimezone(ZoneInfo(company.timezone)).date())
    if day_in(month, company) + timedelta(minutes=company.update.minutes) <= now:
        month = month_after(month)
    return month, day_in(month, company)


def topic_by(update: Update, company: Company) -> date:
    """The last working day on or before the third day before."""
    zone = ZoneInfo(company.timezone)
    day = update.starts_at.astimezone(zone).date() - timedelta(days=TOPIC_BY)
    while not workdays.is_workday(day, nobody(company), company) and day > update.planned_at.date():
        day -= timedelta(days=1)
    return day


def teams_of(company: Company, people: Iterable[Person]) -> tuple[str, ...]:
    """In the order of their first turn."""
    listed = company.update.teams or company.departments
    if listed:
        return listed
    active = [person for person in people if person.active]
    return tuple(sorted({person.department for person in active if person.department}))


def queue(teams: Sequence[str], past: Iterable[Update]) -> tuple[list[str], set[str]]:
    """The teams, the one longest without a turn first, and those that have had theirs in this
    round.

    A team that has its turn goes to the end; teams that swap change places first.
    """
    waiting, had = list(teams), set[str]()
    for update in sorted(past, key=lambda one: one.id):
        for first, second in zip(update.swapped[::2], update.swapped[1::2], strict=False):
            _change_places(waiting, first, second)
        if update.team in waiting:
            if update.team in had:  # a new round begins with it
                had = set()
            had.add(update.team)
            waiting.remove(update.team)
            waiting.append(update.team)
    return waiting, had


def _change_places(waiting: list[str], first: str, second: str) -> None:
    if first in waiting and second in waiting:
        here, there = waiting.index(first), waiting.index(second)
        waiting[here], waiting[there] = second, first


def next_turn(
    teams: Sequence[str], past: Iterable[Update], staffed: Iterable[str]
) -> tuple[str, tuple[str, ...]]:
    """Whose turn it is, and with whom they may swap: with teams whose turn is still to come in this
    round.
    """
    able = set(staffed)
    order, had = queue(teams, past)
    following = [team for team in order if team in able]
    if not following:
        return "", ()
    first, *others = following
    if first in had:  # a new round begins
        return first, tuple(others)
    return first, tuple(team for team in others if team not in had)


def members(team: str, people: Iterable[Person]) -> list[Person]:
    """Who is with us and works there."""
    name = team.casefold()
    with_us = [one for one in people if one.active and takes_part(one)]
    return [person for person in with_us if person.department.casefold() == name]


def able(person: Person, update: Update, now: datetime) -> bool:
    """Whether they can be asked now, and are there on the day."""
    awake = person.quiet_until is None or person.quiet_until <= now
    return person.active and awake and there(person, update)


def there(person: Person, update: Update) -> bool:
    """Whether they are at work on the day."""
    return not person.away(update.starts_at.astimezone(ZoneInfo(person.timezone)).date())


def in_turn(
    team: str, people: Iterable[Person], champions: set[str], past: Iterable[Presenter]
) -> list[Person]:
    """A team's champions first, then who has not presented for longest."""
    presented = [one for one in past if one.state == "accepted"]
    last = {one.person: one.month for one in sorted(presented, key=lambda one: one.month)}

    def turn(person: Person) -> tuple[bool, str, str]:
        return person.id not in champions, last.get(person.id, ""), person.id

    return sorted(members(team, people), key=turn)


def holder(month: str, presenters: Iterable[Presenter]) -> Presenter | None:
    """Who presents: whoever said yes first."""
    accepted = [one for one in presenters if one.month == month and one.state == "accepted"]
    return min(accepted, key=lambda one: (one.answered_at or one.asked_at, one.id), default=None)


def presenter_id(month: str, person: str) -> str:
    return derived("presenter", month, person)


def asked(
    update: Update, person: str, now: datetime, before: Presenter | None, team: str
) -> Presenter:
    fresh = Presenter(presenter_id(update.id, person), person, update.id, team, "asked", now)
    return replace(fresh, asks=before.asks + 1) if before else fresh


def reminders(
    update: Update, person: Person, company: Company, now: datetime
) -> tuple[Opening, ...]:
    """To the presenter alone, at nine of their own time."""
    zone = ZoneInfo(person.timezone)
    day = update.starts_at.astimezone(zone).date()
    planned: list[Opening] = []
    for days in REMINDED:
        due = workdays.at(day - timedelta(days=days), REMINDED_AT, zone)
        about: dict[str, JSON] = {"month": update.id, "days": days}
        if due > now:
            key = f"ai_update:{update.id}-{days}-{person.id}"
            planned.append(Opening(key, person.id, "updates.remind", due, about))
    return tuple(planned)


def daily(company: Company, now: datetime) -> Opening:
    """The next look at the plan: at eight on a working day."""
    local = now.astimezone(ZoneInfo(company.timezone))
    day = local.date()
    if local.time() >= time(8):
        day += timedelta(days=1)
    due = workdays.workday_at(day, time(8), nobody(company), company)
    return Opening(f"updates:{due.date().isoformat()}", "", "updates.plan", due)


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (daily(company, now),)


def at_once(situation: Situation) -> Opening:
    """The plan is looked at now, because somebody has answered."""
    due = minute(situation.now)
    return Opening(f"updates:{situation.conversation}", "", "updates.plan", due)


def may_add(situation: Situation) -> bool:
    return situation.lead or is_champion(situation.person, situation.of(Appointment))


def next_update(situation: Situation) -> Update | None:
    month, _ = coming(situation.company, situation.now)
    return next((one for one in situation.of(Update) if one.id == month), None)
