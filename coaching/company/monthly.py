"""When the monthly AI update is, as `company.toml` tells: "first thursday", ten o'clock, half an
hour.
"""

from calendar import monthcalendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

ORDINALS = ("first", "second", "third", "fourth", "last")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
SPECIMEN = 'write it like "first thursday" or "last monday"'


@dataclass(frozen=True, slots=True)
class Monthly:
    """The table `[updates]`."""

    day: str = "first thursday"
    at: time = time(10)
    minutes: int = 30
    where: str = (
        ""  # a room, a channel or an address; empty: told with the invitation of the meeting
    )
    teams: tuple[
        str, ...
    ] = ()  # in the order of their first turn; empty: the company's departments

    def nominal(self, month: str) -> date:
        """The day in this month ("2026-03") before holidays are looked at."""
        year, number = (int(part) for part in month.split("-"))
        ordinal, weekday = self.day.split()
        column = WEEKDAYS.index(weekday)
        days = [week[column] for week in monthcalendar(year, number) if week[column]]
        return date(year, number, days[-1] if ordinal == "last" else days[ORDINALS.index(ordinal)])


def month_of(day: date) -> str:
    return f"{day.year}-{day.month:02}"


def month_after(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return month_of(date(year, number, 28) + timedelta(days=7))


def monthly_from(table: Mapping[str, Any]) -> Monthly:
    """Reads the table `[updates]`; raises ValueError naming the key."""
    if strange := sorted(set(table) - {"day", "time", "minutes", "where", "teams"}):
        raise ValueError(
            f"[updates] {strange[0]}: unknown key; known are day, time, minutes, where, teams"
        )
    teams = table.get("teams", [])
    if not isinstance(teams, list) or not all(
        isinstance(team, str) and team.strip() for team in teams
    ):
        raise ValueError("[updates] teams: expected a list of departments")
    return Monthly(_day(table), _time(table), _minutes(table), _where(table), tuple(teams))


def _day(table: Mapping[str, Any]) -> str:
    told = table.get("day", "first thursday")
    words = str(told).casefold().split()
    if len(words) != 2 or words[0] not in ORDINALS or words[1] not in WEEKDAYS:
        raise ValueError(f"[updates] day: {told!r} is no day of the month; {SPECIMEN}")
    return " ".join(words)


def _time(table: Mapping[str, Any]) -> time:
    told = str(table.get("time", "10:00"))
    try:
        return time.fromisoformat(told)
    except ValueError:
        raise ValueError(
            f"[updates] time: {told!r} is no time of day; write it like 10:00"
        ) from None


def _minutes(table: Mapping[str, Any]) -> int:
    told = table.get("minutes", 30)
    if not isinstance(told, int) or isinstance(told, bool) or not 10 <= told <= 240:
        raise ValueError("[updates] minutes: expected a whole number from 10 to 240")
    return told


def _where(table: Mapping[str, Any]) -> str:
    told = table.get("where", "")
    if not isinstance(told, str):
        raise ValueError(
            "[updates] where: expected text in quotes, such as a room, a channel or an address"
        )
    return told.strip()
