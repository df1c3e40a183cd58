"""The same amount said twice: "10 min per order, so 50 min a day"; the second is what somebody
reports.
"""

from collections.abc import Iterator

from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.comparison import quantities, with_unit

DAYS, WEEKS = (
    (5.0, 22.0, 20.0),
    (4.0, 52 / 12),
)  # working days of a week and a month, weeks of a month


def restated(sentence: Sentence) -> Duration | None:
    """The last amount, if a word that sums up leads it in and it is a multiple of the first that
    the words explain.
    """
    amounts = quantities(sentence)
    if not sentence.durations or len(amounts) < 2:
        return None
    first, last = sentence.durations[0], amounts[-1]
    last = last if last.unit else with_unit(last, first.unit)
    if last.first <= first.first or not _summed_up(sentence, last):
        return None
    times = (last.minutes or 0.0) / first.minutes if first.minutes else 0.0
    if times > 1 and any(rhythm.each for rhythm in sentence.rhythms) and _summed(sentence, last):
        return last  # 15 min here and there, in all an hour a week
    return (
        last
        if times > 1 and any(abs(times - count) < 0.01 for count in _counts(sentence))
        else None
    )


def _summed_up(sentence: Sentence, last: Duration) -> bool:
    lo, hi = sentence.clause(last.first)
    return sentence.any("sum_up", "total", "=", "→", "arrow", lo=lo, hi=hi)


def _summed(sentence: Sentence, last: Duration) -> bool:
    lo, hi = sentence.clause(last.first)
    periodic = any(last.last <= rhythm.first < hi and rhythm.per for rhythm in sentence.rhythms)
    return periodic and sentence.any("total", lo=lo, hi=hi)


def _counts(sentence: Sentence) -> Iterator[float]:
    """How often: numbers of things, rhythms, and what one period has of another."""
    counted = [
        t.amount for i, t in enumerate(sentence.terms) if t.has("number") and sentence.plain(i)
    ]
    often = [rhythm.times for rhythm in sentence.rhythms if rhythm.times]
    periods = {rhythm.per for rhythm in sentence.rhythms}
    yield from counted
    yield from often
    yield from (one * other for one in (*counted, *often) for other in often)
    if "week" in periods or "month" in periods:
        yield from (*DAYS, *(one * days for one in (*counted, *often) for days in DAYS))
    if "month" in periods:
        yield from (*WEEKS, *(one * weeks for one in (*counted, *often) for weeks in WEEKS))
