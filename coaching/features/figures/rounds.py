"""A month is published at midnight of the fifth working day of the next one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from coaching.company.company import Company
from coaching.company.monthly import month_of
from coaching.facts.kinds import Fact
from coaching.facts.publications import Publication
from coaching.ledger.bookkeeper import press_of
from coaching.ledger.published.counting import Part, reads
from coaching.ledger.published.gathered import Gathered
from coaching.ledger.published.publishing import published_at
from coaching.messages import Opening
from coaching.script.feature import Feature, Round
from coaching.script.situation import Overview
from coaching.script.words import Outcome


def publishing(features: Sequence[Feature]) -> Round:
    """With the parts of those features."""
    parts = [Part(one.name, one.figures) for one in features if one.figures]
    kinds = (*sorted(reads(parts), key=lambda kind: kind.__name__), Publication)
    return Round(kinds, _publish(features, kinds))


def _publish(
    features: Sequence[Feature], kinds: Sequence[type[Fact]]
) -> Callable[[Overview], Outcome]:
    def decide(overview: Overview) -> Outcome:
        press = press_of(overview.company, features)
        view = Gathered(kinds, overview.facts)
        printed = tuple(press.due(view, overview.now))
        return Outcome(facts=printed).plan(_next(overview.company, overview.now))

    return decide


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_next(company, now),)


def _next(company: Company, now: datetime) -> Opening:
    month = month_of(now.astimezone(ZoneInfo(company.timezone)).date().replace(day=1))
    due = published_at(_before(month), company)
    if due <= now:
        due = published_at(month, company)
    return Opening(f"round:figures:{due.date().isoformat()}", "", "figures.publish", due)


def _before(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return f"{year}-{number - 1:02}" if number > 1 else f"{year - 1}-12"
