"""Spans of time in a sentence: numerals and digits, halves and quarters, ranges, parts of a working
day.

A working day counts 480 minutes, a morning or an afternoon 240, a working week five days. Hedges
are heard and dropped, a range gives its midpoint, and "a few hours" is a duration whose minutes are
unknown.
"""

from collections.abc import Sequence

from coaching.readers.amounts.shares import share
from coaching.readers.amounts.times import timed
from coaching.readers.grammar.measures import HALF_DAY, Duration, measured, single
from coaching.readers.grammar.numbers import Number, Terms, number, over
from coaching.readers.grammar.terms import read_terms, stands

MOST_ADDED = 4
BEGINNINGS = (
    "definite",
    "number",
    "fraction",
    "few",
    "part",
    "between",
    "whole",
    "clock",
    "usual",
    "one_hour",
)
# What happens so often.
COUNTED = ("times", "number", "unknown", "noun", "event", "day_part", "weekday")
DASHES = ("-", "–", "—")


def find(text: str, language: str) -> tuple[Duration, ...]:
    """The durations of a text from left to right; `language` (sv, en, de) decides words that
    languages share.
    """
    return in_terms(read_terms(text, language))


def in_terms(terms: Terms) -> tuple[Duration, ...]:
    """The durations in a sequence of terms."""
    found: list[Duration] = []
    at = 0
    while at < len(terms):
        duration = _beginning(terms, at) if terms[at].has(*BEGINNINGS) else None
        if duration and not _says_how_often(terms, duration, found):
            found.append(duration)
            at = duration.last
        else:
            at += 1
    return tuple(one for one in found if not _days_of_a_rhythm(terms, one, found))


def _beginning(terms: Terms, at: int) -> Duration | None:
    return (
        timed(terms, at)
        or share(terms, at)
        or _ranged(terms, at)
        or _added(terms, at)
        or single(terms, at)
    )


def _says_how_often(terms: Terms, duration: Duration, earlier: Sequence[Duration]) -> bool:
    """The "a day" of "10 minutes a day" is a rhythm."""
    if stands(terms, duration.first - 1, "instead", "from"):
        return False  # instead of a day
    opening = terms[duration.first]
    if not any(tag.startswith("per_") for tag in opening.tags):
        return False
    return bool(earlier) or stands(terms, duration.first - 1, *COUNTED)


def _days_of_a_rhythm(terms: Terms, days: Duration, found: Sequence[Duration]) -> bool:
    """The "3 days a week" of "half an hour, 3 days a week"."""
    if days.unit < HALF_DAY:
        return False
    counted = stands(terms, days.first - 1, "×", "times")
    if not counted and not stands(terms, days.last, "per_week", "per_month"):
        return False
    return any(other.unit < HALF_DAY for other in found)


def _ranged(terms: Terms, at: int) -> Duration | None:
    """1-2 hours, between one and two hours, 30 min to 1 h: the midpoint."""
    between = stands(terms, at, "between")
    start = at + 1 if between else at
    low = single(terms, start)
    count = number(terms, start)
    upper = _upper_end(terms, low, count, between)
    if not upper:
        return None
    high = single(terms, over(terms, upper, "hedge"))
    if high is None or _falls_from(terms, at):
        return None
    return _midpoint(terms, at, _least(low, count, high), high)


def _upper_end(terms: Terms, low: Duration | None, count: Number | None, between: bool) -> int:
    """Where the upper end of a range begins; 0 when there is no range."""
    after = 0
    if low:
        after = low.last
    elif count:
        after = count.last
    link = ("and", "range", *DASHES) if between else ("range", "or", "to", *DASHES)
    joined = over(terms, over(terms, after, "hedge"), *link)
    if (low or count) and joined != after:
        return joined
    return _listed(terms, count, after)


def _listed(terms: Terms, count: Number | None, after: int) -> int:
    """ "En, två timmar" is a range when the numbers follow each other and only the second has a
    unit.
    """
    if count is None or not stands(terms, after, ","):
        return 0
    upper = number(terms, after + 1)
    return after + 1 if upper and upper.value == count.value + 1 else 0


def _least(low: Duration | None, count: Number | None, high: Duration) -> float | None:
    """The minutes of a range's lower end, which may have its unit from the upper one."""
    if low:
        return low.minutes
    if count is None or count.few:
        return None
    return count.value * high.unit


def _midpoint(terms: Terms, at: int, least: float | None, high: Duration) -> Duration | None:
    if least is None or high.minutes is None or least > high.minutes:
        return None
    return measured(terms, at, high.last, (least + high.minutes) / 2, high.unit)


def _falls_from(terms: Terms, at: int) -> bool:
    """After "from" the two ends are a before and an after."""
    back = at - 1
    while stands(terms, back, "hedge"):
        back -= 1
    return stands(terms, back, "from")


def _added(terms: Terms, at: int) -> Duration | None:
    """15+20 min, of at most four numbers."""
    last = at
    while last < at + 2 * MOST_ADDED and _plus_follows(terms, last):
        last += 2
    if last == at:
        return None
    rest = single(terms, last)
    if rest is None or rest.minutes is None:
        return None
    earlier = sum(terms[i].amount for i in range(at, last, 2)) * rest.unit
    return measured(terms, at, rest.last, earlier + rest.minutes, rest.unit)


def _plus_follows(terms: Terms, at: int) -> bool:
    return stands(terms, at, "digits") and stands(terms, at + 1, "+")
