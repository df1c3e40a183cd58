"""The day that is told by its week: "torsdag v. 50", "Mittwoch in KW 51", "om två veckor", "a week
from Thursday".
"""

import re
from functools import cache

from coaching.readers.slots.days import Day, any_of, numbered
from coaching.readers.vocabulary import words

WEEK = r"(?P<week>0?[1-9]|[1-4]\d|5[0-3])"
A_WEEK = 7  # days
EIGHT_DAYS = 8  # a week in German, both ends counted


def find(text: str) -> Day | None:
    """The first such day; that of a week without a weekday is its Monday."""
    for pattern, kind in _patterns():
        found = pattern.search(text)
        if found is None:
            continue
        told = {name: value.casefold() for name, value in found.groupdict().items() if value}
        return Day(found.start(), found.end(), _code(kind, told))
    return None


def _code(kind: str, told: dict[str, str]) -> str:
    weekday = numbered("weekday")[told["weekday"]] if "weekday" in told else 0
    if kind == "week":
        return f"isoweek:{int(told['week'])}-{weekday or 1}"
    days = _days(told)
    if not weekday:
        return f"in:{days}"
    return f"{kind}:{weekday}-{round(days / A_WEEK)}"


def _days(told: dict[str, str]) -> int:
    number = told["number"]
    count = int(number) if number.isdigit() else _numerals()[number]
    return count * A_WEEK if "weeks" in told else count


@cache
def _numerals() -> dict[str, int]:
    listed = words("periods")["number"].items()
    return {word: int(number) for number, some in listed for word in some}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """In the order in which they are asked."""
    cue = words("periods")["cue"]
    weekday = rf"(?P<weekday>{any_of(numbered('weekday'))})"
    before = any_of(words("meetings")["cue"]["before_weekday"])
    on = rf"(?:{before}\s+)?"
    inside = rf"(?:{any_of(cue['within'])}\s+)?"
    week = rf"{inside}{any_of(cue['week'])}\s*{WEEK}(?!\d)(?!\s*{any_of(cue['to'])}\s*\d)"
    units = rf"(?:(?P<weeks>{any_of(cue['weeks'])})|{any_of(cue['days'])})"
    many = rf"(?P<number>\d{{1,2}}|{any_of(_numerals())})\s+{units}"
    ahead = rf"{any_of(cue['ahead'])}\s+{many}"
    written = (
        (rf"{on}{weekday},?\s+{week}", "week"),
        (rf"{week},?\s+{on}{weekday}", "week"),
        (week, "week"),
        (rf"{many}\s+(?:from|on)\s+{weekday}", "after"),
        (rf"{ahead},?\s+{on}{weekday}", "ahead"),
        (rf"{on}{weekday},?\s+{ahead}", "ahead"),
        (ahead, "ahead"),
    )
    return tuple(
        (re.compile(rf"(?<![\w:/.-]){pattern}(?!\w)", re.IGNORECASE), kind)
        for pattern, kind in written
    )
