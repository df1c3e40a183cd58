"""Whether this is a moment to speak unasked: a person's hours and quiet, the budget of messages in
a week, and the ceiling above all kinds of them.

When the budget runs short, what comes first in the roles' order keeps its place even if it is due
later in the week.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.messages import Opening
from coaching.people.declining import wants_letter
from coaching.people.known import Known
from coaching.ports.store import Transaction
from coaching.script.roles import Roles
from coaching.script.situation import number_in
from coaching.turn.house import House
from coaching.turn.leaving import LIVELY
from coaching.turn.unasked import decisions

HUNGRY = 2  # weeks running without room, after which something overtakes


def later(
    house: House, opening: Opening, known: Known, written: Sequence[str], now: datetime
) -> datetime | None:
    """When to come back, if this is no moment to say it. `written`: the kinds of what was written
    to the person this week.
    """
    if wait := not_before(known, house.company, now):
        return wait
    if known.closed:
        return None
    if not has_room(house, opening, known, written, now):
        return next_week(house, opening, known, now) if _waits(house, opening) else None
    if house.decides(opening.flow) and decisions.asked_today(house, known, opening, now):
        return next_day(known, house.company, now)
    return None


def not_before(known: Known, company: Company, now: datetime) -> datetime | None:
    """When to come back, if this is no moment to speak unasked."""
    if not workdays.may_disturb(now, known.person, company):
        return workdays.next_working_time(now + timedelta(minutes=1), known.person, company)
    if any(c.open and now - c.touched < LIVELY for c in known.conversations):
        return (now + LIVELY).replace(second=0, microsecond=0)
    return None


def has_room(
    house: House, opening: Opening, known: Known, written: Sequence[str], now: datetime
) -> bool:
    """In the week's budget, and below the ceiling above all kinds of messages; of what somebody
    does not want there is never room.
    """
    if not wants_letter(known.person, opening.kind):
        return False
    within = affordable(house, opening, known, written, now)
    return within and room(house, opening, known, written, now) > 0


def affordable(
    house: House, opening: Opening, known: Known, written: Sequence[str], now: datetime
) -> bool:
    """Whether the week's budget has room for it."""
    if not house.counts(opening.kind):
        return True
    coming = _first_this_week(house, opening, known, now)
    reserved = sum(house.counts(other.kind) for other in coming)
    return reserved < _budget(house, known.person, written)


def room(
    house: House, opening: Opening, known: Known, written: Sequence[str], now: datetime
) -> int:
    """How many more of its kind the week's ceiling has room for, after what comes this week and
    goes first.
    """
    if house.alarms(opening.kind):
        return house.company.weekly_ceiling
    coming = _first_this_week(house, opening, known, now)
    counted = sum(house.counts(other.kind) for other in coming)
    reserved = min(counted, max(0, _budget(house, known.person, written)))
    reserved += sum(not house.counts(other.kind) for other in coming)
    spent = sum(not house.alarms(kind) for kind in written)
    return house.company.weekly_ceiling - spent - reserved


def room_of(house: House, tx: Transaction, now: datetime, id: str, kind: str) -> int:
    """The same for somebody of whom no more is known, until this transaction ends."""
    person = tx.get(Person, id)
    if person is None:
        return 0
    known = Known(person, diary=tuple(tx.diary_of(id)))
    opening, written = Opening(f"{kind}:", id, "", now), held(tx, person, now)
    if not affordable(house, opening, known, written, now):
        return 0
    return room(house, opening, known, written, now)


def held(tx: Transaction, person: Person, now: datetime) -> list[str]:
    """The kinds of what was written this week; nothing else is until this transaction ends."""
    tx.hold(Person, person.id)
    return sorted(tx.unprompted(person.id, monday(person, now)))


def _waits(house: House, opening: Opening) -> bool:
    """Whether it comes next week when this one is full; what does not is dropped."""
    patient = house.feature(opening.flow).patient
    return opening.kind in patient or not house.counts(opening.kind)


def _budget(house: House, person: Person, written: Sequence[str]) -> int:
    most = 1 if person.thinned else house.company.weekly_messages
    return most - sum(house.counts(kind) for kind in written)


def _first_this_week(house: House, opening: Opening, known: Known, now: datetime) -> list[Opening]:
    """What is to come this week and keeps its place before this one."""
    ends = monday(known.person, now + timedelta(days=7))
    rest = [other for other in known.diary if other.key != opening.key and other.due < ends]
    sent = [o for o in rest if not (house.alarms(o.kind) or house.extra(o.flow))]
    alone = [o for o in sent if not _takes_along(house.roles, opening.kind, o)]
    mine = _rank(house.roles, opening)
    return [other for other in alone if _rank(house.roles, other) < mine]


def _takes_along(roles: Roles, kind: str, other: Opening) -> bool:
    return kind in roles.takes_along and other.key.startswith(roles.takes_along[kind])


def monday(person: Person, now: datetime) -> datetime:
    """When this ISO week began where the person lives."""
    home = ZoneInfo(person.timezone)
    return workdays.week_begins(now.astimezone(home).date(), home)


def next_week(house: House, opening: Opening, known: Known, now: datetime) -> datetime:
    """Monday, when the person begins to work: what is to be decided first, then the rest."""
    begins = workdays.next_working_time(
        monday(known.person, now + timedelta(days=7)), known.person, house.company
    )
    return begins if house.decides(opening.flow) else begins + timedelta(minutes=1)


def next_day(known: Known, company: Company, now: datetime) -> datetime:
    home = ZoneInfo(known.person.timezone)
    tomorrow = now.astimezone(home).date() + timedelta(days=1)
    return workdays.next_working_time(workdays.at(tomorrow, time(0), home), known.person, company)


def _rank(roles: Roles, opening: Opening) -> float:
    """What the order does not name comes last."""
    kind = opening.kind
    hungry = (number_in(opening.about, "passed") or 0) >= HUNGRY
    if hungry and kind in roles.overtakes:
        return roles.order.index(roles.overtakes[kind]) - 0.5
    return roles.order.index(kind) if kind in roles.order else len(roles.order)
