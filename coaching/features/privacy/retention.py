"""Once a day: somebody's own words are erased when they are as old as the company allows. What was
counted stays.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.kinds import Fact
from coaching.messages import Opening
from coaching.script.feature import Erases
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(3)


def first_night(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_night(company, now),)


def night(erased: Sequence[Erases[Any]]) -> Callable[[Overview], Outcome]:
    """Facts lose the words that these take from them, and dialogues that ended as long ago lose
    their answers.
    """

    def decide(overview: Overview) -> Outcome:
        oldest = overview.now - timedelta(days=overview.company.keep_text_days)
        emptied = tuple(fact for one in erased for fact in _emptied(overview, one, oldest))
        next_night = _night(overview.company, overview.now)
        return Outcome(facts=emptied, forgets_talk_before=oldest).plan(next_night)

    return decide


def _emptied(overview: Overview, erased: Erases[Any], oldest: datetime) -> Iterator[Fact]:
    for fact in overview.of(erased.kind):
        if erased.told_at(fact) <= oldest:
            left = erased.emptied(fact)
            if left != fact:
                yield left


def _night(company: Company, after: datetime) -> Opening:
    """The next one: its key is of the day, so that it happens once."""
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    coming = (workdays.at(today + timedelta(days=n), AT, home) for n in range(3))
    due = next(at for at in coming if at > after)
    return Opening(f"round:retention:{due.date().isoformat()}", "", "privacy.night", due)
