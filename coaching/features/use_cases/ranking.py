"""The list is put in order once a week, by who tells of a task and what it saves."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.company.company import Company
from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.ledger.priorities import counted, ranked, weighed
from coaching.messages import Opening
from coaching.script.situation import Overview
from coaching.script.words import Outcome

AT = time(6)  # on Mondays, before anybody works
WEEK = 7  # days


def rank(overview: Overview) -> Outcome:
    """Only what changed is kept."""
    weights = weighed(overview.of(Weights))
    voices, savings = overview.of(Voice), overview.of(TimeSaving)
    known = overview.of(UseCase)
    fresh = (ranked(counted(one, voices, savings), weights) for one in known)
    changed = [new for new, old in zip(fresh, known, strict=True) if new != old]
    return Outcome().keep(*changed).plan(ranking_after(overview.company, overview.now))


def ranking_after(company: Company, now: datetime) -> Opening:
    today = now.astimezone(ZoneInfo(company.timezone)).date()
    monday = today + timedelta(days=WEEK + 1 - today.isoweekday())
    due = datetime.combine(monday, AT, ZoneInfo(company.timezone))
    return Opening(f"round:use_cases:{monday.isoformat()}", "", "use_cases.rank", due)


def first_ranking(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (ranking_after(company, now),)
