"""What the programme brings against what it costs, of the months that were published this year.

The first answer is not a percentage but a number of minutes: how much each person has to save a
week for it to come out even.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Any

from coaching.company.monthly import month_after
from coaching.company.worth import Worth
from coaching.ledger.told import mondays

AHEAD = 24  # months that are looked ahead for the one in which it is paid back
NOT_KNOWN = ("currency", "break_even_minutes", "minutes", "low", "mid", "high", "cost", "per_head")
NOTHING: Mapping[str, Any] = dict.fromkeys(
    (*NOT_KNOWN, "roi_low", "roi_mid", "roi_high", "payback_month")
)


@dataclass(frozen=True)
class Month:
    """What is published of one."""

    month: str
    agreed: int
    heads: int  # everybody who was imported
    programme: int  # minutes
    low: int
    mid: int
    high: int

    @property
    def weeks(self) -> int:
        return len(mondays(self.month))


def month_from(month: str, figures: Mapping[str, Any]) -> Month | None:
    """None where nothing was saved that may be told."""
    total = figures["time"]["total"]
    if not total or "people" not in figures:
        return None
    people = figures["people"]
    saved = [total[name] for name in ("low", "adjusted", "high")]
    heads = max(people["imported"], people["agreed"])
    return Month(month, people["agreed"], heads, figures.get("programme_minutes") or 0, *saved)


def roi_of(worth: Worth, months: Sequence[Month]) -> dict[str, Any] | None:
    """`months`: of one year, in their order. None without a rate, a cost or a month."""
    rated = [(one, rate) for one in months if (rate := worth.rate(one.month))]
    if not rated or not worth.share_put_to_use:
        return None
    costs = [_cost(worth, one, rate, at == 0) for at, (one, rate) in enumerate(rated)]
    cost = sum(costs)
    if not cost:
        return None
    hours = {name: sum(getattr(one, name) for one, _ in rated) / 60 for name in RANGE}
    brought = {name: _value(worth, rated, name) for name in RANGE}
    person_weeks = sum(one.agreed * one.weeks for one, _ in rated)
    average_rate = sum(rate * one.agreed * one.weeks for one, rate in rated) / max(person_weeks, 1)
    worked = average_rate * worth.share_put_to_use * person_weeks
    last = rated[-1][0]
    return {
        "currency": worth.currency,
        "break_even_minutes": ceil(60 * cost / worked) if worked else None,
        "minutes": [round(60 * hours[name] / person_weeks) for name in RANGE] if worked else None,
        **{name: round(hours[name], 1) for name in RANGE},
        "cost": round(cost, 2),
        "per_head": round(cost / last.heads, 2) if last.heads else None,
        **{f"roi_{name}": round(100 * (brought[name] - cost) / cost) for name in RANGE},
        "payback_month": _payback(worth, rated, costs),
    }


RANGE = ("low", "mid", "high")
Rated = Sequence[tuple[Month, float]]


def _value(worth: Worth, rated: Rated, name: str) -> float:
    minutes = sum(getattr(one, name) * rate for one, rate in rated)
    return float(minutes) / 60 * worth.share_put_to_use


def _cost(worth: Worth, one: Month, rate: float, first: bool) -> float:
    """Licences and training of the month, and the hours that the programme took. To the first
    month belongs what was paid before it in that year.
    """
    return _bought(worth, one.month, first) + one.programme / 60 * rate


def _bought(worth: Worth, month: str, first: bool) -> float:
    months = [month]
    if first:
        months = [f"{month[:4]}-{number:02}" for number in range(1, int(month[5:]) + 1)]
    paid = sum(one.cost for one in worth.training if f"{one.on:%Y-%m}" in months)
    return paid + sum(_licences(worth, each) for each in months)


def _licences(worth: Worth, month: str) -> float:
    first = date.fromisoformat(f"{month}-01")
    held = [one for one in worth.licences if f"{one.since:%Y-%m}" <= month and first <= one.until]
    return sum(one.people * one.per_month for one in held)


def _payback(worth: Worth, rated: Rated, costs: Sequence[float]) -> str | None:
    """The month in which what it brought is more than what it cost, if the last one goes on."""
    balance = 0.0
    for (one, rate), cost in zip(rated, costs, strict=True):
        balance += one.mid * rate / 60 * worth.share_put_to_use - cost
        if balance >= 0:
            return one.month
    last, rate = rated[-1]
    for month in _following(last.month):
        rate = worth.rate(month) or rate
        cost = _bought(worth, month, first=False) + last.programme / 60 * rate
        balance += last.mid * rate / 60 * worth.share_put_to_use - cost
        if balance >= 0:
            return month
    return None


def _following(month: str) -> Iterator[str]:
    for _ in range(AHEAD):
        month = month_after(month)
        yield month
