"""What an hour is worth and what the programme costs, as `[roi]` of `company.toml` tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from coaching.company.table import CompanyError, key, number, read_table, text, whole

T = TypeVar("T")
MOST = 10_000_000  # of the currency


def _day(value: Any) -> date:
    if not isinstance(value, date):
        raise ValueError("expected a day such as 2026-01-01, without quotes")
    return value


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs the company, from a day on."""

    since: date = key(_day, date.min, named="from")
    per_hour: float = key(number(1, MOST), 0.0)


@dataclass(frozen=True, slots=True)
class Licences:
    """So many people at a price, in each month from a day on."""

    since: date = key(_day, date.min, named="from")
    people: int = key(whole(0, 1_000_000), 0)
    per_month: float = key(number(0, MOST), 0.0)
    until: date = key(_day, date.max)


@dataclass(frozen=True, slots=True)
class Training:
    """What was paid once."""

    on: date = key(_day, date.min)
    cost: float = key(number(0, MOST), 0.0)


@dataclass(frozen=True, slots=True)
class Worth:
    """The table `[roi]`, with its lists."""

    currency: str = key(text, "SEK")
    # of the time that was saved, the part that became something else
    share_put_to_use: float = key(number(0, 1), 0.5)
    rates: tuple[Rate, ...] = ()
    licences: tuple[Licences, ...] = ()
    training: tuple[Training, ...] = ()

    def rate(self, month: str) -> float | None:
        """What an hour costs in that month; None before the first rate."""
        day = date.fromisoformat(f"{month}-01")
        known = [rate for rate in self.rates if rate.since <= day]
        return max(known, key=lambda rate: rate.since).per_hour if known else None


def worth_from(table: Any) -> Worth:
    """Raises CompanyError."""
    if not isinstance(table, Mapping):
        raise CompanyError("[roi]: expected a table of keys and values")
    plain = {name: value for name, value in table.items() if name not in LISTS}
    own = read_table(Worth, "[roi] ", plain)
    rates = _listed(Rate, "rates", table)
    licences = _listed(Licences, "licences", table)
    training = _listed(Training, "training", table)
    return Worth(own.currency, own.share_put_to_use, rates, licences, training)


LISTS = ("rates", "licences", "training")


def _listed(kind: type[Any], name: str, table: Mapping[str, Any]) -> tuple[Any, ...]:
    rows = table.get(name, [])
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise CompanyError(f"[roi] {name}: expected [[roi.{name}]] tables")
    return tuple(
        read_table(kind, f"[[roi.{name}]] entry {place}: ", row)
        for place, row in enumerate(rows, 1)
    )
