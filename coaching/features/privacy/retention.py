"""Every night what is too old is erased, by the engine; this is when it happens next."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(3)


def first_night(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_night(company, now),)


def night(overview: Overview) -> Outcome:
    return Outcome().plan(_night(overview.company, overview.now))


def _night(company: Company, after: datetime) -> Opening:
    """The next one: its key is of the day, so that it happens once."""
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    coming = (workdays.at(today + timedelta(days=n), AT, home) for n in range(3))
    due = next(at for at in coming if at > after)
    return Opening(f"round:retention:{due.date().isoformat()}", "", "privacy.night", due)
