"""One amount of time with its unit, and the smaller unit behind it: "2 h 45 min", "halvtimme"."""

from dataclasses import dataclass, replace

from coaching.readers.grammar.numbers import (
    Number,
    Terms,
    fraction,
    number,
    over,
    past_article,
    past_one,
)
from coaching.readers.grammar.terms import stands

HOUR = 60.0
HALF_DAY = 240.0
DAY = 480.0
LONGEST_ABBREVIATION = 4  # letters of a unit that may end in a full stop
LONGEST_PART = 8  # terms of the minutes behind the hours
LATEST_HOUR = 10  # "9:30 h" may last so long, "10:30 h" is a time of day
# A number in front of these counts them, and no minutes.
THINGS = ("unknown", "noun", "thing", "event")
BEHIND_A_COUNT = (*THINGS, "times", "%", "usual", "now", "instead", "verb")
# "four a week" counts, and is no four weeks
RHYTHMIC = ("per_day", "per_week", "per_month", "per_year")


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


def measured(terms: Terms, first: int, last: int, minutes: float | None, unit: float) -> Duration:
    """The duration that covers the terms from `first` to `last`."""
    return Duration(terms[first].start, terms[last - 1].end, minutes, first, last, unit)


def single(terms: Terms, at: int) -> Duration | None:
    """The amount that begins at a term, when it is one and no range."""
    if clock := _clocked(terms, at):
        return clock
    if joined := _and_part(terms, at):
        return joined
    count = number(terms, at)
    if count is None:
        return _without_number(terms, at)
    unit = over(terms, count.last, "hedge", "whole", "-", ".")
    if not stands(terms, unit, "unit"):
        unit = past_article(terms, unit)
    often = stands(terms, unit, *RHYTHMIC) and not stands(terms, unit - 1, "fraction", "whole")
    if often or not stands(terms, unit, "unit", "part"):
        return None
    return _counted(terms, at, count, unit)


def _clocked(terms: Terms, at: int) -> Duration | None:
    """1:30 h; without the unit it is a time of day."""
    if not stands(terms, at, "clock") or not stands(terms, at + 1, "unit"):
        return None
    hours = terms[at].amount
    if terms[at + 1].amount != HOUR or hours >= LATEST_HOUR:
        return None
    return measured(terms, at, at + 2, round(hours * HOUR), HOUR)


def _and_part(terms: Terms, at: int) -> Duration | None:
    """One and a half hour, where the language writes "half hour" as one thing."""
    joined = over(terms, at + 1, "and")
    if joined == at + 1 or not stands(terms, at, "number"):
        return None
    inner = past_one(terms, joined)
    if not stands(terms, inner, "part"):
        return None
    unit = HOUR if terms[inner].amount < HOUR else DAY
    minutes = terms[at].amount * unit + terms[inner].amount
    return measured(terms, at, inner + 1, minutes, unit)


def _counted(terms: Terms, at: int, count: Number, unit_at: int) -> Duration:
    unit = terms[unit_at]
    last = unit_at + 1
    if unit.end - unit.start <= LONGEST_ABBREVIATION:
        last = over(terms, last, ".")
    if count.few:
        return measured(terms, at, last, None, unit.amount)
    whole = measured(terms, at, last, count.value * unit.amount, unit.amount)
    return _with_smaller(terms, whole)


def _without_number(terms: Terms, at: int) -> Duration | None:
    """A part needs no number ("halvtimme"), nor does a whole day."""
    if _whole_day(terms, at):
        day = terms[at + 1].amount
        return measured(terms, at, at + 2, day, day)
    if _an_hour(terms, at):
        return measured(terms, at, at + 2, HOUR, HOUR)
    if stands(terms, at, "one_hour") and stands(terms, at - 1, "instead"):
        return measured(terms, at, at + 1, HOUR, HOUR)  # instead of the usual hour
    if stands(terms, at, "part"):
        part = terms[at].amount
        return _with_smaller(terms, measured(terms, at, at + 1, part, part))
    return None


def _whole_day(terms: Terms, at: int) -> bool:
    if not stands(terms, at, "whole") or not stands(terms, at + 1, "unit"):
        return False
    if terms[at + 1].amount < HALF_DAY:
        return False
    if stands(terms, at, "article") and stands(terms, at + 2, "unknown", "noun", "thing"):
        return False  # the morning routine
    of_a_thing = stands(terms, at - 1, "of") and stands(terms, at - 2, "unknown", "noun")
    return not of_a_thing  # the menu of the day


def _an_hour(terms: Terms, at: int) -> bool:
    """A good hour, knapp timme; the usual hour; and "the hour" where something is told of it."""
    if not stands(terms, at + 1, "one_hour"):
        return False
    if stands(terms, at, "usual") and stands(terms, at - 1, "article", "instead"):
        return True
    hedged = stands(terms, at, "whole") and stands(terms, at, "hedge")
    return hedged or (stands(terms, at, "definite") and _told_of(terms, at + 2))


def _told_of(terms: Terms, at: int) -> bool:
    """The hour that I would spend, die Stunde, die ich brauche."""
    if stands(terms, at, "saved"):
        at += 1
    if stands(terms, at, "mine", "counter", "usual", "wish", "subordinate"):
        return True
    return stands(terms, at, ",") and stands(terms, at + 1, "article", "subordinate")


def _with_smaller(terms: Terms, whole: Duration) -> Duration:
    """2 h 45 min, an hour and a half, eine Stunde und zehn Minuten, 1h30."""
    joined = over(terms, whole.last, "and", ",")
    minutes = whole.minutes or 0.0
    half = fraction(terms, joined)
    if half and joined > whole.last and _belongs_to(terms, half, joined):
        end = terms[half.last - 1].end
        return replace(whole, end=end, last=half.last, minutes=minutes + half.value * whole.unit)
    if more := _or_more(terms, whole):
        return more
    inner = _inner(terms, joined, whole)
    if inner is None:
        return _trailing_digits(terms, whole)
    return replace(whole, end=inner.end, last=inner.last, minutes=minutes + (inner.minutes or 0.0))


def _belongs_to(terms: Terms, half: Number, joined: int) -> bool:
    """Whether the half is one of the unit before it, and measures nothing of its own."""
    if stands(terms, joined, ","):
        return False
    own_unit = stands(terms, half.last, "unit", "part")
    return not own_unit or stands(terms, half.last, *RHYTHMIC)


def _or_more(terms: Terms, whole: Duration) -> Duration | None:
    """An hour or two; an hour, maybe two."""
    upper = over(terms, whole.last + 1, "hedge")
    hedged = stands(terms, whole.last, ",") and upper > whole.last + 1
    if not hedged and not stands(terms, whole.last, "or"):
        return None
    if not stands(terms, upper, "number"):
        return None
    if stands(terms, upper + 1, "unit", "part", *BEHIND_A_COUNT):
        return None
    least, most = whole.minutes or 0.0, terms[upper].amount * whole.unit
    if most <= least:
        return None
    return replace(whole, end=terms[upper].end, last=upper + 1, minutes=(least + most) / 2)


def _inner(terms: Terms, at: int, whole: Duration) -> Duration | None:
    if whole.unit <= 1 or stands(terms, at - 1, ","):
        return None
    near = terms[: at + LONGEST_PART]  # else a row of hours is read to its end from each of them
    inner = single(near, at)
    if inner is None or inner.minutes is None:
        return None
    smaller = inner.unit < whole.unit and inner.minutes < whole.unit
    return inner if smaller else None


def _trailing_digits(terms: Terms, whole: Duration) -> Duration:
    """1h 30, an hour and fifty."""
    if whole.unit != HOUR:
        return whole
    joined = over(terms, whole.last, "and")
    fifths = joined < len(terms) and terms[joined].amount % 5 == 0
    at = joined if fifths else whole.last
    if not _says_minutes(terms, at):
        return whole
    apart = terms[at].start - terms[at - 1].end > 1
    things = BEHIND_A_COUNT if at > whole.last else ()
    counts = stands(terms, at + 1, "unit", "part", "-", "times", "instead", *things)
    if apart or counts:
        return whole
    minutes = (whole.minutes or 0.0) + terms[at].amount
    return replace(whole, end=terms[at].end, last=at + 1, minutes=minutes)


def _says_minutes(terms: Terms, at: int) -> bool:
    if not stands(terms, at, "digits", "number") or stands(terms, at, "fraction"):
        return False
    minutes = terms[at].amount
    return minutes < HOUR and (minutes >= 5 or stands(terms, at, "digits"))
