"""How often something happens: "three times a week", "varannan vecka", "je", "4 x", "weekly"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import read_terms, stands

Per = Literal["once", "day", "week", "month"]

PERIODS: dict[str, tuple[Per, float]] = {
    "per_day": ("day", 1.0),
    "per_other_day": ("day", 0.5),
    "per_week": ("week", 1.0),
    "per_fortnight": ("week", 0.5),
    "per_month": ("month", 1.0),
    "per_other_month": ("month", 0.5),
    "per_quarter": ("month", 1 / 3),
    "per_year": ("month", 1 / 12),
}
BEGINNINGS = ("times", "number", "×", "/", "each", "every_one", "weekday", *PERIODS)
NAMED = ("unknown", "noun", "thing", "event")  # may name a thing that is done
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


def in_terms(terms: Terms, taken: Sequence[tuple[int, int]] = ()) -> tuple[Rhythm, ...]:
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
            at = rhythm.last
        else:
            at += 1
    return tuple(found)


def _at(terms: Terms, at: int) -> Rhythm | None:
    return _weekdays(terms, at) or _counted(terms, at) or _period(terms, at) or _each(terms, at)


def _weekdays(terms: Terms, at: int) -> Rhythm | None:
    """Mondays and Thursdays; mon, wed & fri; Mo-Fr."""
    if not _names_a_weekday(terms, at):
        return None
    spanned = stands(terms, at + 1, "-", "–", "to", "range")
    if spanned and stands(terms, at + 2, "weekday"):
        return _rhythm(terms, at, at + 3, WORKDAYS, "week")
    days, last = 1, at + 1
    while stands(terms, following := _past_joint(terms, last), "weekday"):
        days, last = days + 1, following + 1
    return _rhythm(terms, at, last, float(days), "week") if days > 1 else None


def _names_a_weekday(terms: Terms, at: int) -> bool:
    """Also of "on Tuesdays and Thursdays", whose first day alone would be one a week."""
    if stands(terms, at, "weekday"):
        return True
    following = _past_joint(terms, at + 1)
    return (
        stands(terms, at, "per_week") and following > at + 1 and stands(terms, following, "weekday")
    )


def _past_joint(terms: Terms, at: int) -> int:
    return at + 1 if stands(terms, at, ",", "and", "/", "+", "&") else at


def _counted(terms: Terms, at: int) -> Rhythm | None:
    count, after = _times(terms, at)
    if not count and _counts_what_is_each(terms, at):
        count, after = terms[at].amount, at + 1
    if not count:
        return None
    marked = stands(terms, at, "×", "times")
    if count > 1 and marked and stands(terms, after, "day_part"):
        return _rhythm(terms, at, after + 1, count, "week")  # x 5 days
    period = _period(terms, after)
    if period is None:
        return _rhythm(terms, at, after, count, None)
    return _rhythm(terms, at, period.last, count * (period.times or 1.0), period.per)


def _counts_what_is_each(terms: Terms, at: int) -> bool:
    """The 20 of "5 min each, 20 a week"."""
    if not stands(terms, at, "number") or not stands(terms, at + 1, *PERIODS):
        return False
    if stands(terms, at - 1, "sum_up", "total", "=", "arrow"):
        return False
    return any(_each(terms, i) for i in range(at))


def _times(terms: Terms, at: int) -> tuple[float, int]:
    """The count and the index after "twice", "3 ggr", "4 x" or "x 4"."""
    if stands(terms, at, "times") and terms[at].amount:
        return terms[at].amount, at + 1
    if stands(terms, at, "number"):
        days = stands(terms, at + 1, "day_part") and stands(terms, at + 2, *PERIODS)
        if days or stands(terms, at + 1, "times", "×"):
            return terms[at].amount, at + 2
    if _is_a_sign(terms, at) and stands(terms, at + 1, "number"):
        return terms[at + 1].amount, at + 2
    return 0.0, at


def _is_a_sign(terms: Terms, at: int) -> bool:
    """The x of "x 4"."""
    spelt = stands(terms, at, "times") and terms[at].text.lower() == "x"
    return spelt or stands(terms, at, "×")


def _period(terms: Terms, at: int) -> Rhythm | None:
    if at >= len(terms):
        return None
    if terms[at].has("adjectival") and stands(terms, at + 1, *NAMED):
        return None  # the weekly report
    for tag, (per, times) in PERIODS.items():
        if terms[at].has(tag):
            return _rhythm(terms, at, at + 1, times, per)
    return _slashed(terms, at) if terms[at].has("/") else None


def _slashed(terms: Terms, at: int) -> Rhythm | None:
    """The "/v" of "3 ggr/v"."""
    for tag, per in AFTER_SLASH.items():
        if stands(terms, at + 1, tag):
            return _rhythm(terms, at, at + 2, 1.0, per)
    return None


def _each(terms: Terms, at: int) -> Rhythm | None:
    every_one = terms[at].has("every_one") and stands(terms, at + 1, *NAMED)
    if not every_one and not terms[at].has("each"):
        return None
    return Rhythm(terms[at].start, terms[at].end, at, at + 1, each=True)


def _rhythm(terms: Terms, first: int, last: int, times: float, per: Per | None) -> Rhythm:
    return Rhythm(terms[first].start, terms[last - 1].end, first, last, times, per)
