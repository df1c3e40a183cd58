"""Spans of time in a sentence: numerals and digits, halves and quarters, ranges, parts of a working
day.

A working day counts 480 minutes, a morning or an afternoon 240, a working week five days. Hedges
are heard and dropped, a range gives its midpoint, and "a few hours" is a duration whose minutes are
unknown.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coaching.readers.grammar.terms import Term, read_terms

HOUR = 60.0
HALF_DAY = 240.0
DAY = 480.0
MOST_ADDED = 4
LONGEST_PART = 8  # terms of the minutes behind the hours
BEGINNINGS = ("definite", "number", "fraction", "few", "part", "between", "whole", "clock")
COUNTED = (
    "times",
    "number",
    "unknown",
    "noun",
    "event",
    "day_part",
    "weekday",
)  # what happens so often
BEHIND_A_COUNT = (
    "times",
    "unknown",
    "noun",
    "thing",
    "event",
    "%",
    "usual",
    "now",
    "instead",
    "verb",
)
RHYTHMIC = (
    "per_day",
    "per_week",
    "per_month",
    "per_year",
)  # "four a week" counts, and is no four weeks


@dataclass(frozen=True, slots=True)
class Duration:
    """`start`, `end` are offsets into the text, `first`, `last` (exclusive) count terms; "a few"
    has no minutes.
    """

    start: int
    end: int
    minutes: float | None
    first: int
    last: int
    unit: float = 1.0


@dataclass(frozen=True, slots=True)
class Number:
    """A count and the index of the term after it; `few` is a count that the speaker left open."""

    value: float
    last: int
    few: bool = False


def find(text: str, language: str) -> tuple[Duration, ...]:
    """The durations of a text from left to right; `language` (sv, en, de) decides words that
    languages share.
    """
    return in_terms(read_terms(text, language))


def in_terms(terms: Sequence[Term]) -> tuple[Duration, ...]:
    """The durations in a sequence of terms."""
    found: list[Duration] = []
    at = 0
    while at < len(terms):
        if not terms[at].has(*BEGINNINGS):
            at += 1
            continue
        duration = _ranged(terms, at) or _added(terms, at) or _single(terms, at)
        if duration and not _says_how_often(terms, duration, found):
            found.append(duration)
            at = duration.last
        else:
            at += 1
    return tuple(one for one in found if not _days_of_a_rhythm(terms, one, found))


def _days_of_a_rhythm(terms: Sequence[Term], days: Duration, found: Sequence[Duration]) -> bool:
    """The "3 days a week" of "half an hour, 3 days a week"."""
    counted = _is(terms, days.first - 1, "×", "times")
    often = days.unit >= HALF_DAY and (counted or _is(terms, days.last, "per_week", "per_month"))
    return often and any(other.unit < HALF_DAY for other in found)


def number(terms: Sequence[Term], at: int) -> Number | None:
    """The number that starts at a term: 3, two, 1½, two and a half, half a, a few."""
    if _is(terms, at, "few") and not _is(terms, at, "number"):
        return Number(0.0, at + 1, few=True)
    if _is(terms, at, "fraction"):
        return Number(
            terms[at].amount, _over(terms, _past_article(terms, at + 1), "whole", "article")
        )
    if not _is(terms, at, "number"):
        return None
    inner = _over(terms, at + 1, "hedge", "whole")
    if (
        terms[at].amount == 1
        and not _is(terms, at, "digits")
        and _is(terms, inner, "number")
        and inner < len(terms)
    ):
        return (
            _with_fraction(terms, inner) if inner > at + 1 or _is(terms, inner, "digits") else None
        )
    return _with_fraction(terms, at)


def _past_article(terms: Sequence[Term], at: int) -> int:
    """Half a morning, ein halber Tag."""
    return at + 1 if _is(terms, at, "article") and _is(terms, at + 1, "unit", "whole") else at


def _with_fraction(terms: Sequence[Term], at: int) -> Number:
    value, after = terms[at].amount, at + 1
    if half := _slashed(terms, at):
        return half
    if _is(terms, after, "digits") and _is(terms, after, "fraction"):
        return Number(value + terms[after].amount, after + 1)
    joined = _over(terms, after, "and")
    if (
        joined > after
        and (part := _fraction(terms, joined))
        and not _closes(terms, part.last, value)
    ):
        return Number(value + part.value, part.last)
    if _is(terms, after, "fraction"):
        return Number(value * terms[after].amount, _over(terms, after + 1, "whole", "article"))
    return Number(value, _over(terms, after, "whole", "hedge"))


def _slashed(terms: Sequence[Term], at: int) -> Number | None:
    """1/2, and the same after a whole number: 1 1/2."""
    if part := _divided(terms, at):
        return part
    part = _divided(terms, at + 1) if _is(terms, at, "digits") else None
    return Number(terms[at].amount + part.value, part.last) if part and part.value < 1 else None


def _divided(terms: Sequence[Term], at: int) -> Number | None:
    if (
        not _is(terms, at, "digits")
        or not _is(terms, at + 1, "/")
        or not _is(terms, at + 2, "digits")
    ):
        return None
    return Number(terms[at].amount / terms[at + 2].amount, at + 3) if terms[at + 2].amount else None


def _fraction(terms: Sequence[Term], at: int) -> Number | None:
    """The half of "and a half"."""
    inner = at + 1 if _is(terms, at, "number") and terms[at].amount == 1 else at
    return Number(terms[inner].amount, inner + 1) if _is(terms, inner, "fraction") else None


def _closes(terms: Sequence[Term], at: int, value: float) -> bool:
    """In "1 and half a day" the half belongs to the day."""
    return value != int(value) and _is(terms, at, "unit")


def _single(terms: Sequence[Term], at: int) -> Duration | None:
    if clock := _clocked(terms, at):
        return clock
    if joined := _and_part(terms, at):
        return joined
    count = number(terms, at)
    if count is None:
        return _bare(terms, at)
    after = _over(terms, count.last, "hedge", "whole", "-", ".")
    after = after if _is(terms, after, "unit") else _past_article(terms, after)
    often = _is(terms, after, *RHYTHMIC) and not _is(terms, after - 1, "fraction", "whole")
    if not _is(terms, after, "unit", "part") or often:
        return None
    return _measured(terms, at, count, after)


def _and_part(terms: Sequence[Term], at: int) -> Duration | None:
    """One and a half hour, where the language writes "half hour" as one thing."""
    joined = _over(terms, at + 1, "and")
    inner = joined + 1 if _is(terms, joined, "number") and terms[joined].amount == 1 else joined
    if not _is(terms, at, "number") or joined == at + 1 or not _is(terms, inner, "part"):
        return None
    whole = HOUR if terms[inner].amount < HOUR else DAY
    return _duration(terms, at, inner + 1, terms[at].amount * whole + terms[inner].amount, whole)


def _measured(terms: Sequence[Term], at: int, count: Number, after: int) -> Duration | None:
    unit = terms[after]
    last = _over(terms, after + 1, ".") if unit.end - unit.start <= 4 else after + 1
    if count.few:
        return _duration(terms, at, last, None, unit.amount)
    whole = _duration(terms, at, last, count.value * unit.amount, unit.amount)
    return _with_smaller(terms, whole)


def _bare(terms: Sequence[Term], at: int) -> Duration | None:
    """A part needs no number ("halvtimme"), nor does a whole day."""
    named = _is(terms, at, "article") and _is(
        terms, at + 2, "unknown", "noun", "thing"
    )  # the morning routine
    named = named or (
        _is(terms, at - 1, "of") and _is(terms, at - 2, "unknown", "noun")
    )  # the menu of the day
    if (
        _is(terms, at, "whole")
        and _is(terms, at + 1, "unit")
        and terms[at + 1].amount >= HALF_DAY
        and not named
    ):
        return _duration(terms, at, at + 2, terms[at + 1].amount, terms[at + 1].amount)
    if _is(terms, at, "whole") and _is(terms, at, "hedge") and _is(terms, at + 1, "one_hour"):
        return _duration(terms, at, at + 2, HOUR, HOUR)  # a good hour, knapp timme
    if _is(terms, at, "definite") and _is(terms, at + 1, "one_hour") and _told_of(terms, at + 2):
        return _duration(terms, at, at + 2, HOUR, HOUR)
    if _is(terms, at, "part"):
        return _with_smaller(
            terms, _duration(terms, at, at + 1, terms[at].amount, terms[at].amount)
        )
    return None


def _told_of(terms: Sequence[Term], at: int) -> bool:
    """The hour that I would spend, die Stunde, die ich brauche."""
    at += _is(terms, at, "saved")
    return _is(terms, at, "mine", "counter", "usual", "wish", "subordinate") or (
        _is(terms, at, ",") and _is(terms, at + 1, "article", "subordinate")
    )


def _clocked(terms: Sequence[Term], at: int) -> Duration | None:
    """1:30 h; without the unit it is a time of day."""
    if (
        _is(terms, at, "clock")
        and _is(terms, at + 1, "unit")
        and terms[at + 1].amount == HOUR
        and terms[at].amount < 10
    ):
        return _duration(terms, at, at + 2, round(terms[at].amount * HOUR), HOUR)
    return None


def _with_smaller(terms: Sequence[Term], whole: Duration) -> Duration:
    """2 h 45 min, an hour and a half, eine Stunde und zehn Minuten, 1h30."""
    joined = _over(terms, whole.last, "and", ",")
    minutes = whole.minutes or 0.0
    part = _fraction(terms, joined)
    measures = (
        part and _is(terms, part.last, "unit", "part") and not _is(terms, part.last, *RHYTHMIC)
    )
    if joined > whole.last and part and not measures and not _is(terms, joined, ","):
        return replace(
            whole,
            end=terms[part.last - 1].end,
            last=part.last,
            minutes=minutes + part.value * whole.unit,
        )
    inner = _inner(terms, joined, whole)
    if more := _or_more(terms, whole):
        return more
    if inner is None:
        return _trailing_digits(terms, whole)
    return replace(whole, end=inner.end, last=inner.last, minutes=minutes + (inner.minutes or 0.0))


def _or_more(terms: Sequence[Term], whole: Duration) -> Duration | None:
    """An hour or two; an hour, maybe two."""
    upper = _over(terms, whole.last + 1, "hedge")
    joined = _is(terms, whole.last, "or") or (
        _is(terms, whole.last, ",") and upper > whole.last + 1
    )
    if (
        not joined
        or not _is(terms, upper, "number")
        or _is(terms, upper + 1, "unit", "part", *BEHIND_A_COUNT)
    ):
        return None
    if terms[upper].amount * whole.unit <= (whole.minutes or 0.0):
        return None
    middle = ((whole.minutes or 0.0) + terms[upper].amount * whole.unit) / 2
    return replace(whole, end=terms[upper].end, last=upper + 1, minutes=middle)


def _inner(terms: Sequence[Term], at: int, whole: Duration) -> Duration | None:
    near = terms[
        : at + LONGEST_PART
    ]  # else a row of hours would be read to its end from each of them
    inner = _single(near, at) if whole.unit > 1 and not _is(terms, at - 1, ",") else None
    if (
        inner is None
        or inner.minutes is None
        or inner.unit >= whole.unit
        or inner.minutes >= whole.unit
    ):
        return None
    return inner


def _trailing_digits(terms: Sequence[Term], whole: Duration) -> Duration:
    """1h 30, an hour and fifty."""
    joined = _over(terms, whole.last, "and")
    at = joined if joined < len(terms) and terms[joined].amount % 5 == 0 else whole.last
    told = _is(terms, at, "digits") or (_is(terms, at, "number") and terms[at].amount >= 5)
    if whole.unit != HOUR or not told or _is(terms, at, "fraction") or terms[at].amount >= HOUR:
        return whole
    things = BEHIND_A_COUNT if at > whole.last else ()
    if terms[at].start - terms[at - 1].end > 1 or _is(
        terms, at + 1, "unit", "part", "-", "times", "instead", *things
    ):
        return whole
    return replace(
        whole, end=terms[at].end, last=at + 1, minutes=(whole.minutes or 0.0) + terms[at].amount
    )


def _ranged(terms: Sequence[Term], at: int) -> Duration | None:
    """1-2 hours, between one and two hours, 30 min to 1 h: the midpoint."""
    start = at + 1 if _is(terms, at, "between") else at
    low = _single(terms, start)
    count = number(terms, start)
    after = low.last if low else count.last if count else 0
    link = ("and", "range", "-", "–", "—") if start > at else ("range", "or", "-", "–", "—", "to")
    joined = _over(terms, _over(terms, after, "hedge"), *link)
    if not (low or count) or joined == after:
        joined = _listed(terms, count, after)
    high = _single(terms, _over(terms, joined, "hedge")) if joined else None
    return _midpoint(terms, at, low, count, high) if high else None


def _added(terms: Sequence[Term], at: int) -> Duration | None:
    """15+20 min, of at most four numbers."""
    last = at
    while last < at + 2 * MOST_ADDED and _is(terms, last, "digits") and _is(terms, last + 1, "+"):
        last += 2
    rest = _single(terms, last) if last > at else None
    if rest is None or rest.minutes is None:
        return None
    earlier = sum(terms[i].amount for i in range(at, last, 2)) * rest.unit
    return _duration(terms, at, rest.last, earlier + rest.minutes, rest.unit)


def _listed(terms: Sequence[Term], count: Number | None, after: int) -> int:
    """ "En, två timmar" is a range when the numbers follow each other and only the second has a
    unit.
    """
    upper = number(terms, after + 1) if count and _is(terms, after, ",") else None
    return after + 1 if count and upper and upper.value == count.value + 1 else 0


def _midpoint(
    terms: Sequence[Term], at: int, low: Duration | None, count: Number | None, high: Duration
) -> Duration | None:
    least = low.minutes if low else count.value * high.unit if count and not count.few else None
    if least is None or high.minutes is None or least > high.minutes or _falls_from(terms, at):
        return None
    return _duration(terms, at, high.last, (least + high.minutes) / 2, high.unit)


def _falls_from(terms: Sequence[Term], at: int) -> bool:
    """After "from" the two ends are a before and an after."""
    back = at - 1
    while _is(terms, back, "hedge"):
        back -= 1
    return _is(terms, back, "from")


def _says_how_often(terms: Sequence[Term], duration: Duration, earlier: Sequence[Duration]) -> bool:
    """The "a day" of "10 minutes a day" is a rhythm."""
    term = terms[duration.first]
    if _is(terms, duration.first - 1, "instead", "from"):
        return False  # instead of a day
    rhythmic = any(tag.startswith("per_") for tag in term.tags)
    return rhythmic and (bool(earlier) or _is(terms, duration.first - 1, *COUNTED))


def _duration(
    terms: Sequence[Term], first: int, last: int, minutes: float | None, unit: float
) -> Duration:
    return Duration(terms[first].start, terms[last - 1].end, minutes, first, last, unit)


def _over(terms: Sequence[Term], at: int, *tags: str) -> int:
    """The index after any terms with these tags that count nothing themselves."""
    while _is(terms, at, *tags) and not _is(terms, at, "number", "unit", "part", "fraction"):
        at += 1
    return at


def _is(terms: Sequence[Term], at: int, *tags: str) -> bool:
    return 0 <= at < len(terms) and not terms[at].tags.isdisjoint(tags)
