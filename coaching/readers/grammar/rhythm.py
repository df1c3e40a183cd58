"""How often something happens: "three times a week", "varannan vecka", "je", "4 x", "weekly"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.readers.grammar.terms import Term, read_terms

Per = Literal["once", "day", "week", "month"]

PERIODS: dict[str, tuple[Per, float]] = {
    "per_day": ("day", 1.0),
    "per_other_day": ("day", 0.5),
    "per_week": ("week", 1.0),
    "per_fortnight": ("week", 0.5),
    "per_month": ("month", 1.0),
    "per_quarter": ("month", 1 / 3),
    "per_year": ("month", 1 / 12),
}
BEGINNINGS = ("times", "number", "×", "/", "each", "every_one", "weekday", *PERIODS)
WORKDAYS = 5.0
AFTER_SLASH: dict[str, Per] = {"day_unit": "day", "week_unit": "week", "month_unit": "month"}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`times` in one `per`; without a period `per` is None; `each` says that an amount holds for
    one time only.
    """

    start: int
    end: int
    first: int
    last: int
    times: float | None = None
    per: Per | None = None
    each: bool = False


def find(text: str, language: str) -> tuple[Rhythm, ...]:
    """The frequencies that a text names, from left to right."""
    return in_terms(read_terms(text, language))


def in_terms(terms: Sequence[Term], taken: Sequence[tuple[int, int]] = ()) -> tuple[Rhythm, ...]:
    """The frequencies in a sequence of terms; `taken` are ranges of terms that belong to
    durations.
    """
    used = {i for first, last in taken for i in range(first, last)}
    found: list[Rhythm] = []
    at = 0
    while at < len(terms):
        begins = at not in used and terms[at].has(*BEGINNINGS)
        rhythm = _at(terms, at) if begins else None
        if rhythm:
            found.append(rhythm)
        at = rhythm.last if rhythm else at + 1
    return tuple(found)


def _at(terms: Sequence[Term], at: int) -> Rhythm | None:
    return _weekdays(terms, at) or _counted(terms, at) or _period(terms, at) or _each(terms, at)


def _weekdays(terms: Sequence[Term], at: int) -> Rhythm | None:
    """Mondays and Thursdays; mon, wed & fri; Mo-Fr."""
    if not _is(terms, at, "weekday"):
        return None
    if _is(terms, at + 1, "-", "–", "to", "range") and _is(terms, at + 2, "weekday"):
        return _rhythm(terms, at, at + 3, WORKDAYS, "week")
    days, last = 1, at + 1
    while _is(terms, joint := last + _is(terms, last, ",", "and", "/", "+", "&"), "weekday"):
        days, last = days + 1, joint + 1
    return _rhythm(terms, at, last, float(days), "week") if days > 1 else None


def _counted(terms: Sequence[Term], at: int) -> Rhythm | None:
    count, after = _times(terms, at)
    if (
        not count
        and _is(terms, at, "number")
        and _is(terms, at + 1, *PERIODS)
        and any(_each(terms, i) for i in range(at))
        and not _is(terms, at - 1, "sum_up", "total", "=", "arrow")
    ):
        count, after = terms[at].amount, at + 1
    if not count:
        return None
    if count > 1 and _is(terms, at, "×", "times") and _is(terms, after, "day_part"):
        return _rhythm(terms, at, after + 1, count, "week")  # x 5 days
    period = _period(terms, after)
    last = period.last if period else after
    times = count * (period.times or 1.0) if period else count
    return _rhythm(terms, at, last, times, period.per if period else None)


def _times(terms: Sequence[Term], at: int) -> tuple[float, int]:
    """The count and the index after "twice", "3 ggr", "4 x" or "x 4"."""
    if _is(terms, at, "times") and terms[at].amount:
        return terms[at].amount, at + 1
    if _is(terms, at, "number") and _is(terms, at + 1, "times", "×"):
        return terms[at].amount, at + 2
    if _is(terms, at, "number") and _is(terms, at + 1, "day_part") and _is(terms, at + 2, *PERIODS):
        return terms[at].amount, at + 2
    if (_is(terms, at, "×") or (_is(terms, at, "times") and terms[at].text.lower() == "x")) and _is(
        terms, at + 1, "number"
    ):
        return terms[at + 1].amount, at + 2
    return 0.0, at


def _period(terms: Sequence[Term], at: int) -> Rhythm | None:
    if at >= len(terms) or (
        terms[at].has("adjectival") and _is(terms, at + 1, "unknown", "event", "thing", "noun")
    ):
        return None
    for tag, (per, times) in PERIODS.items():
        if terms[at].has(tag):
            return _rhythm(terms, at, at + 1, times, per)
    if terms[at].has("/"):
        return _slashed(terms, at)
    return None


def _slashed(terms: Sequence[Term], at: int) -> Rhythm | None:
    """The "/v" of "3 ggr/v"."""
    for tag, per in AFTER_SLASH.items():
        if _is(terms, at + 1, tag):
            return _rhythm(terms, at, at + 2, 1.0, per)
    return None


def _each(terms: Sequence[Term], at: int) -> Rhythm | None:
    every_one = terms[at].has("every_one") and _is(
        terms, at + 1, "unknown", "noun", "thing", "event"
    )
    if not terms[at].has("each") and not every_one:
        return None
    return Rhythm(terms[at].start, terms[at].end, at, at + 1, each=True)


def _rhythm(terms: Sequence[Term], first: int, last: int, times: float, per: Per | None) -> Rhythm:
    return Rhythm(terms[first].start, terms[last - 1].end, first, last, times, per)


def _is(terms: Sequence[Term], at: int, *tags: str) -> bool:
    return 0 <= at < len(terms) and not terms[at].tags.isdisjoint(tags)
