"""When Kollega may speak unasked: the table `[hours]` of `company.toml`."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from coaching.company.table import CompanyError, key, read_table, time_of_day


def _weekdays(value: Any) -> tuple[int, ...]:
    days = value if isinstance(value, list) else []
    if not days or not all(isinstance(day, int) and 1 <= day <= 7 for day in days):
        raise ValueError("expected ISO weekdays such as [1, 2, 3, 4, 5] (1 is Monday)")
    return tuple(days)


@dataclass(frozen=True, slots=True)
class Hours:
    """The table as it is written."""

    start: time = key(time_of_day("08:00"), time(8), named="from")
    end: time = key(time_of_day("08:00"), time(17), named="until")
    days: tuple[int, ...] = key(_weekdays, (1, 2, 3, 4, 5))  # ISO weekdays


def hours_from(table: Any) -> Hours:
    """Raises CompanyError."""
    hours = read_table(Hours, "[hours] ", table)
    if hours.start >= hours.end:
        raise CompanyError("[hours] from: must be before until")
    return hours
