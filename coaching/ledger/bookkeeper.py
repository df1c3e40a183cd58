"""The consultant for figures: a person's own, and for a lead the company's month."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.ledger.month import Month, mondays, month_of, own
from coaching.messages import JSON, Language
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.feature import Feature, MonthPart
from coaching.script.situation import Situation


class Bookkeeper:
    """Reads everybody's facts, and lets nothing out about fewer than five people.

    `features`: their own figures are told below the month's.
    """

    def __init__(self, store: Store, features: Sequence[Feature] = ()) -> None:
        self._store, self._features = store, features

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"month", "own": figures, "company": {"month", "total", "departments"}, "others"}`; the
        last two for a lead only. `others`: key and arguments of what other features say.
        """
        day = date.fromisoformat(args["day"])
        month = latest_month(day)
        trials = await self._store.read(lambda tx: tx.every(Trial))
        mine = asdict(own(month, situation.savings, situation.baseline, trials, day))
        if not situation.lead:
            return {"month": month, "own": mine}
        company = await self._store.read(lambda tx: company_month(tx, month, day))
        language = situation.person.language
        on = [feature for feature in self._features if situation.company.has(feature.name)]
        parts = await self._store.read(lambda tx: month_parts(tx, on, month))
        others = [one for part in parts for one in _said(part, month, language)]
        return {"month": month, "own": mine, "company": in_chat(company), "others": others}


def company_month(tx: Transaction, month: str, day: date) -> Month:
    facts = [*tx.every(TimeSaving), *tx.every(BaselineTask), *tx.every(Trial)]
    return month_of(month, tx.every(Person), facts, day)


@dataclass(frozen=True)
class Part:
    """A feature's figures of a month."""

    feature: str
    of: MonthPart
    counted: Any  # a dataclass


def month_parts(tx: Transaction, features: Iterable[Feature], month: str) -> tuple[Part, ...]:
    owners = ((feature.name, feature.figures) for feature in features)
    return tuple(Part(name, own, own.count(tx, month)) for name, own in owners if own)


def _said(part: Part, month: str, language: Language) -> Iterator[JSON]:
    """The key and the arguments of each text."""
    for text in part.of.says(part.counted, month, language):
        yield [f"{part.feature}-{text.key}", dict(text.args)]


def latest_month(day: date) -> str:
    """The month of that day, or the one before while its first week is not over."""
    month = day.strftime("%Y-%m")
    first_week_ends = mondays(month)[0] + timedelta(days=7)
    if first_week_ends <= day:
        return month
    last_day_before = day.replace(day=1) - timedelta(days=1)
    return last_day_before.strftime("%Y-%m")


def told(month: Month) -> dict[str, Any]:
    """As JSON: minutes, and None for what is not shown."""
    rows: list[JSON] = [[list(names), asdict(figures)] for names, figures in month.departments]
    return {"month": month.month, "total": month.total and asdict(month.total), "departments": rows}


UNTOLD = {"timed": "few", "new_work": 0, "capped": 0}  # what is told instead


def in_chat(month: Month) -> dict[str, Any]:
    """The same, without the parts of it that fewer than five people told of."""
    rows: list[JSON] = []
    for names, figures in month.departments:
        rows.append([list(names), _without(asdict(figures), month.few.get(names, frozenset()))])
    total = _without(asdict(month.total), month.few.get((), frozenset())) if month.total else None
    return {"month": month.month, "total": total, "departments": rows}


def _without(figures: dict[str, Any], few: frozenset[str]) -> dict[str, Any]:
    return figures | {measure: UNTOLD[measure] for measure in few}
