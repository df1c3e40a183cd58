"""The stretch of days that somebody names: "6-24 juli", "vecka 28-31", "until January 7", "i två
veckor".
"""

import re
from collections.abc import Mapping

from coaching.messages import JSON
from coaching.readers.periods.period_patterns import (
    behind,
    day_ranges,
    has,
    lengths,
    months,
    so_long_from_now,
    starts,
    starts_with_a_month,
    weeks,
)
from coaching.readers.periods.periods import Ends, Period, fits
from coaching.readers.slots import days
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words


def find(text: str) -> Period | None:
    """The first stretch of days that a text names; a single day is one."""
    folded = f" {' '.join(text.casefold().split())} "
    return next((found for read in _READERS if (found := read(folded))), None)


def _range_of_days(text: str) -> Period | None:
    """6-24 juli, 6 juli till 24 augusti, July 6-24, 6/7-24/7, måndag till onsdag."""
    for pattern, order in day_ranges():
        found = pattern.search(text)
        if found is None:
            continue
        first, last = _ends_of(found.groupdict(), order)
        if first and last:
            return Period(first, last)
    return None


def _ends_of(found: Mapping[str, str | None], order: str) -> tuple[str, str]:
    told = {name: value for name, value in found.items() if value}
    if order == "days":  # 6-24 juli, July 6-24
        month = days.numbered("month")[told["month"]]
        return _on(month, told["first"]), _on(month, told["last"])
    if order == "numbers":  # 6/7-24/7, 6.7.-24.7.2026, 6.-24.7.
        year = told.get("year2", "")
        begins = _numbered(told.get("mm1", told["mm2"]), told["first"], told.get("year1", year))
        return begins, _numbered(told["mm2"], told["last"], year)
    return _code(told["one"]), _code(told["two"])


def _on(month: int, day: str) -> str:
    return f"on:{month:02}-{int(day):02}"


def _numbered(month: str, day: str, year: str) -> str:
    if not year:
        return _on(int(month), day)
    return f"date:{year}-{int(month):02}-{int(day):02}"


def _code(text: str) -> str:
    found = days.find(text)
    return found.code if found else ""


def _range_of_weeks(text: str) -> Period | None:
    """Vecka 28-31, v. 28, KW 28 bis 31."""
    found = weeks().search(text)
    if found is None:
        return None
    last = found["last"] or found["first"]
    if found["until"] and not found["last"]:
        # "until week 31" is that week's Monday
        return Period("", f"week:{int(found['first'])}", "back")
    return Period(f"week:{int(found['first'])}", f"weekend:{int(last)}")


def _from_until(text: str) -> Period | None:
    """Until January 7; from Monday until Friday; back on the 8th."""
    back = behind("back").search(text)
    if back and (code := _first_code(text[back.end() :])):
        before = text[: back.start()]
        return Period(_begins(before) or _code(before), code, "back")
    for until in behind("until").finditer(text):
        through: Ends = "through" if behind("through").match(text, until.start()) else "until"
        code, ends = _end_of(text[until.end() :], through)
        if code:
            return Period(_begins(text[: until.start()]), code, ends)
    return None


def _end_of(rest: str, ends: Ends) -> tuple[str, Ends]:
    """What "until" leads to: a day, a week, a month."""
    if starts("next_week").match(rest) and not days.find(rest):
        return "next:1", "back"
    if starts("next_month").match(rest):
        return "firstof:1", "back"
    if starts("weekend").match(rest):
        return "this:6", "back"
    if code := _first_code(rest):
        return code, ends
    month = starts_with_a_month().match(rest)
    return (f"month:{days.numbered('month')[month['month']]}", "back") if month else ("", ends)


def _first_code(rest: str) -> str:
    """The day that stands at the beginning of these words."""
    found = days.find(rest)
    return found.code if found and found.start <= len("  on the ") else ""


def _begins(text: str) -> str:
    since = behind("since").search(text)
    return _code(text[since.end() :]) if since else ""


def _named_weeks(text: str) -> Period | None:
    if has("next_month").search(text):
        return Period("firstof:1", "lastof:1")
    if has("this_month").search(text):
        return Period("", "lastof:0")
    if has("next_week").search(text) and not days.find(text):
        return Period("next:1", "next:7")
    return Period("", "this:7") if has("this_week").search(text) else None


def ahead(text: str) -> Period | None:
    """Until so long from now: om två veckor, in three days."""
    return _lasting(so_long_from_now().search(f" {' '.join(text.casefold().split())} "))


def _length(text: str) -> Period | None:
    """I två veckor, for 3 days, einen Monat."""
    return _lasting(lengths().search(text))


def _lasting(found: re.Match[str] | None) -> Period | None:
    if found is None:
        return None
    number = _number(found["number"])
    if found["days"]:
        return Period("", f"in:{number}", "back")
    if found["weeks"]:
        return Period("", f"in:{number * 7}", "back")
    return Period("", f"months:{number}", "back")


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    numerals = {one: int(n) for n, listed in words("periods")["number"].items() for one in listed}
    return numerals[word]


def _whole_month(text: str) -> Period | None:
    """Hela juli, in July."""
    found = months().search(text)
    if found is None:
        return None
    number = days.numbered("month")[found["month"]]
    return Period(f"month:{number}", f"monthend:{number}")


def _one_day(text: str) -> Period | None:
    found = days.find(text)
    if found is None or found.weekly:
        return None
    first = found.code
    return Period(first, first)


_READERS = (
    _range_of_weeks,
    _range_of_days,
    _from_until,
    _length,
    _named_weeks,
    _one_day,
    _whole_month,
)


def _find(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    return found.plain() if found else None


def _corrected(said: Utterance, n: int) -> JSON:
    return None if _only_the_start(said.text) else _find(said, n)


def _start(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    return found.first or None if found else None


def _only_the_start(text: str) -> bool:
    """ "From 8 July" leaves the end as it is."""
    folded = f" {' '.join(text.casefold().split())} "
    since = behind("since").search(folded)
    found = find(text)
    return since is not None and found is not None and found.first == found.last


# The whole stretch, and its first day apart: a correction may name only one end of it.
period: Reader[dict[str, str]] = Reader("period", _find, _find, _corrected, fits)
start: Reader[str] = Reader("start", _start, _start, _start)
