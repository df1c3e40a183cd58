"""Before and after in one sentence: "20 min instead of 2 h", "from 2 h to 20 min", "usually 2 h,
now 20 min".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from coaching.readers.grammar.durations import HOUR, Duration, number
from coaching.readers.grammar.sentences import Sentence, part

BETWEEN = (
    "hedge",
    "article",
    "usual",
    "now",
    "per_day",
    "per_week",
    "per_month",
    "whole",
    "pronoun",
    ",",
    "tooled",
    "ai",
    "tool",
    "verb",
)
NEAR_NOW = 8  # terms
LONGEST_WORKDAY = 12  # hours; beyond it a number without a unit means minutes


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
    ways = (_instead, _worth, _fallen, _once_and_now)
    found = next((comparison for way in ways if (comparison := way(sentence, amounts))), None)
    return _in_one_unit(found) if found and (found.before.unit or found.after.unit) else None


def taken_back(sentence: Sentence) -> Duration | None:
    """The 30 of "not 30 min, more like 20", which begins with what is not so."""
    first = sentence.after(0, "polite", ",")
    amount = next(iter(sentence.durations), None)
    if (
        amount is None
        or not sentence.at(first, "negated")
        or amount.first != sentence.after(first + 1, "hedge")
    ):
        return None
    return amount if any(other.first >= amount.last for other in quantities(sentence)) else None


def several(sentence: Sentence) -> list[Sentence]:
    """The stretches that each make a comparison of their own: "A in 10 instead of 30, B in 5
    instead of 20".
    """
    pivots = [i for i, term in enumerate(sentence.terms) if term.has("instead")]
    if len(pivots) < 2:
        return []
    amounts = quantities(sentence)
    cuts = [0]
    for pivot, following in pairwise(pivots):
        behind = next((a.last for a in amounts if a.first > pivot), following)
        joint = sentence.where("and", ",", ";", "line", lo=behind, hi=following)
        if joint is None or not any(joint < a.first < following for a in amounts):
            return []
        cuts.append(joint)
    pieces = [part(sentence, lo, hi) for lo, hi in pairwise([*cuts, len(sentence.terms)])]
    return pieces if len(pieces) > 1 and all(map(compare, pieces)) else []


def quantities(sentence: Sentence) -> list[Duration]:
    """Durations and numbers without a unit (`unit` 0) in the order of the sentence."""
    return sorted((*sentence.durations, *_bare_numbers(sentence)), key=lambda one: one.first)


def with_unit(bare: Duration, unit: float) -> Duration:
    """A number without a unit in the unit of its neighbour: the 20 of "20 instead of 45 min"."""
    minutes = bare.minutes or 0.0
    meant = 1.0 if unit == 1 or (unit >= 15 and minutes > LONGEST_WORKDAY) else max(unit, HOUR)
    return replace(bare, minutes=minutes * meant, unit=meant)


def _bare_numbers(sentence: Sentence) -> Iterator[Duration]:
    counted = {i for rhythm in sentence.rhythms for i in range(rhythm.first, rhythm.last)}
    last = 0
    for index, term in enumerate(sentence.terms):
        if index < last or not term.has("number") or index in counted or not sentence.plain(index):
            continue
        count = number(sentence.terms, index)
        last = count.last if count else index + 1
        if count and not count.few and _stands_alone(sentence, index, last):
            yield Duration(term.start, sentence.terms[last - 1].end, count.value, index, last, 0.0)


def _stands_alone(sentence: Sentence, index: int, last: int) -> bool:
    """Two emails and a report are no minutes; neither is the 5 of GPT 5, nor an article unless
    nothing follows.
    """
    article = sentence.terms[index].has("article") and last == index + 1
    if article and sentence.at(index - 1, ",", "and") and sentence.at(last, "taskwise"):
        return True  # the one of "two hours on tickets, one on the spec"
    if article and not (last >= len(sentence.terms) or sentence.at(last, "mark", "line")):
        return False
    if sentence.at(index - 1, "tool", "€", "$", "£", "/") or sentence.at(
        last, "%", "times", "price", "€", "$", "£", "/"
    ):
        return False
    if (
        sentence.language == "de"
        and sentence.capitals
        and last < len(sentence.terms)
        and sentence.any("instead", hi=index)
    ):
        return not sentence.terms[last].text[0].isupper()  # statt 50 hinbekommen
    return not sentence.at(last, "unknown", "event", "thing", "number", "other")


def _instead(sentence: Sentence, amounts: Sequence[Duration]) -> Comparison | None:
    pivots = [i for i, term in enumerate(sentence.terms) if term.has("instead")]
    if not pivots:
        return None
    amounts_begin = {a.first for a in amounts}
    pivot = next(
        (i for i in pivots if sentence.after(i + 1, "hedge", "usual") in amounts_begin), pivots[0]
    )
    before = [a for a in amounts if a.last <= pivot]
    after = [a for a in amounts if a.first > pivot]
    timed = bool(after and before and after[0].unit and before[-1].unit)
    if not after or (not timed and _counts_things(sentence, pivot, after[0].first)):
        return None
    if before:
        return Comparison(after[0], before[-1])
    return Comparison(after[0], after[1]) if len(after) > 1 else None


def _worth(sentence: Sentence, amounts: Sequence[Duration]) -> Comparison | None:
    """Three hours' work done in thirty minutes."""
    for one, two in pairwise(amounts):
        done = sentence.at(sentence.before(two.first, "hedge"), "instant") and _fell(
            one, two, near=10
        )
        if (
            one.unit
            and two.unit
            and done
            and sentence.at(sentence.after(one.last, "'", "of"), "labour")
        ):
            return Comparison(one, two)
    return None


def _counts_things(sentence: Sentence, pivot: int, first: int) -> bool:
    """Four visits instead of three: the numbers beside the word are no times."""
    lo, _ = sentence.clause(pivot)
    counted = [*range(lo, pivot), *range(pivot + 1, first)]
    return any(
        sentence.at(i, "number")
        and sentence.plain(i)
        and not sentence.at(i, "article")
        and sentence.at(i + 1, "unknown", "noun")
        for i in counted
    )


def _fallen(sentence: Sentence, amounts: Sequence[Duration]) -> Comparison | None:
    """From Y to X, X down from Y, Y -> X; without "from" only when it fell."""
    for one, two in pairwise(amounts):
        first, second = _led_by(sentence, one), _led_by(sentence, two)
        if "from" in first and ("to" in second or "instead" in second):
            return Comparison(one, two)
        if "from" in second and ("to" in first or two.unit):
            return Comparison(two, one)
        if (
            one.unit
            and sentence.any("became", lo=one.last, hi=two.first)
            and two.first - one.last <= 3
        ):
            return Comparison(one, two)
        if _arrow(sentence, one, two) or (
            "to" in second and one.unit and two.unit and _fell(one, two)
        ):
            return Comparison(one, two)
    return None


def _led_by(sentence: Sentence, amount: Duration) -> frozenset[str]:
    index = amount.first - 1
    while sentence.at(index, *BETWEEN) and not sentence.at(index, "from", "to", "instead"):
        index -= 1
    return sentence.terms[index].tags if index >= 0 else frozenset()


def _arrow(sentence: Sentence, one: Duration, two: Duration) -> bool:
    return sentence.any("arrow", "→", lo=one.last, hi=two.first)


def _fell(one: Duration, two: Duration, near: int = 3) -> bool:
    return two.first - one.last <= near and (one.minutes or 0.0) > (two.minutes or 0.0)


def _once_and_now(sentence: Sentence, amounts: Sequence[Duration]) -> Comparison | None:
    """Usually Y, now X, in either order; one of the two words is enough beside two amounts."""
    spans = [
        a
        for a in amounts
        if a.unit
        or sentence.at(a.first - 1, "now", "usual")
        or sentence.at(
            sentence.before(a.first, "hedge", "pronoun"),
            "verb",
            "now",
            "usual",
            "instant",
            "prep",
            "today",
        )
        or sentence.at(a.last, "usual")
    ]
    spans = [span for span in spans if not sentence.at(span.last, "less")]
    usual = sentence.where("usual")
    usual = _would_have(sentence, amounts) if usual is None else usual
    now = sentence.where("now")
    if len(spans) < 2 or any(
        sentence.any("saved", lo=lo, hi=hi) for lo, hi in map(sentence.clause, _firsts(spans))
    ):
        return None
    if usual is None:
        if now is not None and now == spans[1].last and _fell(spans[0], spans[1], near=NEAR_NOW):
            return Comparison(spans[0], spans[1])  # what took 2 hours in March went in 20 min now
        between = now is not None and spans[0].last <= now < spans[1].first
        if between and now is not None and _now_and_then(sentence, now, spans):
            return Comparison(spans[1], spans[0])
        return Comparison(spans[0], spans[1]) if between else None
    before = _belonging_to(sentence, usual, spans)
    others = [span for span in spans if span is not before]
    later = [span for span in others if now is not None and span.first > now]
    return Comparison(before, (later or others)[0])


def _would_have(sentence: Sentence, amounts: Sequence[Duration]) -> int | None:
    """The "would have" of "it would have taken an hour, it took 5 minutes"."""
    counter = sentence.where("counter")
    lo, hi = sentence.clause(counter or 0)
    return counter if any(lo <= amount.first < hi for amount in amounts) else None


def _now_and_then(sentence: Sentence, now: int, spans: Sequence[Duration]) -> bool:
    """The "now" of "it takes 5 min now, it was 20" belongs to the first amount."""
    lo, hi = sentence.clause(now)
    later, _ = sentence.clause(spans[1].first)
    return lo <= spans[0].first < hi <= later and sentence.any(
        "copula", "took", lo=later, hi=spans[1].first
    )


def _firsts(spans: Sequence[Duration]) -> list[int]:
    return [span.first for span in spans]


def _belonging_to(sentence: Sentence, usual: int, spans: Sequence[Duration]) -> Duration:
    """The amount that "usually" speaks of: behind it in its clause, before it in its clause, or the
    next.
    """
    lo, hi = sentence.clause(usual)
    inside = [span for span in spans if lo <= span.first < hi]
    just = next((span for span in inside if span.last == usual), None)
    if just is not None and sentence.any("now", lo=usual):
        return just
    behind = [span for span in inside if span.first > usual]
    later = [span for span in spans if span.first > usual]
    return (behind or inside[::-1] or later or list(spans))[0]


def _in_one_unit(found: Comparison) -> Comparison:
    before, after = found.before, found.after
    if not before.unit:
        before = with_unit(before, after.unit)
    if not after.unit:
        after = with_unit(after, before.unit)
    return Comparison(before, after)
