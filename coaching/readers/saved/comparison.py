"""Before and after in one sentence: "20 min instead of 2 h", "from 2 h to 20 min", "usually 2 h,
now 20 min".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.grammar.sentences import part
from coaching.readers.saved.once_and_now import once_and_now
from coaching.readers.saved.quantities import fell, quantities, taken_back, with_unit

Amounts = Sequence[Duration]
Pair = tuple[Duration, Duration]  # before and after

# What may stand between an amount and the "from" or "to" that leads it in.
BETWEEN = (
    "hedge", "article", "usual", "now", "per_day", "per_week", "per_month", "whole", "pronoun",
    ",", "tooled", "ai", "tool", "verb",
)  # fmt: skip
NEAR = 3  # terms between two amounts of which the second replaces the first
NEAR_WORK = 10  # the same, where the first is the worth of the work


@dataclass(frozen=True, slots=True)
class Comparison:
    """What took `before` now takes `after`; `minutes` is the difference, None when one side is left
    open.
    """

    before: Duration
    after: Duration

    @property
    def minutes(self) -> float | None:
        if self.before.minutes is None or self.after.minutes is None:
            return None
        return self.before.minutes - self.after.minutes


def compare(sentence: Sentence) -> Comparison | None:
    """The comparison that a sentence makes; None when it makes none."""
    amounts = quantities(sentence)
    if len(amounts) < 2 or taken_back(sentence):
        return None
    for way in (_instead, _worth, _fallen, once_and_now):
        if found := way(sentence, amounts):
            return _in_one_unit(*found)
    return None


def several(sentence: Sentence) -> list[Sentence]:
    """The stretches that each make a comparison of their own: "A in 10 instead of 30, B in 5
    instead of 20".
    """
    pivots = _pivots(sentence)
    if len(pivots) < 2:
        return []
    amounts = quantities(sentence)
    cuts = [0]
    for pivot, following in pairwise(pivots):
        joint = _joint(sentence, amounts, pivot, following)
        if joint is None:
            return []
        cuts.append(joint)
    cuts.append(len(sentence.terms))
    pieces = [part(sentence, lo, hi) for lo, hi in pairwise(cuts)]
    return pieces if all(compare(piece) for piece in pieces) else []


def _joint(sentence: Sentence, amounts: Amounts, pivot: int, following: int) -> int | None:
    """Where the first of two comparisons ends."""
    behind = next((amount.last for amount in amounts if amount.first > pivot), following)
    joint = sentence.where("and", ",", ";", "line", lo=behind, hi=following)
    if joint is None:
        return None
    more = any(joint < amount.first < following for amount in amounts)
    return joint if more else None


def _pivots(sentence: Sentence) -> list[int]:
    return [index for index, term in enumerate(sentence.terms) if term.has("instead")]


def _instead(sentence: Sentence, amounts: Amounts) -> Pair | None:
    pivots = _pivots(sentence)
    if not pivots:
        return None
    pivot = _pivot_of_an_amount(sentence, pivots, amounts)
    before = [amount for amount in amounts if amount.last <= pivot]
    after = [amount for amount in amounts if amount.first > pivot]
    if not after:
        return None
    timed = bool(before) and before[-1].unit > 0 and after[0].unit > 0
    if not timed and _counts_things(sentence, pivot, after[0].first):
        return None
    if before:
        return after[0], before[-1]
    return (after[0], after[1]) if len(after) > 1 else None


def _pivot_of_an_amount(sentence: Sentence, pivots: Sequence[int], amounts: Amounts) -> int:
    """The "instead of" that an amount follows, or the first."""
    beginnings = {amount.first for amount in amounts}
    for pivot in pivots:
        if sentence.after(pivot + 1, "hedge", "usual") in beginnings:
            return pivot
    return pivots[0]


def _counts_things(sentence: Sentence, pivot: int, first: int) -> bool:
    """Four visits instead of three: the numbers beside the word are no times."""
    lo, _ = sentence.clause(pivot)
    beside = (*range(lo, pivot), *range(pivot + 1, first))
    return any(_counts_a_thing(sentence, index) for index in beside)


def _counts_a_thing(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, "number") or sentence.at(index, "article"):
        return False
    return sentence.plain(index) and sentence.at(index + 1, "unknown", "noun")


def _worth(sentence: Sentence, amounts: Amounts) -> Pair | None:
    """Three hours' work done in thirty minutes."""
    for one, two in pairwise(amounts):
        if not one.unit or not two.unit or not fell(one, two, NEAR_WORK):
            continue
        done = sentence.at(sentence.before(two.first, "hedge"), "instant")
        if done and sentence.at(sentence.after(one.last, "'", "of"), "labour"):
            return one, two
    return None


def _fallen(sentence: Sentence, amounts: Amounts) -> Pair | None:
    """From Y to X, X down from Y, Y -> X; without "from" only when it fell."""
    for one, two in pairwise(amounts):
        first, second = _led_by(sentence, one), _led_by(sentence, two)
        if "from" in first and ("to" in second or "instead" in second):
            return one, two
        if "from" in second and ("to" in first or two.unit):
            return two, one
        if _became(sentence, one, two) or _arrow(sentence, one, two):
            return one, two
        timed = one.unit > 0 and two.unit > 0
        if timed and "to" in second and fell(one, two, NEAR):
            return one, two
    return None


def _led_by(sentence: Sentence, amount: Duration) -> frozenset[str]:
    index = amount.first - 1
    while sentence.at(index, *BETWEEN) and not sentence.at(index, "from", "to", "instead"):
        index -= 1
    return sentence.terms[index].tags if index >= 0 else frozenset()


def _became(sentence: Sentence, one: Duration, two: Duration) -> bool:
    if not one.unit or two.first - one.last > NEAR:
        return False
    return sentence.any("became", lo=one.last, hi=two.first)


def _arrow(sentence: Sentence, one: Duration, two: Duration) -> bool:
    return sentence.any("arrow", "→", lo=one.last, hi=two.first)


def _in_one_unit(before: Duration, after: Duration) -> Comparison | None:
    if not before.unit and not after.unit:
        return None
    if not before.unit:
        before = with_unit(before, after.unit)
    if not after.unit:
        after = with_unit(after, before.unit)
    return Comparison(before, after)
