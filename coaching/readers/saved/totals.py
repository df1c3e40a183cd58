"""The same amount said twice: "10 min per order, so 50 min a day"; the second is what somebody
reports.
"""

from collections.abc import Iterator, Sequence

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.quantities import quantities, with_unit

WORKDAYS = (5.0, 22.0, 20.0)  # of a week, and of a month in two ways of counting
WEEKS = (4.0, 52 / 12)  # of a month
CLOSE = 0.01  # how near a quotient must come to a count


def restated(sentence: Sentence) -> Duration | None:
    """The last amount, if a word that sums up leads it in and it is a multiple of the first that
    the words explain.
    """
    amounts = quantities(sentence)
    if not sentence.durations or len(amounts) < 2:
        return None
    first, last = sentence.durations[0], amounts[-1]
    if not last.unit:
        last = with_unit(last, first.unit)
    if last.first <= first.first or not _summed_up(sentence, last):
        return None
    times = (last.minutes or 0.0) / first.minutes if first.minutes else 0.0
    if times <= 1:
        return None
    if sentence.each and _total_of_a_period(sentence, last):
        return last  # 15 min here and there, in all an hour a week
    explained = any(abs(times - count) < CLOSE for count in _counts(sentence))
    return last if explained else None


def _summed_up(sentence: Sentence, last: Duration) -> bool:
    lo, hi = sentence.clause(last.first)
    return sentence.any("sum_up", "total", "=", "→", "arrow", lo=lo, hi=hi)


def _total_of_a_period(sentence: Sentence, last: Duration) -> bool:
    lo, hi = sentence.clause(last.first)
    if not sentence.any("total", lo=lo, hi=hi):
        return False
    return any(rhythm.per and last.last <= rhythm.first < hi for rhythm in sentence.rhythms)


def _counts(sentence: Sentence) -> Iterator[float]:
    """How often: numbers of things, rhythms, and what one period has of another."""
    often = [rhythm.times for rhythm in sentence.rhythms if rhythm.times]
    counts = [*_numbers(sentence), *often]
    periods = {rhythm.per for rhythm in sentence.rhythms}
    yield from counts
    yield from _products(counts, often)
    if "week" in periods or "month" in periods:
        yield from WORKDAYS
        yield from _products(counts, WORKDAYS)
    if "month" in periods:
        yield from WEEKS
        yield from _products(counts, WEEKS)


def _numbers(sentence: Sentence) -> Iterator[float]:
    for index, term in enumerate(sentence.terms):
        if term.has("number") and sentence.plain(index):
            yield term.amount


def _products(some: Sequence[float], others: Sequence[float]) -> Iterator[float]:
    for one in some:
        for other in others:
            yield one * other
