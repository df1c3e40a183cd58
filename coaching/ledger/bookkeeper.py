"""The consultant for figures: a person's own, and for a lead the company's month."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from coaching.facts.advice import Unanswered, Verdict
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.knowledge import playbook
from coaching.ledger.month import Month, mondays, month_of, own
from coaching.ledger.verdicts import CoachFigures, coach_figures
from coaching.messages import JSON, Language
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation


class Bookkeeper:
    """Reads everybody's facts, and lets nothing out about fewer than five people."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"month", "own": figures, "company": {"month", "total", "departments"}}`; the last for a
        lead only.
        """
        day = date.fromisoformat(args["day"])
        month = latest_month(day)
        trials = await self._store.read(lambda tx: tx.every(Trial))
        mine = asdict(own(month, situation.savings, situation.baseline, trials, day))
        if not situation.lead:
            return {"month": month, "own": mine}
        company = await self._store.read(lambda tx: company_month(tx, month, day))
        coach = await self._store.read(lambda tx: coach_month(tx, month))
        unknown = asdict(coach.unknown) if coach.unknown else None
        shown: JSON = {"topics": _named(coach, situation.person.language), "unknown": unknown}
        return {"month": month, "own": mine, "company": told(company), "coach": shown}


def company_month(tx: Transaction, month: str, day: date) -> Month:
    facts = [*tx.every(TimeSaving), *tx.every(BaselineTask), *tx.every(Trial)]
    return month_of(month, tx.every(Person), facts, day)


def coach_month(tx: Transaction, month: str) -> CoachFigures:
    return coach_figures(tx.every(Verdict), tx.every(Unanswered), month)


def _named(coach: CoachFigures, language: Language) -> list[JSON]:
    """Those that failed somebody, under the titles that their readers know."""
    titles = {topic.id: topic.title for topic in playbook.load(language)}
    failing = (topic for topic in coach.topics if topic.failed)
    return [
        {
            "title": titles.get(topic.topic, topic.topic),
            "failed": topic.failed,
            "people": topic.helped + topic.failed,
        }
        for topic in failing
    ]


def latest_month(day: date) -> str:
    """The month of that day, or the one before while its first week is not over."""
    month = day.strftime("%Y-%m")
    begun = mondays(month)[0] + timedelta(days=7) <= day
    return month if begun else (day.replace(day=1) - timedelta(days=1)).strftime("%Y-%m")


def told(month: Month) -> dict[str, Any]:
    """As JSON: minutes, and None for what is not shown."""
    rows: list[JSON] = [[list(names), asdict(figures)] for names, figures in month.departments]
    return {"month": month.month, "total": month.total and asdict(month.total), "departments": rows}
