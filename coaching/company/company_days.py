"""Days of the company's own, and of its countries: the table `[calendar]` of `company.toml`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from coaching.company.table import CompanyError, key, read_table

LONGEST = 60  # days from the first to the last of a row
EXPECTED = (
    'expected days such as [2026-05-15], several in a row ["2026-12-28/2027-01-05"], or one of '
    'every year ["12-27"]'
)
_YEARLY = re.compile(r"\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Days:
    """Some days, and some of every year."""

    once: frozenset[date] = frozenset()
    yearly: frozenset[tuple[int, int]] = frozenset()  # months and days

    def __contains__(self, day: date) -> bool:
        return day in self.once or (day.month, day.day) in self.yearly


def _days(value: Any) -> Days:
    if not isinstance(value, list):
        raise ValueError(EXPECTED)
    once: set[date] = set()
    yearly: set[tuple[int, int]] = set()
    for one in value:
        if isinstance(one, str) and _YEARLY.fullmatch(one):
            day = _day(f"2024-{one}")  # a leap year
            yearly.add((day.month, day.day))
        else:
            once.update(_from_to(one))
    return Days(frozenset(once), frozenset(yearly))


def _from_to(value: Any) -> Iterator[date]:
    first, _, last = str(value).partition("/")
    begins = _day(first)
    ends = _day(last) if last else begins
    if not 0 <= (ends - begins).days < LONGEST or isinstance(value, datetime):
        raise ValueError(EXPECTED)
    for n in range((ends - begins).days + 1):
        yield begins + timedelta(days=n)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        raise ValueError(EXPECTED) from None


@dataclass(frozen=True, slots=True)
class CompanyDays:
    """`of` a country: the days of those who work there, beside everybody's."""

    closed: Days = key(_days, Days())  # bridge days, the week between the years
    half_days: Days = key(_days, Days())  # work ends in the middle of the day
    open: Days = key(_days, Days())  # worked on although the country's calendar has them
    of: Mapping[str, "CompanyDays"] = field(default_factory=dict)

    def is_closed(self, day: date, country: str) -> bool:
        return any(day in days.closed for days in self._both(country))

    def is_half(self, day: date, country: str) -> bool:
        return any(day in days.half_days for days in self._both(country))

    def is_open(self, day: date, country: str) -> bool:
        return any(day in days.open for days in self._both(country))

    def _both(self, country: str) -> Iterator["CompanyDays"]:
        yield self
        if country in self.of:
            yield self.of[country]


def company_days_from(table: Any) -> CompanyDays:
    """Raises CompanyError."""
    if not isinstance(table, Mapping):
        raise CompanyError("[calendar]: expected a table of keys and values")
    countries = {name: told for name, told in table.items() if re.fullmatch("[A-Z]{2}", name)}
    whole = read_table(
        CompanyDays, "[calendar] ", {k: v for k, v in table.items() if k not in countries}
    )
    of = {
        name: read_table(CompanyDays, f"[calendar.{name}] ", told)
        for name, told in countries.items()
    }
    return CompanyDays(whole.closed, whole.half_days, whole.open, of)
