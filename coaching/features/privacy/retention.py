"""Once a day: somebody's own words are erased when they are as old as the company allows. What was
counted stays.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.checkins import Remark
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(3)


def first_night(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_night(company, now),)


def night(overview: Overview) -> Outcome:
    """Remarks lose their words, and dialogues that ended as long ago lose their answers."""
    oldest = overview.now - timedelta(days=overview.company.keep_text_days)
    old = [remark for remark in overview.of(Remark) if remark.told_at <= oldest and remark.text]
    erased = tuple(
        replace(remark, text="", tried="", stuck="", question="", shared=False) for remark in old
    )
    return Outcome(facts=erased, forgets_talk_before=oldest).plan(
        _night(overview.company, overview.now)
    )


def _night(company: Company, after: datetime) -> Opening:
    """The next one: its key is of the day, so that it happens once."""
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    coming = (workdays.at(today + timedelta(days=n), AT, home) for n in range(3))
    due = next(at for at in coming if at > after)
    return Opening(f"round:retention:{due.date().isoformat()}", "", "privacy.night", due)
