"""Whether this is a moment to speak unasked: a person's hours and quiet, and the budget of messages
in a week.

When the budget runs short, what comes first in the roles' order keeps its place even if it is due
later in the week.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.messages import Opening
from coaching.people.known import Known
from coaching.script.roles import Roles
from coaching.turn.house import House
from coaching.turn.leaving import LIVELY


def not_before(known: Known, company: Company, now: datetime) -> datetime | None:
    """When to come back, if this is no moment to speak unasked."""
    if not workdays.may_disturb(now, known.person, company):
        return workdays.next_working_time(now + timedelta(minutes=1), known.person, company)
    if any(c.open and now - c.touched < LIVELY for c in known.conversations):
        return (now + LIVELY).replace(second=0, microsecond=0)
    return None


def affordable(
    house: House, opening: Opening, known: Known, written: Sequence[str], now: datetime
) -> bool:
    """Whether the week has room for it. `written`: the kinds of what was written to the person this
    week.
    """
    if not house.counts(opening.kind):
        return True
    ends = monday(known.person, now + timedelta(days=7))
    rest = [other for other in known.diary if other.key != opening.key and other.due < ends]
    coming = [other.kind for other in rest if not _takes_along(house.roles, opening.kind, other)]
    mine = _rank(house.roles, opening.kind)
    reserved = [kind for kind in coming if house.counts(kind) and _rank(house.roles, kind) < mine]
    most = 1 if known.person.thinned else house.company.weekly_messages
    spent = sum(house.counts(kind) for kind in written)
    return spent + len(reserved) < most


def _takes_along(roles: Roles, kind: str, other: Opening) -> bool:
    return kind in roles.takes_along and other.key.startswith(roles.takes_along[kind])


def monday(person: Person, now: datetime) -> datetime:
    """When this ISO week began where the person lives."""
    home = ZoneInfo(person.timezone)
    return workdays.week_begins(now.astimezone(home).date(), home)


def next_week(known: Known, company: Company, now: datetime) -> datetime:
    return workdays.next_working_time(
        monday(known.person, now + timedelta(days=7)), known.person, company
    )


def _rank(roles: Roles, kind: str) -> int:
    """What the order does not name comes last."""
    return roles.order.index(kind) if kind in roles.order else len(roles.order)
