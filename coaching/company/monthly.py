"""When the monthly AI update is, as `company.toml` tells: "first thursday", ten o'clock, half an
hour.
"""

from calendar import monthcalendar
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from coaching.company.table import key, names, read_table, text, time_of_day, whole

ORDINALS = ("first", "second", "third", "fourth", "last")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
SPECIMEN = 'write it like "first thursday" or "last monday"'


def _day(value: Any) -> str:
    words = str(value).casefold().split()
    if len(words) != 2 or words[0] not in ORDINALS or words[1] not in WEEKDAYS:
        raise ValueError(f"{value!r} is no day of the month; {SPECIMEN}")
    return " ".join(words)


def _where(value: Any) -> str:
    return text(value, "expected text in quotes, such as a room, a channel or an address").strip()


@dataclass(frozen=True, slots=True)
class Monthly:
    """The table `[updates]`."""

    day: str = key(_day, "first thursday")
    at: time = key(time_of_day("10:00"), time(10), named="time")
    minutes: int = key(whole(10, 240), 30)
    # a room, a channel or an address; empty: told with the invitation of the meeting
    where: str = key(_where, "")
    # in the order of their first turn; empty: the company's departments
    teams: tuple[str, ...] = key(names("expected a list of departments"), ())

    def nominal(self, month: str) -> date:
        """The day in this month ("2026-03") before holidays are looked at."""
        year, number = (int(part) for part in month.split("-"))
        ordinal, weekday = self.day.split()
        column = WEEKDAYS.index(weekday)
        days = [week[column] for week in monthcalendar(year, number) if week[column]]
        day = days[-1] if ordinal == "last" else days[ORDINALS.index(ordinal)]
        return date(year, number, day)


def month_of(day: date) -> str:
    return f"{day.year}-{day.month:02}"


def month_after(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return month_of(date(year, number, 28) + timedelta(days=7))


def monthly_from(table: Any) -> Monthly:
    """Raises CompanyError."""
    return read_table(Monthly, "[updates] ", table)
